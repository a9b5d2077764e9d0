import type { Contact, ContactRole } from '../../utils/model/rules';
import { contactsIn } from './contact-order';
import { phoneLink } from './phone-link';
import type { Speech } from './speech';

interface Props {
  role: ContactRole;
  contacts: readonly Contact[];
  speech: Speech;
}

/** Who it is and how to reach them, or a friendly line when the school has not filled it in. */
export function ContactCard({ role, contacts, speech }: Props) {
  const people = contactsIn(role, contacts);
  return (
    <div className="pw-contact">
      <p className="pw-contact-role">{speech.word(role)}</p>
      <div>
        {people.length === 0 && <p className="pw-contact-empty">{speech.word('contactEmpty')}</p>}
        {people.map((person) => (
          <div key={`${person.name} ${person.email} ${person.phone}`}>
            {person.name && <p>{person.name}</p>}
            {person.email && (
              <a className="pw-link" href={`mailto:${person.email}`}>
                {person.email}
              </a>
            )}
            {person.phone && (
              <a className="pw-link" href={phoneLink(person.phone)}>
                {person.phone}
              </a>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
