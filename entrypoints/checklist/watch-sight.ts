import { watchTopLayer } from './top-layer';

/** Between two looks where the browser does not watch by itself, in ms. */
const interval = 250;
/** Going through a whole page takes at most one part in so many of the time. */
const share = 20;

/** What a newer browser reports about a watched element: drawn as it is, with nothing over it. */
type Seen = IntersectionObserverEntry & { isVisible?: boolean };
type Watching = IntersectionObserverInit & { trackVisibility?: boolean; delay?: number };

export interface Watch {
  /** Looks now: for a press that comes before the next report. */
  look: () => boolean;
  end: () => void;
}

/**
 * Watches whether a person can really see our panel: a page can lay something over it, or make it transparent, and let
 * a press go through (hazards.md S6). Calls back with what it sees.
 */
export function watchSight(root: ShadowRoot, tell: (seen: boolean) => void): Watch {
  return watchesItself() ? observe(root, tell) : lookOften(root, tell);
}

function watchesItself(): boolean {
  return typeof IntersectionObserverEntry === 'function' && 'isVisible' in IntersectionObserverEntry.prototype;
}

/** What is watched must have nothing of our own over it: a veil over the whole panel. */
function observe(root: ShadowRoot, tell: (seen: boolean) => void): Watch {
  const veil = document.createElement('i');
  veil.className = 'pw-veil';
  root.querySelector('.pw-panel')?.append(veil);
  const options: Watching = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver((entries) => tell((entries.at(-1) as Seen).isVisible === true), options);
  observer.observe(veil);
  return {
    look: () => isPlain(root.host),
    end: () => {
      observer.disconnect();
      veil.remove();
    },
  };
}

/** Firefox cannot tell: there we look at what pages use to hide something in the top layer. */
function lookOften({ host }: ShadowRoot, tell: (seen: boolean) => void): Watch {
  const layer = watchTopLayer(host);
  let rested = 0;
  const explore = () => {
    const start = performance.now();
    layer.explore();
    rested = performance.now() + share * (performance.now() - start);
  };
  const see = () => layer.isOurs() && isPlain(host);
  const timer = setInterval(() => {
    if (performance.now() > rested) explore();
    tell(see());
  }, interval);
  return {
    // A press must know of everything that was made since.
    look: () => (explore(), see()),
    end: () => {
      clearInterval(timer);
      layer.end();
    },
  };
}

/** Drawn as it stands there: no effect, nothing painted by the page around it, no transition over the whole page. */
function isPlain(host: Element): boolean {
  const { opacity, filter, clipPath, transform, visibility, mixBlendMode } = getComputedStyle(host);
  const painted = ['::before', '::after'].some((part) => getComputedStyle(host, part).content !== 'none');
  const moving = (document as { activeViewTransition?: unknown }).activeViewTransition;
  const effects = [opacity, filter, clipPath, transform, visibility, mixBlendMode].join();
  return (
    effects === '1,none,none,none,visible,normal' && !painted && !moving && host.matches(':popover-open, dialog *')
  );
}
