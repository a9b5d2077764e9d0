import { useState } from 'react';
import { DraftField } from '../../kit/draft-field';
import { pageEvent } from '../../kit/page-event';
import { useRoute } from '../../kit/route';
import { showToast } from '../../kit/toast';
import { words } from './labels';
import { post, postByXhr } from './requests';
import { me, putComment, useComments, type Comment } from './videos';

/** The comments under a video and the field to add one. A reply uses the same field. */
export function Comments({ video }: { video: string }) {
  const comments = useComments(video);
  const [to, setTo] = useState<Comment | null>(null);
  const answer = (comment: Comment) => (pageEvent('open-reply'), setTo(comment));
  return (
    <div className="css-1rhy4ed-DivCommentContainer">
      <h2>
        {words.comments} ({comments.length})
      </h2>
      <div className="css-x4xlc7-DivCommentListContainer" data-e2e="comment-list">
        {comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} answer={() => answer(comment)} />
        ))}
      </div>
      <CommentBox key={to?.id ?? 'own'} video={video} to={to} done={() => setTo(null)} />
    </div>
  );
}

function CommentItem({ comment, answer }: { comment: Comment; answer: () => void }) {
  return (
    <div className={`css-1i7ohvi-DivCommentItemContainer${comment.to ? ' css-answer' : ''}`}>
      <b data-e2e="comment-username-1">{comment.author}</b>
      <p data-e2e="comment-level-1">{comment.text}</p>
      <span
        role="button"
        tabIndex={0}
        data-e2e="comment-reply-1"
        aria-label={words.reply}
        data-pg={`reply-${comment.id}`}
        onClick={answer}
      >
        {words.reply}
      </span>
    </div>
  );
}

/** `?pg-untagged=1`: the layout without data-e2e on the button, which sends through XMLHttpRequest. */
function CommentBox({ video, to, done }: { video: string; to: Comment | null; done: () => void }) {
  const untagged = useRoute().searchParams.has('pg-untagged');
  const [text, setText] = useState('');
  const [turn, setTurn] = useState(0);
  const [sending, setSending] = useState(false);
  const off = !text.trim() || sending;
  const submit = () => {
    if (off) return;
    setSending(true);
    const query = { aweme_id: video, text, text_extra: '[]', ...(to && { reply_id: to.id, reply_to_reply_id: '0' }) };
    const sent = untagged ? postByXhr('/api/comment/publish/', query) : post('/api/comment/publish/', query);
    sent
      .then(
        () => (
          putComment(video, { author: me, text, ...(to && { to: to.id }) }),
          setText(''),
          setTurn(turn + 1),
          done()
        ),
      )
      .catch(() => showToast(words.failed))
      .finally(() => setSending(false));
  };
  return (
    <div className="css-1c2fakd-DivBottomCommentContainer">
      <div className="css-1l7zdcp-DivInputEditorContainer">
        <div className="css-1ehocyp-DivInputAreaContainer" data-e2e="comment-text">
          <div className="css-1vplah5-DivLayoutContainer" data-e2e="comment-input">
            <DraftField
              key={turn}
              hook="comment"
              label={words.addComment}
              placeholder={to ? `${words.reply} ${to.author}` : words.addComment}
              autoFocus={to !== null}
              list={{ id: 'comment-mentions', className: 'css-DivMentionList mention-list' }}
              submitKey="Enter"
              onSubmitKey={submit}
              onText={setText}
              onPick={() => pageEvent('pick')}
            />
          </div>
          <div
            role="button"
            tabIndex={0}
            className="css-DivAtIcon"
            data-e2e="comment-at-icon"
            aria-label={words.mention}
            data-pg="comment-at"
            onClick={() => pageEvent('mention')}
          >
            @
          </div>
          <div
            role="button"
            tabIndex={0}
            className="css-DivEmojiIcon"
            data-e2e="comment-emoji-icon"
            aria-label={words.emoji}
            data-pg="comment-emoji"
            onClick={() => pageEvent('emoji')}
          >
            ☺
          </div>
        </div>
      </div>
      <div
        role="button"
        tabIndex={0}
        aria-disabled={off}
        aria-label={words.sendComment}
        className="css-qv0b7z-DivPostButton"
        data-pg="comment-post"
        {...(!untagged && { 'data-e2e': 'comment-post' })}
        onClick={submit}
      >
        {words.sendComment}
      </div>
    </div>
  );
}
