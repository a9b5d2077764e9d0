/** Hears one kind of event; true when it takes the event, which nobody after it hears then: no ear, and not the page. */
type Ear = (event: Event) => boolean;

/** Adds an ear for a kind of event; ears of one kind hear in the order in which they were added. */
export type Listen = (kind: string, ear: Ear) => void;

/** First in line, and able to stop what touches and wheels do. */
const first = { capture: true, passive: false };

/**
 * Listens at the window in the capture phase, with one listener for each kind: every listener costs at every key.
 * To be opened at document_start: who registers first, runs first (hazards.md R13).
 */
export function openEars(page: Window): Listen {
  const heard = new Map<string, Ear[]>();
  const hear = (event: Event) => {
    for (const ear of heard.get(event.type) ?? []) {
      try {
        if (ear(event)) return event.stopImmediatePropagation();
      } catch {
        // What one ear trips over, the next one still hears; a publication that it missed meets the network door.
      }
    }
  };
  const open = (kind: string) => page.addEventListener(kind, hear, first);
  // A page that writes itself anew with document.open() takes every listener away (hazards.md R8).
  const again = () => [...heard.keys()].forEach(open);
  new MutationObserver(again).observe(page.document, { childList: true });
  return (kind, ear) => {
    const ears = heard.get(kind);
    if (ears) return void ears.push(ear);
    heard.set(kind, [ear]);
    open(kind);
  };
}
