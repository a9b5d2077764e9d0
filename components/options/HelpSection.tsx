import { contactOrder, contactsIn } from '../checklist/contact-order';
import { usePage } from '../page/page-context';
import { linkIds } from './link-ids';

/** Who to turn to, in the order of this person's role, and what PostWacht does and does not do. */
export function HelpSection() {
  const { t, briefing, called } = usePage();
  const { profile, ruleSet } = briefing;
  const contacts = contactOrder(profile.roles).flatMap((role) => contactsIn(role, ruleSet.contacts));
  const links = linkIds.filter((id) => ruleSet.links[id]);
  return (
    <>
      <p>{t.help.intro}</p>
      {contacts.length === 0 && <p className="notice">{t.help.noContacts}</p>}
      {contacts.map((contact, index) => (
        <div className="card" key={index}>
          <p className="hint">
            {called(contact.role)}
            {index === 0 && ` · ${t.help.first}`}
          </p>
          <p className="strong">{contact.name}</p>
          {contact.email && (
            <a className="link" href={`mailto:${contact.email}`}>
              {contact.email}
            </a>
          )}
          {contact.phone && (
            <a className="link" href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>
              {contact.phone}
            </a>
          )}
        </div>
      ))}
      {links.length > 0 && <h3>{t.help.more}</h3>}
      {links.map((id) => (
        <p key={id}>
          {called(id)}:{' '}
          <a className="link" href={ruleSet.links[id]} target="_blank" rel="noreferrer">
            {ruleSet.links[id]}
          </a>
        </p>
      ))}
      <h3>{t.help.doesTitle}</h3>
      <ul>
        {t.help.does.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{t.help.doesNotTitle}</h3>
      <ul>
        {t.help.doesNot.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
