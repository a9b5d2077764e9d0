/** Hears one kind of event; true when it took the event, so that nobody after it hears it. */
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
  const heard = new Map<string, { ears: Ear[]; hear: (event: Event) => void }>();
  const open = (kind: string) => {
    const ears: Ear[] = [];
    const hear = (event: Event) => {
      for (const ear of ears) {
        try {
          if (ear(event)) return;
        } catch {
          // What one ear trips over, the next one still hears; a publication that it missed meets the network door.
        }
      }
    };
    heard.set(kind, { ears, hear });
    page.addEventListener(kind, hear, first);
    return ears;
  };
  // A page that writes itself anew with document.open() takes every listener away (hazards.md R8).
  const again = () => heard.forEach(({ hear }, kind) => page.addEventListener(kind, hear, first));
  new MutationObserver(again).observe(page.document, { childList: true });
  return (kind, ear) => void (heard.get(kind)?.ears ?? open(kind)).push(ear);
}
