import { mountChecklist } from '../../entrypoints/checklist/mount';
import { warmUp } from '../../entrypoints/checklist/warm-up';
import { openEars } from '../../utils/guard/ears';
import { deliver, isolate } from '../../utils/guard/isolation';
import type { Kept, Review } from '../../utils/messages';
import type { Theme } from './checklist-view';
import { questionOf, situations } from '../unit/checklist-question';

/** What the test reads and does inside the page. */
export interface CheckPage {
  open: (situation: string, theme: Theme, language: 'nl' | 'en' | 'de') => void;
  published: Kept[];
  backs: number;
  /** Kinds of events that reached the page from our surface: must stay empty. */
  heard: string[];
  tell: (review: Review) => void;
  /** Presses count. */
  isSettled: () => boolean;
  /** What has focus inside the checklist; null when focus is elsewhere. */
  focused: () => string | null;
  /** The focused control stands fully in view, not behind the buttons at the bottom. */
  isFocusSeen: () => boolean;
  /** Controls that are smaller than 44 px. */
  tooSmall: () => string[];
  /** Words of ours that can be selected. */
  selectable: () => string[];
  /** Something must be scrolled sideways. */
  sideways: () => boolean;
}

interface AxeResult {
  id: string;
  nodes: { target: string[] }[];
}

declare global {
  interface Window {
    check: CheckPage;
    axe: { run: (context: object, options: object) => Promise<{ violations: AxeResult[]; passes: AxeResult[] }> };
  }
}

let host: HTMLElement | null = null;
let root: ShadowRoot | null = null;
let remove = () => {};

isolate(openEars(window), (event) => {
  if (!root || event.target !== host) return false;
  deliver(event, root);
  return true;
});
for (const kind of ['keydown', 'keyup', 'input', 'beforeinput', 'click', 'pointerdown', 'focusin', 'change']) {
  document.addEventListener(kind, (event) => event.target === host && window.check.heard.push(kind));
}

const all = (selector: string) => [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
const nameOf = (element: Element | null | undefined) =>
  element instanceof HTMLElement
    ? [element.tagName.toLowerCase(), element.dataset.rule, element.dataset.part, element.dataset.action]
        .filter(Boolean)
        .join(' ')
    : null;

window.check = {
  published: [],
  backs: 0,
  heard: [],
  tell: () => {},
  isSettled: () => root?.querySelector('[data-action="publish"]')?.getAttribute('aria-disabled') === 'false',
  focused: () => (document.activeElement === host ? nameOf(root?.activeElement) : null),
  isFocusSeen() {
    const body = root?.querySelector('.pw-body');
    const active = root?.activeElement;
    if (!body || !active?.matches('.pw-body *')) return true;
    const [box, view] = [active.getBoundingClientRect(), body.getBoundingClientRect()];
    return box.top >= view.top && box.bottom <= view.bottom;
  },
  tooSmall: () =>
    all('button, a, .pw-option, .pw-tick, [type="text"], [type="date"]')
      .filter((control) => control.getClientRects().length > 0)
      .filter((control) => control.getBoundingClientRect().height < 44 || control.getBoundingClientRect().width < 44)
      .map((control) => control.outerHTML),
  selectable: () =>
    all('.pw-checklist *:not(input)')
      .filter((element) => getComputedStyle(element).userSelect !== 'none')
      .map(({ textContent }) => textContent ?? ''),
  sideways: () =>
    all('.pw-panel, .pw-panel *').some(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth),
  open(name, theme, language) {
    Object.assign(window.check, { published: [], backs: 0, heard: [] });
    remove();
    host?.remove();
    host = document.createElement('div');
    host.setAttribute(
      'style',
      'all:initial;position:fixed;inset:0;display:block;width:100vw;height:100vh;overflow:hidden',
    );
    // Open, so that the test and axe can look inside.
    root = host.attachShadow({ mode: 'open' });
    // In the body: axe judges colours only there.
    document.body.append(host);
    host.setAttribute('popover', 'manual');
    host.showPopover();
    const asked = questionOf(situations[name]);
    const profile = { ...asked.briefing.profile, theme, language };
    const late = new Promise<Review>((resolve) => (window.check.tell = resolve));
    remove = mountChecklist(root, {
      ...asked,
      briefing: { ...asked.briefing, profile },
      review: name === 'late' ? late : asked.review,
      publish: (kept) => window.check.published.push(kept),
      back: () => window.check.backs++,
      raise: () => {},
    });
  },
};
warmUp(document, mountChecklist);
