import { useState, type ReactNode } from 'react';
import { pageEvent } from '../../kit/page-event';
import { go, goOnClick } from '../../kit/route';
import { words } from './labels';
import { Menu, MenuItem } from './menu';
import type { Post } from './posts';
import { graphql, rest } from './requests';

/** One post in a feed. `quiet`: without its buttons, as shown inside a composer. */
export function PostCard({ post, quiet }: { post: Post; quiet?: boolean }) {
  const path = `/${post.handle}/status/${post.id}`;
  return (
    <article
      className="css-175oi2r r-post"
      data-testid="tweet"
      role="article"
      tabIndex={quiet ? undefined : 0}
      data-post={post.id}
    >
      <div className="r-avatar" data-testid={`UserAvatar-Container-${post.handle}`} />
      <div className="r-post-body">
        <div data-testid="User-Name">
          <b>{post.name}</b> <span className="r-faint">@{post.handle}</span>
        </div>
        <a
          href={path}
          className="r-post-text"
          data-testid="tweetText"
          data-pg={`text-${post.id}`}
          onClick={goOnClick(path)}
        >
          {post.text}
        </a>
        {post.images?.map((source) => (
          <img key={source} src={source} alt="" />
        ))}
        {!quiet && <Actions post={post} />}
      </div>
      {!quiet && <Caret post={post} />}
    </article>
  );
}

/** A quoted post, as it stands in a composer and in a feed: a link, not an article. */
export function QuotedPost({ post }: { post: Post }) {
  return (
    <div role="link" tabIndex={0} className="css-175oi2r r-quoted">
      <div data-testid="User-Name">
        <b>{post.name}</b> <span className="r-faint">@{post.handle}</span>
      </div>
      <div className="r-post-text" data-testid="tweetText">
        {post.text}
      </div>
    </div>
  );
}

function Actions({ post: { id } }: { post: Post }) {
  const [liked, setLiked] = useState(false);
  const [menu, setMenu] = useState(false);
  const like = () => (setLiked(!liked), void graphql(liked ? 'UnfavoriteTweet' : 'FavoriteTweet', { tweet_id: id }));
  const reply = () => (pageEvent('open-composer'), go(`/compose/post?in_reply_to=${id}`));
  const repost = () => (setMenu(false), void graphql('CreateRetweet', { tweet_id: id, dark_request: false }));
  const quote = () => (pageEvent('open-composer'), setMenu(false), go(`/compose/post?quote=${id}`));
  return (
    <div role="group" className="css-175oi2r r-actions">
      <Icon hook={`reply-${id}`} testId="reply" label={words.reply} sign="◌" press={reply} />
      <span className="r-anchor">
        <Icon hook={`repost-${id}`} testId="retweet" label={words.repost} sign="⇄" press={() => setMenu(true)} />
        {menu && (
          <Menu close={() => setMenu(false)}>
            <MenuItem hook={`repost-confirm-${id}`} testId="retweetConfirm" press={repost}>
              {words.repost}
            </MenuItem>
            <MenuItem hook={`quote-${id}`} press={quote}>
              {words.quote}
            </MenuItem>
          </Menu>
        )}
      </span>
      <Icon
        hook={`like-${id}`}
        testId={liked ? 'unlike' : 'like'}
        label={words.like}
        sign={liked ? '♥' : '♡'}
        press={like}
      />
    </div>
  );
}

function Caret({ post }: { post: Post }) {
  const [open, setOpen] = useState(false);
  const [followed, setFollowed] = useState(false);
  const follow = () => {
    setFollowed(!followed);
    void rest('/i/api/1.1/friendships/create.json', { user_id: post.id });
  };
  return (
    <span className="r-anchor">
      {!post.own && (
        <button
          type="button"
          className="r-secondary"
          data-testid={`${post.id}-follow`}
          data-pg={`follow-${post.id}`}
          onClick={follow}
        >
          {followed ? words.following : words.follow}
        </button>
      )}
      <Icon hook={`more-${post.id}`} testId="caret" label={words.more} sign="…" press={() => setOpen(true)} />
      {open && (
        <Menu close={() => setOpen(false)}>
          {post.own ? (
            <MenuItem hook={`edit-${post.id}`} press={() => go(`/compose/post?edit=${post.id}`)}>
              {words.edit}
            </MenuItem>
          ) : (
            <MenuItem hook={`report-${post.id}`} testId="report" press={() => go(`/i/report?id=${post.id}`)}>
              {words.report}
            </MenuItem>
          )}
        </Menu>
      )}
    </span>
  );
}

function Icon(props: { hook: string; testId: string; label: string; sign: ReactNode; press: () => void }) {
  return (
    <button
      type="button"
      role="button"
      className="css-175oi2r r-icon"
      data-testid={props.testId}
      data-pg={props.hook}
      aria-label={props.label}
      onClick={props.press}
    >
      {props.sign}
    </button>
  );
}
