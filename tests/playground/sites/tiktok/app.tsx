import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { useRoute } from '../../kit/route';
import { addShortcuts } from '../../kit/site-habits';
import { Frame } from './frame';
import { LivePage } from './live-page';
import { LoginPage } from './login-page';
import { MessagesPage } from './messages-page';
import { ContentPage, EditPage, UploadPage } from './studio-pages';
import { FeedPage, VideoPage } from './video-pages';

function App() {
  const route = useRoute();
  useEffect(sweepBody, [route.pathname]);
  return (
    <Frame>
      <Page url={route} />
    </Frame>
  );
}

function Page({ url: { pathname, searchParams } }: { url: URL }) {
  const video = /^\/@[^/]+\/(?:video|photo)\/(\d+)/.exec(pathname)?.[1];
  if (video) return <VideoPage key={video} id={video} />;
  const host = /^\/@([^/]+)\/live/.exec(pathname)?.[1];
  if (host) return <LivePage host={host} />;
  if (pathname.startsWith('/tiktokstudio/upload')) return <UploadPage />;
  if (pathname.startsWith('/tiktokstudio/post/')) return <EditPage id={pathname.split('/')[3] ?? ''} />;
  if (pathname.startsWith('/tiktokstudio')) return <ContentPage />;
  if (pathname.startsWith('/messages')) return <MessagesPage />;
  if (pathname.startsWith('/login')) return <LoginPage />;
  return <FeedPage query={searchParams.get('q') ?? undefined} />;
}

/** The app draws body anew with every page: what it did not put there itself is gone. */
function sweepBody(): void {
  const own = [...document.body.children].filter((child) =>
    child.matches('#app, script, [data-pg="banner"], [data-floating-ui-portal]'),
  );
  document.body.replaceChildren(...own);
}

const pressFirst = (tag: string) => () => document.querySelector<HTMLElement>(`[data-e2e$="${tag}"]`)?.click();
addShortcuts({
  l: pressFirst('like-icon'),
  c: pressFirst('comment-icon'),
  '/': () => document.querySelector<HTMLElement>('[name="q"]')?.focus(),
});

const root = document.getElementById('app');
if (root) createRoot(root).render(<App />);
