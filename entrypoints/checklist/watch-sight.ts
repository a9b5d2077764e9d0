/** Between two looks where the browser does not watch by itself, in ms. */
const interval = 250;

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
  const { host } = root;
  const under = new Set(onTop(host));
  const off = new AbortController();
  const opens = ({ target }: Event) => void (target instanceof Element && under.delete(target));
  const look = () => {
    // A closed root tells nobody outside of what opens in it.
    for (const root of [window, ...rootsIn(document)])
      root.addEventListener('beforetoggle', opens, { capture: true, signal: off.signal });
    const above = onTop(host).filter((one) => !under.has(one));
    // Told of them, the guard puts us in front.
    for (const one of above) under.add(one);
    return above.length === 0 && isPlain(host);
  };
  const first = look();
  const stop = watchesItself() ? observe(root, tell) : lookOften(first, look, tell);
  return {
    look,
    end: () => {
      off.abort();
      stop();
    },
  };
}

function watchesItself(): boolean {
  return typeof IntersectionObserverEntry === 'function' && 'isVisible' in IntersectionObserverEntry.prototype;
}

/** What is watched must have nothing of our own over it: a veil over the whole panel. */
function observe(root: ShadowRoot, tell: (seen: boolean) => void): () => void {
  const veil = document.createElement('i');
  veil.className = 'pw-veil';
  root.querySelector('.pw-panel')?.append(veil);
  const options: Watching = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver((entries) => tell((entries.at(-1) as Seen).isVisible === true), options);
  observer.observe(veil);
  return () => {
    observer.disconnect();
    veil.remove();
  };
}

/** Firefox cannot tell: there we look at what pages use to hide something in the top layer. */
function lookOften(first: boolean, look: () => boolean, tell: (seen: boolean) => void): () => void {
  tell(first);
  const timer = setInterval(() => tell(look()), interval);
  return () => clearInterval(timer);
}

/** Everything else that the page holds in the top layer; in closed roots too, where the browser opens them to us. */
function onTop(host: Element, within: Document | ShadowRoot = host.ownerDocument): Element[] {
  const shown = [...within.querySelectorAll(':popover-open, :modal, :fullscreen')].filter((one) => !one.contains(host));
  return shown.concat(rootsIn(within).flatMap((root) => onTop(host, root)));
}

function rootsIn(within: Document | ShadowRoot): ShadowRoot[] {
  const elements: (Element & { openOrClosedShadowRoot?: ShadowRoot | null })[] = [...within.querySelectorAll('*')];
  return elements.flatMap((element) => element.openOrClosedShadowRoot ?? element.shadowRoot ?? []);
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
