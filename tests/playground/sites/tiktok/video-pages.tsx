import { useState } from 'react';
import { pageEvent } from '../../kit/page-event';
import { goOnClick } from '../../kit/route';
import { Comments } from './comments';
import { words } from './labels';
import { Preview } from './preview';
import { ReportDialog } from './report-dialog';
import { post } from './requests';
import { useVideos, videoById, type Video } from './videos';

/** The feed: one film under the other, with comments in a column that opens beside it. */
export function FeedPage({ query }: { query?: string | undefined }) {
  const videos = useVideos().filter(
    ({ caption, handle }) => !query || `${caption} ${handle}`.toLowerCase().includes(query.toLowerCase()),
  );
  const [open, setOpen] = useState<string | null>(null);
  const comment = (id: string) => (pageEvent('open-comments'), setOpen(id));
  return (
    <div className="css-1h4v9xd-DivFeedLayout">
      <div data-e2e="recommend-list">
        {videos.map((video) => (
          <VideoCard key={video.id} video={video} tag="" comment={() => comment(video.id)} />
        ))}
      </div>
      {open && (
        <div className="css-1n6gbi-DivSidePanel">
          <Comments key={open} video={open} />
        </div>
      )}
    </div>
  );
}

/** One film with its comments. */
export function VideoPage({ id }: { id: string }) {
  useVideos();
  const video = videoById(id);
  return (
    <div className="css-1h4v9xd-DivFeedLayout">
      {video && <VideoCard video={video} tag="browse-" comment={() => pageEvent('open-comments')} />}
      <div className="css-1n6gbi-DivSidePanel">
        <Comments video={id} />
      </div>
    </div>
  );
}

function VideoCard({ video, tag, comment }: { video: Video; tag: string; comment: () => void }) {
  const { id, handle, caption, picture, own } = video;
  const [followed, setFollowed] = useState(false);
  const follow = () => (setFollowed(true), void post('/api/commit/follow/user/', { type: '1', user_id: handle }));
  const path = `/@${handle}/video/${id}`;
  return (
    <article className="css-1b9kmoe-ArticleItemContainer" data-e2e="recommend-list-item-container" tabIndex={0}>
      <div className="css-1byw1kh-DivMedia">
        <Preview picture={picture} video={false} />
        <a href={path} data-e2e="video-desc" data-pg={`video-${id}`} onClick={goOnClick(path)}>
          <b>@{handle}</b> {caption}
        </a>
      </div>
      <section className="css-9vx2vl-SectionActionBar">
        {!own && (
          <button type="button" data-e2e="feed-follow" data-pg={`follow-${id}`} onClick={follow}>
            {followed ? words.following : words.follow}
          </button>
        )}
        <LikeButton id={id} tag={tag} />
        <IconButton
          hook={`comments-${id}`}
          tag={`${tag}comment-icon`}
          label={words.comments}
          sign="✎"
          press={comment}
        />
        <ShareMenu id={id} />
        <ReportDialog id={id} />
      </section>
    </article>
  );
}

function LikeButton({ id, tag }: { id: string; tag: string }) {
  const [liked, setLiked] = useState(false);
  const like = () => (setLiked(!liked), void post('/api/commit/item/digg/', { type: liked ? '0' : '1', aweme_id: id }));
  return (
    <IconButton hook={`like-${id}`} tag={`${tag}like-icon`} label={words.like} sign={liked ? '♥' : '♡'} press={like} />
  );
}

/** Reposting hides behind sharing, in a bare picture without a name. */
function ShareMenu({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  const repost = () => (setOpen(false), void post('/tiktok/v1/upvote/publish', { item_id: id }));
  return (
    <>
      <IconButton hook={`share-${id}`} tag="share-icon" label={words.share} sign="➦" press={() => setOpen(!open)} />
      {open && (
        <svg viewBox="0 0 24 24" width="28" height="28" data-pg={`repost-${id}`} onClick={repost}>
          <path d="M5 9h12l-3-3M19 15H7l3 3" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      )}
    </>
  );
}

function IconButton(props: { hook: string; tag: string; label: string; sign: string; press: () => void }) {
  return (
    <button
      type="button"
      className="css-1ncfmqs-ButtonActionItem"
      aria-label={props.label}
      data-pg={props.hook}
      onClick={props.press}
    >
      <span data-e2e={props.tag}>{props.sign}</span>
    </button>
  );
}
