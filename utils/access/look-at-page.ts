/** What of a platform file is looked for on a page: selectors and paths, nothing else crosses to the page. */
export interface Looked {
  surfaces: {
    id: string;
    path: string | null;
    fields: string[];
    submit: string[];
  }[];
  leave: string[];
}

/** What one frame shows. Names of surfaces and selectors only: no text, no address, no account. */
export interface FrameSight {
  /** Our watching script runs here. */
  guard: boolean;
  /** It has its end of the network door. */
  network: boolean;
  /** Selectors of the platform file that fit something here, by surface. */
  seen: Record<string, string[]>;
  /** Fields to write in that the platform file names. */
  known: number;
  /** Fields to write in that only structure would find. */
  unknown: number;
}

/**
 * Runs in a frame, in our own world, only when somebody asks how a site is guarded. The browser sends it there as text:
 * it may name nothing outside itself. Reads which selectors fit, never what stands there.
 */
export async function lookAtPage({ surfaces, leave }: Looked): Promise<FrameSight> {
  // Nobody waits for it, and a long feed costs tens of ms.
  await new Promise((go) => requestIdleCallback(go, { timeout: 200 }));
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  const all = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
  const here = surfaces.filter(({ path }) => path === null || new RegExp(path).test(location.pathname));
  const seen: Record<string, string[]> = {};
  for (const { id, fields, submit } of here) {
    const found = [...fields, ...submit].filter((selector) => all(selector).length > 0);
    seen[id] = [...new Set([...(seen[id] ?? []), ...found])];
  }
  const writable = all('[contenteditable]:not([contenteditable="false"])').filter(
    (field) =>
      field.checkVisibility() &&
      !field.parentElement?.closest('[contenteditable]:not([contenteditable="false"])') &&
      !leave.some((selector) => field.closest(selector)),
  );
  const isKnown = (field: HTMLElement) =>
    here.some(({ path, fields, submit }) => {
      if (fields.length === 0) return path !== null;
      if (!fields.some((selector) => field.matches(selector))) return false;
      return !field.textContent?.trim() || submit.length === 0 || submit.some((selector) => all(selector).length > 0);
    });
  const known = writable.filter(isKnown).length;
  const room = (globalThis as { postwacht?: { network?: boolean } }).postwacht;
  return { guard: Boolean(room), network: Boolean(room?.network), seen, known, unknown: writable.length - known };
}
