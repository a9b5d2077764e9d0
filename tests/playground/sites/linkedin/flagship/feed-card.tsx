import { useState } from 'react';
import { pageEvent } from '../../../kit/page-event';
import type { FeedPost, FeedStore } from '../feed-posts';
import { serverRequest } from '../requests';
import type { ShareStart } from '../share';
import { social } from '../social-requests';
import { t } from '../words';
import { CommentSection } from './comment-box';
import { Icon } from './icon';
import { NativeDialog } from './native-dialog';

interface CardProps {
  post: FeedPost;
  store: FeedStore;
  share: (start: Partial<ShareStart>) => void;
}

/** One post on the new pages. */
export function FeedCard({ post, store, share }: CardProps) {
  const [commentsOpen, setCommentsOpen] = useState(false);
  const [menuOpen, setMenuOpen] = useState(false);
  const [reporting, setReporting] = useState(false);
  const act = (run: () => void) => () => (setMenuOpen(false), run());
  return (
    <div className="_3d2ea671" role="listitem" componentkey={`feed-${post.id}`}>
      <div className="spread">
        <div><strong>{post.author}</strong><div className="muted">{post.role}</div></div>
        <button className="_4be20c1a" aria-label={t('more')} data-pg={`menu-${post.id}`} onClick={() => setMenuOpen(!menuOpen)}><Icon shape="menu" id="overflow-web-ios-small" /></button>
      </div>
      {menuOpen && (
        <div className="dropdown" role="menu">
          {post.own
            ? <div role="menuitem" tabIndex={0} data-pg={`edit-open-${post.id}`} onClick={act(() => share({ editing: post }))}>{t('edit')}</div>
            : <div role="menuitem" tabIndex={0} data-pg={`report-open-${post.id}`} onClick={act(() => setReporting(true))}>{t('report')}</div>}
        </div>
      )}
      <p className="post-text" data-testid="expandable-text-box">{post.text}</p>
      {post.images?.map((src) => <img key={src} src={src} alt="" className="post-image" />)}
      <ActionBar {...{ post, share }} onComment={() => (pageEvent('open-comment'), setCommentsOpen(true))} open={commentsOpen} />
      {commentsOpen && <CommentSection post={post} store={store} />}
      {reporting && <ReportDialog close={() => setReporting(false)} />}
    </div>
  );
}

function ActionBar({ post, share, onComment, open }: Omit<CardProps, 'store'> & { onComment: () => void; open: boolean }) {
  const [liked, setLiked] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const like = () => void serverRequest('com.linkedin.sdui.reactions.create', { threadUrn: post.id }).then(() => setLiked(true));
  const repostNow = () => void serverRequest('com.linkedin.sdui.feed.requests.createInstantRepost', { updateUrn: post.id });
  return (
    <div className="_bar">
      <button aria-label={t('like')} aria-pressed={liked} data-pg={`like-${post.id}`} onClick={like}><Icon shape="like" id="thumbs-up-outline-small" />{t('like')}</button>
      <button aria-label={t('comment')} aria-expanded={open} data-pg={`comment-open-${post.id}`} onClick={onComment}><Icon shape="comment" id="comment-small" />{t('comment')}</button>
      <button aria-label={t('repost')} data-pg={`repost-open-${post.id}`} onClick={() => setChoosing(!choosing)}><Icon shape="repost" id="repost-small" />{t('repost')}</button>
      {choosing && (
        <div className="dropdown" onClick={() => setChoosing(false)}>
          <div role="button" tabIndex={0} data-pg={`repost-thoughts-${post.id}`} onClick={() => share({ parent: post })}>{t('repostThoughts')}</div>
          <div role="button" tabIndex={0} data-pg={`repost-now-${post.id}`} onClick={repostNow}>{t('repostNow')}</div>
        </div>
      )}
    </div>
  );
}

function ReportDialog({ close }: { close: () => void }) {
  const [text, setText] = useState('');
  const send = () => void social.report(text).then(close);
  return (
    <NativeDialog onLeave={close}>
      <h2>{t('report')}</h2>
      <label className="field">{t('reportText')}
        <textarea value={text} data-pg="report-text" onChange={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <div className="footer"><div className="end"><button className="_7c1e0f52" data-pg="report-submit" onClick={send}>{t('submitReport')}</button></div></div>
    </NativeDialog>
  );
}
