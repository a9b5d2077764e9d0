import { useEffect, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { useRoute } from '../../kit/route';
import { addShortcuts } from '../../kit/site-habits';
import { c } from './classes';
import { InboxPage, ThreadPage } from './direct-pages';
import { FeedPost } from './FeedPost';
import { LoginPage } from './LoginPage';
import { NavBar } from './NavBar';
import { usePosts } from './posts';
import { StoryCreatePage } from './StoryCreatePage';
import { t } from './t';
import { TouchDetailsPage, TouchStylePage } from './touch-pages';
import { ReelPage, StoryViewPage } from './viewer-pages';

/** www.instagram.com */
function App({ onMoved }: { onMoved: () => void }) {
  const { pathname, searchParams } = useRoute();
  const [first] = useState(pathname);
  useEffect(() => {
    if (pathname !== first) onMoved();
  }, [pathname, first, onMoved]);
  const bare = pathname.startsWith('/create/') || pathname.startsWith('/accounts/');
  return (
    <div className={bare ? '' : c.app}>
      {!bare && <NavBar />}
      <main>{pageFor(pathname, searchParams.get('q') ?? '')}</main>
    </div>
  );
}

function pageFor(path: string, query: string) {
  const code = path.split('/')[2] ?? '';
  if (path.startsWith('/p/')) return <PostPage code={code} />;
  if (path.startsWith('/reel/')) return <ReelPage code={code} />;
  if (path.startsWith('/stories/')) return <StoryViewPage />;
  if (path.startsWith('/direct/t/')) return <ThreadPage />;
  if (path.startsWith('/direct/')) return <InboxPage />;
  if (path.startsWith('/accounts/login')) return <LoginPage />;
  if (path.startsWith('/create/story')) return <StoryCreatePage />;
  if (path.startsWith('/create/details')) return <TouchDetailsPage />;
  if (path.startsWith('/create/')) return <TouchStylePage />;
  if (path.startsWith('/explore/'))
    return (
      <div className={c.page}>
        <h1>{t.search}</h1>
        {query}
      </div>
    );
  return <FeedPage />;
}

function FeedPage() {
  return (
    <div className={c.page}>
      {usePosts().map((post) => (
        <FeedPost key={post.id} post={post} place={`post-${post.code}`} />
      ))}
    </div>
  );
}

function PostPage({ code }: { code: string }) {
  const post = usePosts().find((each) => each.code === code);
  return <div className={c.page}>{post ? <FeedPost post={post} place="post" /> : '404'}</div>;
}

/** Builds everything in the body anew; only the practice banner stays. The app does this once, on its first change of
 *  page: whatever somebody else put into the body is gone then. */
function build(old?: Root): void {
  old?.unmount();
  const banner = document.querySelector('[data-pg="banner"]');
  const mount = document.createElement('div');
  const layers = document.createElement('div');
  layers.dataset['pg'] = 'layers';
  document.body.replaceChildren(...(banner ? [banner] : []), mount, layers);
  const root = createRoot(mount);
  const again = () => queueMicrotask(() => build(root));
  root.render(<App onMoved={old ? stay : again} />);
}

function stay(): void {
  // Built anew once already.
}

build();
addShortcuts({ '/': () => document.querySelector<HTMLElement>('[data-pg="open-search"]')?.click() });
