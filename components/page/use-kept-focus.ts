import { useEffect, type RefObject } from 'react';

const reachable = 'a[href], button, input, select, textarea, summary';

/**
 * What somebody is at can go: a card is removed, a bar closes, a button is switched off. Their focus then goes to what stood
 * beside it, or to the heading when it was not under the heading's `main`, and not to the top of the page.
 */
export function useKeptFocus(heading: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | null = null;
    let row: Element[] = [];
    const see = ({ target }: FocusEvent) => {
      last = target as Element;
      const main = heading.current?.closest('main');
      row = main?.contains(last) ? [...main.querySelectorAll(reachable)] : [];
    };
    const keep = () => {
      if (!last || isThere(last) || (document.activeElement ?? document.body) !== document.body) return;
      const at = row.indexOf(last);
      const near = [...row.slice(at + 1), ...row.slice(0, Math.max(at, 0)).reverse()].find(isThere);
      const next = near ?? heading.current;
      if (next instanceof HTMLElement) next.focus();
    };
    const watch = new MutationObserver(keep);
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', see);
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', see);
    };
  }, [heading]);
}

function isThere(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled');
}
