import { useRef, useState } from 'react';
import { Icon } from '../../kit/meta/Icon';
import { ModalDialog } from '../../kit/meta/ModalDialog';
import { PressButton } from '../../kit/meta/PressButton';
import { pageEvent } from '../../kit/page-event';
import { Avatar } from './Avatar';
import { c } from './classes';
import { CommentForm } from './CommentForm';
import { me, type Comment, type Post } from './invented';
import { PostMenu } from './PostMenu';
import { sendQuietly } from './requests';
import { SendToDialog } from './SendToDialog';
import { t } from './t';

/** One post: in the feed, on its own page, or in the dialog. `place` is the prefix of its hooks. */
export function FeedPost({ post, place, inDialog = false }: { post: Post; place: string; inDialog?: boolean }) {
  const [answering, setAnswering] = useState<Comment | null>(null);
  const [open, setOpen] = useState(false);
  const article = useRef<HTMLElement>(null);
  return (
    <article className={c.post} data-pg={place} ref={article}>
      <header className={c.row}>
        <Avatar name={post.author} />
        <strong className={c.grow}>{post.author}</strong>
        {post.author !== me.user && <Follow place={place} />}
        <PostMenu post={post} place={place} />
      </header>
      {post.pictures.map((src) => (
        <img key={src} src={src} alt="" className={c.media} />
      ))}
      <Icons place={place} focusBox={() => article.current?.querySelector('textarea')?.focus()} />
      <div>
        <strong>{post.author}</strong> <span>{post.caption}</span>
      </div>
      {post.comments.map((comment) => (
        <div key={comment.id} className={c.row}>
          <strong>{comment.author}</strong> <span className={c.grow}>{comment.text}</span>
          <PressButton hook={`${place}-${comment.id}-reply`} className={c.note} onPress={() => setAnswering(comment)}>
            {t.reply}
          </PressButton>
        </div>
      ))}
      {!inDialog && (
        <PressButton hook={`${place}-open`} className={c.note} onPress={() => setOpen(true)}>
          {t.viewComments}
        </PressButton>
      )}
      <CommentForm
        key={answering?.id ?? ''}
        post={post}
        hook={`${place}-comment`}
        answering={answering}
        onSent={() => setAnswering(null)}
      />
      {open && (
        <ModalDialog
          label={post.author}
          className={c.dialog}
          backdropClass={c.backdrop}
          onClose={() => setOpen(false)}
          onOutside={() => setOpen(false)}
        >
          <div className={c.head}>
            <span />
            <PressButton hook="post-dialog-close" className={c.action} onPress={() => setOpen(false)}>
              <Icon shape="close" label={t.close} />
            </PressButton>
          </div>
          <FeedPost post={post} place={`${place}-dialog`} inDialog />
        </ModalDialog>
      )}
    </article>
  );
}

function Icons({ place, focusBox }: { place: string; focusBox: () => void }) {
  const [sending, setSending] = useState(false);
  const comment = () => {
    pageEvent('open-comment');
    focusBox();
  };
  const sendTo = () => {
    pageEvent('open-send-to');
    setSending(true);
  };
  const buttons = [
    ['like', 'like', t.like, () => void sendQuietly('usePolarisLikeMediaXIGLikeMutation')],
    ['comment', 'open-comment', t.comment, comment],
    ['send', 'send-to', t.sendTo, sendTo],
    ['down', 'save', t.save, () => void sendQuietly('usePolarisSaveMediaMutation')],
  ] as const;
  return (
    <section className={c.icons}>
      {buttons.map(([shape, name, label, press]) => (
        <PressButton key={name} hook={`${place}-${name}`} onPress={press}>
          <Icon shape={shape} label={label} />
        </PressButton>
      ))}
      {sending && <SendToDialog onClose={() => setSending(false)} />}
    </section>
  );
}

function Follow({ place }: { place: string }) {
  const [done, setDone] = useState(false);
  const press = () => {
    setDone(!done);
    void sendQuietly('usePolarisFollowMutation');
  };
  return (
    <button type="button" className={c.quiet} data-pg={`${place}-follow`} onClick={press}>
      {done ? t.following : t.follow}
    </button>
  );
}
