import { useState } from 'react';
import { named } from '../../kit/meta/label-table';
import { PressButton } from '../../kit/meta/PressButton';
import { c } from './classes';
import { CommentBox } from './CommentBox';
import { me, type Comment, type Story } from './invented';
import { sendComment, sendCommentEdit } from './requests';
import { addComment, changeComment, newId } from './stories';
import { t } from './t';

const ways = {
  button: { transport: 'fetch', encoding: 'string' },
  'enter-only': { transport: 'xhr', encoding: 'form-data', nameIn: 'query' },
} as const;

/** The comments of a post and the box to add one. `place` is the prefix of its hooks. */
export function Comments({ story, place }: { story: Story; place: string }) {
  const send = (under: string | null) => async (text: string, attachments: Parameters<typeof sendComment>[2]) => {
    await sendComment(story.id, text, attachments, ways[story.box], under);
    addComment(story, { id: newId(), author: me.name, text, replies: [] }, under);
  };
  const label =
    { '1001': named(t.commentAs, me.name), '1002': t.writePublicComment, '1003': t.writeComment }[story.id] ??
    t.writeComment;
  return (
    <div>
      {story.comments.map((comment) => (
        <OneComment key={comment.id} story={story} comment={comment} place={place} send={send(comment.id)} />
      ))}
      <CommentBox hook={`${place}-comment`} label={label} look={story.box} send={send(null)} />
    </div>
  );
}

interface OneCommentProps {
  story: Story;
  comment: Comment;
  place: string;
  send: Parameters<typeof CommentBox>[0]['send'];
}

function OneComment({ story, comment, place, send }: OneCommentProps) {
  const [replying, setReplying] = useState(false);
  const [editing, setEditing] = useState(false);
  const hook = `${place}-${comment.id}`;
  const edit = async (text: string) => {
    await sendCommentEdit(comment.id, text);
    changeComment(story, comment.id, text);
    setEditing(false);
  };
  return (
    <div role="article" style={{ marginBlock: 8 }}>
      {editing ? (
        <CommentBox
          hook={`${hook}-edit`}
          label={t.writeComment}
          look="enter-only"
          initial={comment.text}
          focusNow
          send={edit}
        />
      ) : (
        <div className={c.bubble}>
          <strong>{comment.author}</strong>
          <div dir="auto">{comment.text}</div>
        </div>
      )}
      <div className={c.row}>
        <PressButton label={t.reply} hook={`${hook}-reply`} className={c.plain} onPress={() => setReplying(true)} />
        {comment.author === me.name && (
          <PressButton
            label={t.commentActions}
            hook={`${hook}-change`}
            className={c.plain}
            onPress={() => setEditing(!editing)}
          >
            {t.edit}
          </PressButton>
        )}
      </div>
      <div style={{ marginInlineStart: 32 }}>
        {comment.replies.map((reply) => (
          <div key={reply.id} role="article" className={c.bubble}>
            <strong>{reply.author}</strong>
            <div dir="auto">{reply.text}</div>
          </div>
        ))}
        {replying && (
          <CommentBox
            hook={`${hook}-answer`}
            label={named(t.replyTo, comment.author)}
            look={story.box}
            focusNow
            send={send}
          />
        )}
      </div>
    </div>
  );
}
