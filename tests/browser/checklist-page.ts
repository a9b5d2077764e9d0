import { mountChecklist } from '../../entrypoints/checklist/mount';
import { warmUp } from '../../entrypoints/checklist/warm-up';
import { deliver, isolate } from '../../utils/guard/isolation';
import type { Kept, Review } from '../../utils/messages';
import type { Theme } from './checklist-view';
import { questionOf, situations } from '../unit/checklist-question';

/** What the test reads; in the browser the page itself must never hear a thing. */
export interface CheckPage {
  open: (situation: string, theme: Theme, language: 'nl' | 'en' | 'de') => void;
  published: Kept[];
  backs: number;
  /** Kinds of events that reached the page from our surface. */
  heard: string[];
  tell: (review: Review) => void;
  paint: number;
}

declare global {
  interface Window {
    check: CheckPage;
  }
}

let host: HTMLElement | null = null;
let root: ShadowRoot | null = null;
let remove = () => {};

isolate(window, (event) => {
  if (!root || event.target !== host) return false;
  deliver(event, root);
  return true;
});
for (const kind of ['keydown', 'keyup', 'input', 'beforeinput', 'click', 'pointerdown', 'focusin', 'change']) {
  document.addEventListener(kind, (event) => event.target === host && window.check.heard.push(kind));
}

window.check = {
  published: [],
  backs: 0,
  heard: [],
  tell: () => {},
  paint: 0,
  open(name, theme, language) {
    remove();
    host?.remove();
    host = document.createElement('div');
    host.setAttribute(
      'style',
      'all:initial;position:fixed;inset:0;display:block;width:100vw;height:100vh;overflow:hidden',
    );
    // Open, so that the test and axe can look inside.
    root = host.attachShadow({ mode: 'open' });
    document.documentElement.append(host);
    host.setAttribute('popover', 'manual');
    host.showPopover();
    const asked = questionOf(situations[name]);
    const profile = { ...asked.briefing.profile, theme, language };
    const late = new Promise<Review>((resolve) => (window.check.tell = resolve));
    const started = performance.now();
    remove = mountChecklist(root, {
      ...asked,
      briefing: { ...asked.briefing, profile },
      review: name === 'late' ? late : asked.review,
      publish: (kept) => window.check.published.push(kept),
      back: () => window.check.backs++,
    });
    window.check.paint = performance.now() - started;
  },
};
warmUp(document, mountChecklist);
