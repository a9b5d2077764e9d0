import { useId } from 'react';
import { contactRoles, contactSchema, type Contact } from '../../utils/model/rules';
import { usePage } from '../page/page-context';
import { TextField } from '../page/TextField';

interface Props {
  contact: Contact;
  onChange: (part: Partial<Contact>) => void;
}

/** What is typed, with the word for what is wrong with it. */
const fields = [
  { field: 'name', type: 'text', wrong: 'badName' },
  { field: 'email', type: 'email', wrong: 'badEmail' },
  { field: 'phone', type: 'tel', wrong: 'badPhone' },
] as const;

/** Someone to turn to. */
export function ContactFields({ contact, onChange }: Props) {
  const { t, called } = usePage();
  const id = useId();
  const words = t.contacts;
  return (
    <div className="grid">
      <div className="field">
        <label htmlFor={id}>{words.role}</label>
        <select
          id={id}
          value={contact.role}
          onChange={(event) =>
            onChange({ role: contactRoles.find((role) => role === event.target.value) ?? contact.role })
          }
        >
          {contactRoles.map((role) => (
            <option key={role} value={role}>
              {called(role)}
            </option>
          ))}
        </select>
      </div>
      {fields.map(({ field, type, wrong }) => (
        <TextField
          key={field}
          label={words[field]}
          type={type}
          value={contact[field]}
          check={(value) => (contactSchema.shape[field].safeParse(value.trim()).success ? null : words[wrong])}
          onCommit={(value) => onChange({ [field]: value })}
        />
      ))}
    </div>
  );
}
