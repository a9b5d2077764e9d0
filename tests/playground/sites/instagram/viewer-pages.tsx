import { useState } from 'react';
import { LexicalField } from '../../kit/meta/LexicalField';
import { named } from '../../kit/meta/label-table';
import { PressButton } from '../../kit/meta/PressButton';
import { pageEvent } from '../../kit/page-event';
import { c } from './classes';
import { mentions } from './invented';
import { addComment, usePosts } from './posts';
import { sendComment } from './requests';
import { t } from './t';

/** /reel/<code>/: the overlay whose comment box is a contenteditable without a form. */
export function ReelPage({ code }: { code: string }) {
  const post = usePosts().find((each) => each.code === code);
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const [error, setError] = useState(false);
  const send = async (written: string) => {
    if (!post || !written.trim()) return;
    setError(false);
    try {
      await sendComment(post, written, null);
      addComment(post, written);
      setRound((before) => before + 1);
    } catch {
      setError(true);
    }
  };
  if (!post) return <div className={c.page}>404</div>;
  return (
    <div className={c.page}>
      {post.pictures.map((src) => (
        <img key={src} src={src} alt="" className={c.media} />
      ))}
      {post.comments.map((comment) => (
        <div key={comment.id}>
          <strong>{comment.author}</strong> <span>{comment.text}</span>
        </div>
      ))}
      <div className={c.row}>
        <div className={c.bubble}>
          <LexicalField
            hook="reel-comment-text"
            label={t.addComment}
            className={c.caption}
            round={round}
            mentions={mentions.map((name) => name.slice(1))}
            onText={setText}
            onEnter={(written) => void send(written)}
          />
        </div>
        {text.trim() && (
          <PressButton hook="reel-comment-submit" className={c.action} onPress={() => void send(text)}>
            {t.postComment}
          </PressButton>
        )}
      </div>
      {error && (
        <div role="alert" className={c.alert}>
          {t.failed}
        </div>
      )}
    </div>
  );
}

/** Somebody's story. An answer to it is a private message. */
export function StoryViewPage() {
  const [text, setText] = useState('');
  const label = named(t.replyTo, 'lotte.oefening');
  const send = () => {
    if (!text.trim()) return;
    setText('');
    pageEvent('story-reply');
  };
  return (
    <section className={c.page}>
      <div className={c.media}>lotte.oefening</div>
      <div className={c.row}>
        <textarea
          className={c.field}
          aria-label={label}
          placeholder={label}
          value={text}
          data-pg="story-reply"
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.shiftKey && (event.preventDefault(), send())}
        />
        {text.trim() && (
          <PressButton hook="story-reply-send" className={c.action} onPress={send}>
            {t.send}
          </PressButton>
        )}
      </div>
    </section>
  );
}
