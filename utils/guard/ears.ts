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
  return (kind, ear) => {
    const known = ears.get(kind);
    if (known) return void known.push(ear);
    const all = [ear];
    ears.set(kind, all);
    const hear = (event: Event) => {
      for (const one of all) if (one(event)) return;
    };
    page.addEventListener(kind, hear, { capture: true, passive: false });
  };
}
