/** Hears one kind of event; true when it took the event, so that nobody after it hears it. */
type Ear = (event: Event) => boolean;

/** Adds an ear for a kind of event; ears of one kind hear in the order in which they were added. */
export type Listen = (kind: string, ear: Ear) => void;

/**
 * Listens at the window in the capture phase, with one listener for each kind: every listener costs at every key.
 * To be opened at document_start: who registers first, runs first (hazards.md R13).
 */
export function openEars(page: Window): Listen {
  const ears = new Map<string, Ear[]>();
  const hear = (event: Event) => {
    for (const ear of ears.get(event.type) ?? []) {
      try {
        if (ear(event)) return;
      } catch {
        // What one ear trips over, the next one still hears; a publication that it missed meets the network door.
      }
    }
  };
  const arm = (kind: string) => page.addEventListener(kind, hear, { capture: true, passive: false });
  // A page that writes itself anew with document.open() takes every listener away (hazards.md R8).
  new MutationObserver(() => ears.forEach((_, kind) => arm(kind))).observe(page.document, { childList: true });
  return (kind, ear) => {
    if (!ears.get(kind)?.push(ear)) ears.set(kind, [ear]);
    arm(kind);
  };
}
