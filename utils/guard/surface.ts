import type { Listen } from './ears';
import { keepFocus } from './keep-focus';
import { holdPlace, type HeldPlace } from './place';
import { keepEvents, type Standing } from './surface-events';

/** The one element of ours on a page, only while something is asked. */
export interface Surface {
  /** Puts a fresh closed root over the whole page; `draw` fills it and returns what takes it away again. */
  cover: (draw: Draw) => void;
  /** Puts a line on the page that leaves the page free to use, until the next press beside it. */
  tell: (draw: Draw) => void;
  /** Puts it in front again when something lies over it; often means a page that will not leave it alone. */
  raise: () => void;
  /** Takes either away; after asking, focus goes back to where it was. */
  close: () => void;
}

type Draw = (root: ShadowRoot) => () => void;

interface Shown extends HeldPlace {
  undraw: () => void;
  /** Gives the focus back that was there before. */
  giveBack: () => void;
}

/**
 * Made once per frame, at document_start. `gone` is called when the page keeps taking the surface away: nothing is
 * published then.
 */
export function createSurface(page: Window, listen: Listen, gone: () => void): Surface {
  const standing: Standing & { shown: Shown | null } = { shown: null, closing: false };
  keepEvents(listen, standing, close);

  function show(asking: boolean, draw: Draw): void {
    close();
    const giveBack = keepFocus(page.document);
    const place = holdPlace(page.document, asking, () => {
      close();
      if (asking) gone();
    });
    const shown = { ...place, giveBack, undraw: () => {} };
    standing.shown = shown;
    shown.undraw = draw(place.root);
  }

  function close(): void {
    const { shown } = standing;
    if (!shown) return;
    standing.closing = true;
    shown.watch.disconnect();
    standing.shown = null;
    // Focus first: after the removal it would make the page lay itself out once more. A modal of ours must be gone first.
    shown.wrapper?.remove();
    // What only told something never took it: by now it can be anywhere.
    if (shown.asking) shown.giveBack();
    shown.host.remove();
    standing.closing = false;
    // Last: a view that breaks on leaving must not keep the page covered.
    shown.undraw();
  }

  return {
    close,
    raise: () => standing.shown?.raise(),
    cover: (draw) => show(true, draw),
    tell: (draw) => show(false, draw),
  };
}
