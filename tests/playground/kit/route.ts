import { useSyncExternalStore } from 'react';
import { withLanguage } from './page-language';

const moved = 'pg-route';

/** The page's address, followed through the page's own navigation (React, any version from 18). */
export function useRoute(): URL {
  return new URL(useSyncExternalStore(follow, () => location.href));
}

/** Goes to another page of the same app without loading it, as the real apps do. */
export function go(path: string): void {
  history.pushState(null, '', withLanguage(path));
  dispatchEvent(new Event(moved));
}

/** The click handler of an in-app link: stays in the page unless the person asks for a new tab. */
export function goOnClick(path: string) {
  return (event: { metaKey: boolean; ctrlKey: boolean; preventDefault: () => void }) => {
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    go(path);
  };
}

function follow(changed: () => void): () => void {
  addEventListener('popstate', changed);
  addEventListener(moved, changed);
  return () => {
    removeEventListener('popstate', changed);
    removeEventListener(moved, changed);
  };
}
