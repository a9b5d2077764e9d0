import type { Contact } from '../../utils/model/rules';
import { contactOrder, contactsIn } from '../checklist/contact-order';
import { phoneLink } from '../checklist/phone-link';
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
        <PersonToAsk key={index} contact={contact} first={index === 0} />
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
      <Lines lines={t.help.does} />
      <h3>{t.help.doesNotTitle}</h3>
      <Lines lines={t.help.doesNot} />
    </>
  );
}

function PersonToAsk({ contact, first }: { contact: Contact; first: boolean }) {
  const { t, called } = usePage();
  return (
    <div className="card">
      <p className="hint">
        {called(contact.role)}
        {first && ` · ${t.help.first}`}
      </p>
      <p className="strong">{contact.name}</p>
      {contact.email && (
        <a className="link" href={`mailto:${contact.email}`}>
          {contact.email}
        </a>
      )}
      {contact.phone && (
        <a className="link" href={phoneLink(contact.phone)}>
          {contact.phone}
        </a>
      )}
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
