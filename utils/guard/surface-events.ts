import type { Listen } from './ears';
import { deliver, isolate } from './isolation';
import type { Place } from './place';

/** What is on the page of ours. */
export interface Standing {
  shown: Place | null;
  /** It is being taken away: focus moves by our hand. */
  closing: boolean;
}

/** Keeps what a person does in our surface from the page, and takes a line that only tells away at a press beside it. */
export function keepEvents(listen: Listen, standing: Readonly<Standing>, close: () => void): void {
  /** The key that went down in the surface: its way up is not the page's either, also when it closed the surface. */
  let down = '';
  isolate(listen, (event) => {
    const { shown, closing } = standing;
    // Nearly always: a key that a person types in a composer gets no further than this.
    if (!shown && !closing && !down) return false;
    const { code = '' } = event as Partial<KeyboardEvent>;
    if (event.type === 'keyup' && code && code === down) return true;
    if (event.type === 'keydown') down = shown?.asking ? code : '';
    if (closing) return /^focus|^blur/.test(event.type);
    if (!shown) return false;
    if (!shown.asking && event.isTrusted && event.type === 'pointerdown') return (close(), false);
    // A press beside our panel can leave us without focus inside: a key comes back in then.
    const inside = belongs(event, shown) && (shown.root.activeElement || !('code' in event));
    return inside ? (deliver(event, shown.root), true) : strays(event, shown);
  });
}

/** Keys that a page gets while something is asked would act on the page behind: they are stopped, and focus comes back. */
function strays(event: Event, { root, asking }: Place): boolean {
  if (!asking) return false;
  if (!/^(key|beforeinput|paste)/.test(event.type)) return /^focus|^blur/.test(event.type);
  event.preventDefault();
  root.querySelector<HTMLElement>('[tabindex="-1"],button')?.focus();
  deliver(event, root);
  return true;
}

function belongs(event: Event, { host, wrapper }: Place): boolean {
  return event.target === host || event.target === wrapper;
}
