import { useId } from 'react';
import { contactRoles, contactSchema, type Contact } from '../../utils/model/rules';
import { usePage } from '../page/page-context';
import { TextField } from '../page/TextField';

interface Props {
  contact: Contact;
  onChange: (part: Partial<Contact>) => void;
}

/** Someone to turn to. */
export function ContactFields({ contact, onChange }: Props) {
  const { t, called } = usePage();
  const id = useId();
  const words = t.contacts;
  const check = (field: 'name' | 'email' | 'phone', wrong: string) => (value: string) =>
    contactSchema.shape[field].safeParse(value.trim()).success ? null : wrong;
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
      <TextField
        label={words.name}
        value={contact.name}
        check={check('name', words.badName)}
        onCommit={(name) => onChange({ name })}
      />
      <TextField
        label={words.email}
        type="email"
        value={contact.email}
        check={check('email', words.badEmail)}
        onCommit={(email) => onChange({ email })}
      />
      <TextField
        label={words.phone}
        type="tel"
        value={contact.phone}
        check={check('phone', words.badPhone)}
        onCommit={(phone) => onChange({ phone })}
      />
    </div>
  );
}
