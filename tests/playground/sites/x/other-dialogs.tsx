import { useState, type ReactNode } from 'react';
import { go, useRoute } from '../../kit/route';
import { words } from './labels';
import { Modal } from './modal';
import { graphql, send } from './requests';

/** Names a new list: text fields and a button, and nothing of it is a post. */
export function ListDialog({ back }: { back: string }) {
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const create = () => void graphql('CreateList', { name, description, isPrivate: true }).finally(() => go(back));
  return (
    <Modal hook="list" title={words.newList} close={() => go(back)}>
      <Field label={words.listName}>
        <input
          name="name"
          maxLength={25}
          data-pg="list-name"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <Field label={words.description}>
        <textarea
          name="description"
          maxLength={100}
          data-pg="list-description"
          value={description}
          onChange={(event) => setDescription(event.target.value)}
        />
      </Field>
      <button type="button" className="r-primary" data-pg="list-next" disabled={!name.trim()} onClick={create}>
        {words.next}
      </button>
    </Modal>
  );
}

/** Reports a post to the site, in one's own words. */
export function ReportDialog({ back }: { back: string }) {
  const id = useRoute().searchParams.get('id');
  const [text, setText] = useState('');
  const report = () => {
    const body = JSON.stringify({ flow_token: id, subtask_inputs: [{ subtask_id: 'details', enter_text: { text } }] });
    void send('/i/api/1.1/report/flow.json', body, 'application/json').finally(() => go(back));
  };
  return (
    <Modal hook="report" title={words.report} close={() => go(back)}>
      <Field label={words.reportDetails}>
        <textarea
          data-testid="ocfEnterTextTextInput"
          data-pg="report-text"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <button
        type="button"
        className="r-primary"
        data-testid="ocfEnterTextNextButton"
        data-pg="report-submit"
        disabled={!text.trim()}
        onClick={report}
      >
        {words.submit}
      </button>
    </Modal>
  );
}

/** The list of single keys that this page obeys. */
export function ShortcutsDialog({ back }: { back: string }) {
  const keys = [
    ['n', words.addPost],
    ['l', words.like],
    ['r', words.reply],
    ['t', words.repost],
    ['j k', words.next],
    ['/', words.search],
  ];
  return (
    <Modal hook="shortcuts" title={words.shortcuts} close={() => go(back)}>
      <dl className="r-keys">
        {keys.map(([key, label]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="css-175oi2r r-input">
      <span>{label}</span>
      {children}
    </label>
  );
}
