import { useState } from 'react';
import { pageEvent } from '../../kit/page-event';
import { go } from '../../kit/route';
import { ComposerView } from './composer';
import { useComposer } from './composer-state';
import { words } from './labels';
import { PostCard } from './post-card';
import { postById, usePosts, type Post } from './posts';
import type { Target } from './publish';

/** The home page: a composer on top of the feed. */
export function HomePage() {
  return (
    <>
      <h1>{words.home}</h1>
      <InlineComposer target={{ kind: 'post', place: 'inline' }} />
      <Feed posts={usePosts()} />
    </>
  );
}

/** One post with the composer for an answer under it. */
export function StatusPage({ id }: { id: string }) {
  const posts = usePosts();
  const post = postById(id);
  return (
    <>
      <h1>{words.post}</h1>
      {post && <PostCard post={post} />}
      <InlineComposer target={{ kind: 'reply', place: 'inline', id }} />
      <Feed posts={posts.filter((other) => other.id !== id).slice(0, 3)} />
    </>
  );
}

/** A community: its own composer, and a button that opens the dialog for it. */
export function CommunityPage({ id }: { id: string }) {
  const open = () => (pageEvent('open-composer'), go(`/compose/post?community=${id}`));
  return (
    <>
      <h1>Juffen en meesters</h1>
      <p className="r-faint">1.204 {words.members}</p>
      <button
        type="button"
        className="r-secondary"
        data-testid="FloatingActionButtons_Tweet_Button"
        data-pg="community-open"
        onClick={open}
      >
        {words.addPost}
      </button>
      <InlineComposer target={{ kind: 'community', place: 'inline', id }} />
      <Feed posts={usePosts().slice(0, 3)} />
    </>
  );
}

/** What was searched for. */
export function SearchPage({ query }: { query: string }) {
  const found = usePosts().filter(({ text, name }) => `${text} ${name}`.toLowerCase().includes(query.toLowerCase()));
  return (
    <>
      <h1>
        {words.search}: {query}
      </h1>
      <Feed posts={found} />
    </>
  );
}

/** A composer in the page itself. It empties after publishing: its fields are then made anew. */
function InlineComposer({ target }: { target: Target }) {
  const [fixed] = useState(target);
  return <ComposerView composer={useComposer(fixed, '', () => undefined)} suggest="i" />;
}

function Feed({ posts }: { posts: readonly Post[] }) {
  return (
    <section role="region" className="css-175oi2r">
      {posts.map((post) => (
        <div key={post.id} data-testid="cellInnerDiv">
          <PostCard post={post} />
        </div>
      ))}
    </section>
  );
}
