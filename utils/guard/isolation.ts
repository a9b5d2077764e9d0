import type { Listen } from './ears';

/** Events by which a page could hear, or react to, what a person does in our surface. Mere moves are not among them: they tell nothing, and are many. */
const kinds =
  'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend ' +
  'paste copy cut pointerdown pointerup pointercancel mousedown mouseup click dblclick ' +
  'auxclick contextmenu touchstart touchmove touchend wheel dragstart drop ' +
  'focusin focusout focus blur submit cancel toggle beforetoggle';

/**
 * Keeps our surface's events from the page. `ours` tells whether an event belongs to our surface and delivers it
 * inside. Native default actions (typing, ticking, moving focus) happen all the same.
 */
export function isolate(listen: Listen, ours: (event: Event) => boolean): void {
  for (const kind of kinds.split(' ')) listen(kind, ours);
}

/** Hands a trusted event of the closed surface to what lies inside it, out of the page's sight. */
export function deliver(event: Event, root: ShadowRoot): void {
  if (!event.isTrusted) return;
  const inner = innerTarget(event, root);
  const copy = inner && copyOf(event, inner);
  if (copy && !inner.dispatchEvent(copy)) event.preventDefault();
}

function innerTarget(event: Event, root: ShadowRoot): Element | null {
  const byPointer = event instanceof MouseEvent && event.detail > 0;
  return byPointer ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
}

/** What our surface asks of a key. */
const told = 'key code shiftKey ctrlKey metaKey altKey isComposing'.split(' ') as (keyof KeyboardEvent)[];

/** Only what our surface listens to; a press on a form field or a link acts by itself and must not be given twice. */
function copyOf(event: Event, inner: Element): Event | null {
  // Not composed: it does not leave the root.
  const inside = { bubbles: true, cancelable: true };
  if (event.type === 'input') return new Event('input', inside);
  if (event instanceof KeyboardEvent && event.type === 'keydown') {
    // A plain event: Firefox lets a KeyboardEvent of ours out of the root again, whatever `composed` says.
    const copy = new Event('keydown', inside);
    for (const name of told) (copy as unknown as Record<string, unknown>)[name] = event[name];
    return copy;
  }
  return event.type === 'click' && inner.closest('button') ? new MouseEvent('click', inside) : null;
}
