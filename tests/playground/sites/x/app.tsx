import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { createPortal } from 'react-dom';
import { useRoute } from '../../kit/route';
import { ArticlePage } from './article-page';
import { ComposeDialog } from './compose-dialog';
import { ChatPage, ConversationPage } from './message-pages';
import { Frame } from './frame';
import { LoginPage } from './login-page';
import { ReportDialog, ListDialog, ShortcutsDialog } from './other-dialogs';
import { CommunityPage, HomePage, SearchPage, StatusPage } from './feed-pages';
import { addXShortcuts } from './shortcuts';
import { Toasts } from './toast';
import { TouchComposePage } from './touch-page';

const overlays = /^\/(compose\/post|intent\/(post|tweet)|i\/(lists\/create|report|keyboard_shortcuts))/;

function App() {
  const route = useRoute();
  const back = useRef('/home');
  const over = overlays.test(route.pathname);
  if (!over) back.current = route.pathname + route.search;
  const touch = route.searchParams.has('pg-touch');
  const layers = document.getElementById('layers');
  useEffect(addXShortcuts, []);
  if (touch && over) return <TouchComposePage />;
  if (route.pathname === '/i/flow/login') return <LoginPage />;
  return (
    <Frame>
      <Page url={over ? new URL(back.current, location.href) : route} />
      {layers &&
        createPortal(
          <>
            {over && <Overlay path={route.pathname} back={back.current} />}
            <Toasts />
          </>,
          layers,
        )}
    </Frame>
  );
}

function Overlay({ path, back }: { path: string; back: string }) {
  if (path === '/i/lists/create') return <ListDialog back={back} />;
  if (path === '/i/report') return <ReportDialog back={back} />;
  if (path === '/i/keyboard_shortcuts') return <ShortcutsDialog back={back} />;
  return <ComposeDialog back={back} />;
}

function Page({ url }: { url: URL }) {
  const path = url.pathname;
  const status = /^\/[^/]+\/status\/(\d+)/.exec(path)?.[1];
  if (status) return <StatusPage key={status} id={status} />;
  if (path.startsWith('/i/communities/')) return <CommunityPage id={path.slice('/i/communities/'.length)} />;
  if (path.startsWith('/compose/articles')) return <ArticlePage id={path.split('/')[4] ?? '2001'} />;
  if (path.startsWith('/messages')) return <ConversationPage id={path.split('/')[2] ?? '71-72'} />;
  if (path.startsWith('/i/chat')) return <ChatPage />;
  if (path === '/search') return <SearchPage query={url.searchParams.get('q') ?? ''} />;
  return <HomePage />;
}

const root = document.getElementById('react-root');
if (root) createRoot(root).render(<App />);
