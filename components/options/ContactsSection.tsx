import { contactRoles, linkSchema, ruleSetSchema, type Contact } from '../../utils/model/rules';
import { EntryCards } from '../page/EntryCards';
import { usePage } from '../page/page-context';
import { TextField } from '../page/TextField';
import { linesOf } from '../page/lines-of';
import type { Editor } from '../page/use-editor';
import { ContactFields } from './ContactFields';
import { linkIds } from './link-ids';

const freshContact: Contact = { role: 'leidinggevende', name: '', email: '', phone: '' };

export function ContactsSection({ editor }: { editor: Editor }) {
  const { t, briefing, called } = usePage();
  const { contacts } = briefing.ruleSet;
  const missing = contactRoles.filter((role) => !contacts.some((contact) => contact.role === role && contact.name));
  const save = (change: (contacts: Contact[]) => Contact[]) =>
    void editor.changeRules((before) => ({ ...before, contacts: change(before.contacts) }));

  return (
    <>
      <p className="hint">{t.contacts.hint}</p>
      <h3>{t.contacts.people}</h3>
      {missing.length > 0 && <p className="notice">{t.contacts.missing(missing.map(called).join(', '))}</p>}
      <EntryCards
        list={contacts}
        save={save}
        fresh={() => ({ ...freshContact, role: missing[0] ?? freshContact.role })}
        most={100}
        words={{
          none: t.contacts.none,
          add: t.contacts.add,
          label: ({ role, name }) => `${called(role)} ${name}`.trim(),
          remove: ({ role, name }) => t.contacts.remove(name || called(role)),
        }}
      >
        {(contact, change) => <ContactFields contact={contact} onChange={change} />}
      </EntryCards>
      <Links editor={editor} />
      <Published editor={editor} />
    </>
  );
}

function Links({ editor }: { editor: Editor }) {
  const { t, briefing, called } = usePage();
  return (
    <>
      <h3>{t.contacts.links}</h3>
      {linkIds.map((id) => (
        <TextField
          key={id}
          type="url"
          label={called(id)}
          value={briefing.ruleSet.links[id]}
          check={(value) => (linkSchema.safeParse(value.trim()).success ? null : t.contacts.badLink)}
          onCommit={(link) =>
            void editor.changeRules((before) => ({ ...before, links: { ...before.links, [id]: link } }))
          }
        />
      ))}
    </>
  );
}

/** What the school shows everywhere itself: seen in a post, it is no news. */
function Published({ editor }: { editor: Editor }) {
  const { t, briefing } = usePage();
  const check = (value: string) =>
    ruleSetSchema.shape.published.safeParse(linesOf(value)).success ? null : t.contacts.badPublished;
  return (
    <TextField
      label={t.contacts.published}
      hint={t.contacts.publishedHint}
      lines={3}
      value={briefing.ruleSet.published.join('\n')}
      check={check}
      onCommit={(typed) => void editor.changeRules((before) => ({ ...before, published: linesOf(typed) }))}
    />
  );
}
