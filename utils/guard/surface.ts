import { own } from './dom';
import type { Listen } from './ears';
import { deliver, isolate } from './isolation';
import { intact, makePlace, putUp, type Place } from './place';

/** Times that the surface is put back on the page after the page took it away. */
const patience = 5;

/** The one element of ours on a page, only while something is asked. */
export interface Surface {
  /** Puts a fresh closed root over the whole page; `draw` fills it and returns what takes it away again. */
  ask: (draw: Draw) => void;
  /** Puts a line on the page that leaves the page free to use, until the next press beside it. */
  tell: (draw: Draw) => void;
  /** Puts it in front again when something lies over it; often means a page that will not leave it alone. */
  raise: () => void;
  /** Takes either away; after asking, focus goes back to where it was. */
  close: () => void;
}

type Draw = (root: ShadowRoot) => () => void;

interface Shown extends Place {
  /** How often it may still be put back. */
  left: number;
  /** What it looked like, without its root. */
  seal: Node;
  undraw: () => void;
  watch: MutationObserver;
  focus: Element | null;
  selection: Range | null;
}

/**
 * Made once per frame, at document_start. `gone` is called when the page keeps taking the surface away: nothing is
 * published then. In the top layer as a popover; as a modal dialog only where the page has one open (hazards.md 1.4).
 */
export function createSurface(page: Window, listen: Listen, gone: () => void): Surface {
  let shown: Shown | null = null;
  let closing = false;
  /** The key that went down in the surface: its way up is not the page's either, also when it closed the surface. */
  let down = '';
  isolate(listen, (event) => {
    // Nearly always: a key that a person types in a composer gets no further than this.
    if (!shown && !closing && !down) return false;
    const { code = '' } = event as Partial<KeyboardEvent>;
    if (event.type === 'keyup' && code && code === down) return true;
    if (event.type === 'keydown') down = shown?.asking ? code : '';
    if (closing) return /^(focus|blur)/.test(event.type);
    if (shown && !shown.asking && event.isTrusted && event.type === 'pointerdown') close();
    if (!shown) return false;
    // A press beside our panel can leave us without focus inside: a key comes back in then.
    const inside = belongs(event, shown) && (shown.root.activeElement || !('code' in event));
    return inside ? (deliver(event, shown.root), true) : strays(event, shown);
  });
  const close = () => {
    if (!shown) return;
    const { asking, host, wrapper, undraw, watch, focus, selection } = shown;
    closing = true;
    watch.disconnect();
    shown = null;
    // Focus first: after the removal it would make the page lay itself out once more. A modal of ours must be gone first.
    wrapper?.remove();
    // What only told something never took it: by now it can be anywhere.
    if (asking) giveBack(page.document, focus, selection);
    host.remove();
    closing = false;
    // Last: a view that breaks on leaving must not keep the page covered.
    undraw();
  };
  const show = (asking: boolean, draw: Draw) => {
    close();
    const document = page.document;
    const selection = document.getSelection();
    const before = {
      focus: deepFocus(document),
      selection: selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null,
    };
    const watch = new MutationObserver(() => {
      if (shown && !intact(document, shown, shown.seal)) raise();
    });
    const placed = makePlace(document, asking);
    shown = { ...placed, ...before, undraw: () => {}, watch, left: patience, seal: putUp(document, placed, watch) };
    shown.undraw = draw(shown.root);
  };
  const raise = () => {
    if (!shown) return;
    const { asking, left, watch } = shown;
    shown.left--;
    if (left && page.document.documentElement) return void (shown.seal = putUp(page.document, shown, watch));
    close();
    if (asking) gone();
  };
  return { close, raise, ask: (draw) => show(true, draw), tell: (draw) => show(false, draw) };
}

/** Keys that a page gets while something is asked would act on the page behind: they are stopped, and focus comes back. */
function strays(event: Event, { root, asking }: Shown): boolean {
  if (!asking) return false;
  if (!/^(key|beforeinput|paste)/.test(event.type)) return /^focus|^blur/.test(event.type);
  event.preventDefault();
  root.querySelector<HTMLElement>('[tabindex="-1"],button')?.focus();
  deliver(event, root);
  return true;
}

function belongs(event: Event, { host, wrapper }: Shown): boolean {
  return event.target === host || (wrapper !== null && event.target === wrapper);
}

function deepFocus(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function giveBack(document: Document, focus: Element | null, range: Range | null): void {
  if (focus) own(focus as HTMLElement, 'focus', { preventScroll: true });
  const selection = document.getSelection();
  // A plain text field keeps its own caret, and a range would take it away.
  if ((focus && 'selectionEnd' in focus) || !range?.startContainer.isConnected || !selection?.rangeCount) return;
  selection.removeAllRanges();
  selection.addRange(range);
}
