import { useRef, useState, type KeyboardEvent } from 'react';
import { Icon } from '../../kit/meta/Icon';
import { PressButton } from '../../kit/meta/PressButton';
import { pageEvent } from '../../kit/page-event';
import { suggestionFor } from '../../kit/suggestion';
import { c } from './classes';
import { mentions, type Post } from './invented';
import { addComment } from './posts';
import { sendComment } from './requests';
import { t } from './t';

interface CommentFormProps {
  post: Post;
  hook: string;
  /** The comment that is answered: its author's name is put into the field. */
  answering: { id: string; author: string } | null;
  onSent: () => void;
}

/** The comment box: a textarea in a form; a Post control follows it as soon as there is text. Enter sends. */
export function CommentForm({ post, hook, answering, onSent }: CommentFormProps) {
  const [text, setText] = useState(answering ? `@${answering.author} ` : '');
  const [error, setError] = useState(false);
  const busy = useRef(false);
  const suggestion = suggestionFor(text, mentions);
  const send = async () => {
    if (busy.current || !text.trim()) return;
    busy.current = true;
    setError(false);
    try {
      await sendComment(post, text, answering?.id ?? null);
      addComment(post, text);
      setText('');
      onSent();
    } catch {
      setError(true);
    } finally {
      busy.current = false;
    }
  };
  const pick = (name: string) => {
    pageEvent('mention');
    setText((before) => `${before.slice(0, before.length - (suggestion?.started.length ?? 0))}${name} `);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const [first] = suggestion?.options ?? [];
    if (first) pick(first);
    else void send();
  };
  return (
    <section>
      <form method="POST" className={c.comment} onSubmit={(event) => event.preventDefault()}>
        {suggestion && <Suggestions options={suggestion.options} pick={pick} />}
        <PressButton className={c.action} onPress={() => {}}>
          <Icon shape="smile" label={t.emoji} />
        </PressButton>
        <textarea
          className={c.area}
          aria-label={t.addComment}
          placeholder={t.addComment}
          autoComplete="off"
          autoCorrect="off"
          value={text}
          data-pg={`${hook}-text`}
          ref={focusWhen(answering !== null)}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {text.trim() && (
          <div>
            <PressButton hook={`${hook}-submit`} className={c.action} onPress={() => void send()}>
              {t.postComment}
            </PressButton>
          </div>
        )}
      </form>
      {error && (
        <div role="alert" className={c.alert}>
          {t.failed}
        </div>
      )}
    </section>
  );
}

const focusField = (field: HTMLTextAreaElement | null) => {
  if (!field) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
};
const focusWhen = (wanted: boolean) => (wanted ? focusField : undefined);

function Suggestions({ options, pick }: { options: readonly string[]; pick: (name: string) => void }) {
  return (
    <div role="listbox" className={c.list}>
      {options.map((name, index) => (
        <div
          key={name}
          role="option"
          aria-selected={index === 0}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(name)}
        >
          {name}
        </div>
      ))}
    </div>
  );
}
