import { createRoot } from 'react-dom/client';
import { go, useRoute } from '../../kit/route';
import { addShortcuts } from '../../kit/site-habits';
import { ChatTab, Conversation } from './Chat';
import { c } from './classes';
import { feedPlan } from './composer-plans';
import { Feed } from './Feed';
import { FeedPost } from './FeedPost';
import { LoginPage } from './LoginPage';
import { GroupPage, ProfilePage, SchoolPage } from './people-pages';
import { ReelCreatePage } from './ReelCreatePage';
import { useStories } from './stories';
import { StoryCreatePage, StoryViewPage } from './story-pages';
import { t } from './t';
import { TopBar } from './TopBar';

/** www.facebook.com */
function App() {
  const { pathname, searchParams } = useRoute();
  return (
    <>
      <TopBar />
      <Page key={pathname} path={pathname} query={searchParams.get('q') ?? ''} />
      {!pathname.startsWith('/messages') && pathname !== '/login' && <ChatTab />}
    </>
  );
}

function Page({ path, query }: { path: string; query: string }) {
  if (path.startsWith('/stories/create')) return <StoryCreatePage />;
  if (path.startsWith('/stories/')) return <StoryViewPage />;
  if (path.startsWith('/reels/create')) return <ReelCreatePage />;
  if (path.startsWith('/login')) return <LoginPage />;
  return (
    <div role="main" className={c.page}>
      {column(path, query)}
    </div>
  );
}

function column(path: string, query: string) {
  if (path.startsWith('/groups/')) return <GroupPage />;
  if (path === '/de.oefenhoek') return <SchoolPage />;
  if (path === '/noor.voorbeeld') return <ProfilePage />;
  if (path.includes('/posts/')) return <PostPage id={path.split('/').at(-1) ?? ''} />;
  if (path.startsWith('/messages'))
    return (
      <div className={c.card}>
        <h1>Lotte Oefening</h1>
        <Conversation hook="dm" />
      </div>
    );
  if (path.startsWith('/search'))
    return (
      <div className={c.card}>
        <h1>{t.search}</h1>
        {query}
      </div>
    );
  return <Feed plan={feedPlan} />;
}

function PostPage({ id }: { id: string }) {
  const story = useStories().find((each) => each.id === id);
  return story ? <FeedPost story={story} place={`post-${id}`} /> : <div className={c.card}>404</div>;
}

/** Shortcuts as on the real site: j/k next and last post, p new post, c comment, / search. */
function addFacebookShortcuts(): void {
  const focusOn = (hook: string) => () => document.querySelector<HTMLElement>(hook)?.focus();
  const step = (by: number) => () => window.scrollBy({ top: by * 300 });
  addShortcuts({
    j: step(1),
    k: step(-1),
    '/': focusOn('input[type=search]'),
    c: focusOn('form[role=presentation] [contenteditable]'),
    p: () => document.querySelector<HTMLElement>('[role=region] [role=button]')?.click(),
    '?': () => go('/'),
  });
}

const mount = document.querySelector('#app');
if (mount) createRoot(mount).render(<App />);
addFacebookShortcuts();
