import { pageEvent } from '../../kit/page-event';
import { go } from '../../kit/route';
import { addShortcuts } from '../../kit/site-habits';

let installed = false;

/** The single-key shortcuts of X, on the whole document. Each does what its key does there, on the post that was chosen. */
export function addXShortcuts(): void {
  if (installed) return;
  installed = true;
  addShortcuts({
    n: () => (pageEvent('open-composer'), go('/compose/post')),
    r: () => pressInChosen('reply'),
    l: () => pressInChosen('like'),
    t: () => pressInChosen('retweet'),
    j: () => chooseNext(1),
    k: () => chooseNext(-1),
    '?': () => go('/i/keyboard_shortcuts'),
    '/': () => document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]')?.focus(),
  });
}

function cards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main article[data-testid="tweet"]')];
}

function chooseNext(step: 1 | -1): void {
  const all = cards();
  const next = all.indexOf(document.activeElement as HTMLElement) + step;
  all[Math.max(0, Math.min(all.length - 1, next))]?.focus();
}

function pressInChosen(testId: string): void {
  const chosen = document.activeElement?.closest('article') ?? cards()[0];
  chosen?.querySelector<HTMLElement>(`[data-testid="${testId}"]`)?.click();
}
