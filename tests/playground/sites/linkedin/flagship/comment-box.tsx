import { useRef, useState } from 'react';
import { pageEvent } from '../../../kit/page-event';
import { addComment } from '../classic/comments';
import type { FeedComment, FeedPost, FeedStore } from '../feed-posts';
import { byFetch, sendComment, serverRequest } from '../requests';
import { t } from '../words';
import { Icon } from './icon';
import { TiptapField } from './tiptap-field';

interface BoxProps {
  hook: 'comment' | 'reply' | 'comment-edit';
  urn: string;
  text?: string;
  send: (text: string) => Promise<unknown>;
}

const label = { comment: 'commentSubmit', reply: 'reply', 'comment-edit': 'saveChanges' } as const;

/** The comment box of the new pages: no form, and no button until something is typed. Enter is a new line. */
function CommentBox({ hook, urn, text: initial = '', send }: BoxProps) {
  const [text, setText] = useState(initial);
  const [round, setRound] = useState(0);
  const [failed, setFailed] = useState(false);
  const busy = useRef(false);
  const submit = () => {
    if (busy.current) return;
    busy.current = true;
    send(text.trim()).then(() => (setText(''), setRound((old) => old + 1)), () => setFailed(true)).finally(() => (busy.current = false));
  };
  return (
    <div componentkey={`commentBox-${urn}`}>
      <button className="_4be20c1a" aria-label={t('identity')} data-pg="identity" onClick={() => pageEvent('identity')}>AV<Icon shape="down" id="caret-small" /></button>
      <TiptapField key={round} label={t('commentLabel')} hook={`${hook}-editor`} text={initial} onText={setText} />
      <div className="row">
        <button className="_4be20c1a" aria-label={t('addMedia')}><Icon shape="image" id="image-medium" /></button>
        {text.trim() && (
          <button className="_7c1e0f52" componentkey={`commentButtonSection-${urn}`} data-pg={`${hook}-submit`} onClick={submit}><span>{t(label[hook])}</span></button>
        )}
      </div>
      {failed && <p role="alert">{t('failed')}</p>}
    </div>
  );
}

export function CommentSection({ post, store }: { post: FeedPost; store: FeedStore }) {
  const urn = `urn:li:activity:${post.id}`;
  const send = async (text: string) => {
    await serverRequest('com.linkedin.sdui.comments.createComment', { threadUrn: urn, commentary: text }, [{ key: `commentBoxText-${urn}`, value: text }]);
    addComment(store, post.id, text);
  };
  return (
    <section>
      <CommentBox hook="comment" urn={urn} send={send} />
      {post.comments.map((comment) => <CommentItem key={comment.id} {...{ comment, post, store }} />)}
    </section>
  );
}

function CommentItem({ comment, post, store }: { comment: FeedComment; post: FeedPost; store: FeedStore }) {
  const [mode, setMode] = useState<'read' | 'reply' | 'edit'>('read');
  const urn = `urn:li:comment:(activity:${post.id},${comment.id})`;
  const reply = async (text: string) => {
    await sendComment(byFetch, text, `urn:li:fsd_comment:(${comment.id},urn:li:activity:${post.id})`);
    addComment(store, post.id, text);
  };
  const edit = async (text: string) => {
    await serverRequest('com.linkedin.sdui.comments.updateComment', { commentUrn: urn }, [{ key: `commentBoxText-${urn}`, value: text }]);
    store.change(post.id, (old) => ({ ...old, comments: old.comments.map((one) => (one.id === comment.id ? { ...one, text } : one)) }));
    setMode('read');
  };
  return (
    <article className="_3d2ea671">
      <strong>{comment.author}</strong>
      {mode === 'edit' ? <CommentBox hook="comment-edit" urn={urn} text={comment.text} send={edit} /> : <div className="post-text">{comment.text}</div>}
      <div className="row">
        <button data-pg={`reply-open-${comment.id}`} onClick={() => { pageEvent('open-reply'); setMode('reply'); }}>{t('reply')}</button>
        {comment.own && mode !== 'edit' && <button data-pg={`comment-edit-open-${comment.id}`} onClick={() => setMode('edit')}>{t('edit')}</button>}
        {mode === 'edit' && <button data-pg="comment-edit-cancel" onClick={() => { pageEvent('cancel'); setMode('read'); }}>{t('cancel')}</button>}
      </div>
      {mode === 'reply' && <CommentBox hook="reply" urn={urn} send={reply} />}
    </article>
  );
}
