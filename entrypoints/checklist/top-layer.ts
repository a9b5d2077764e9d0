/** What may have a shadow root; Firefox opens the closed ones to an extension. */
type Host = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** What the page puts over our element in the top layer. */
export interface TopLayer {
  /** Nothing came over us since the last time. Told once of what did: by then the guard has put us in front. */
  isOurs: () => boolean;
  /** Goes through the whole page for shadow roots, closed ones too: costs a feed tens of ms. */
  explore: () => void;
  end: () => void;
}

/** Watches from now on: what is open already lies under us. */
export function watchTopLayer(host: Element): TopLayer {
  const off = new AbortController();
  const scopes = new Set<Document | ShadowRoot>();
  const under = new Set<Element>();
  const opens = ({ target }: Event) => void (target instanceof Element && under.delete(target));
  const watch = (scope: Document | ShadowRoot) => {
    if (scopes.has(scope)) return;
    scopes.add(scope);
    // A closed root tells nobody outside of what opens in it; on the page itself, whoever is nearer to the window hears first.
    const ear = scope === document ? window : scope;
    ear.addEventListener('beforetoggle', opens, { capture: true, signal: off.signal });
  };
  const above = () => [...scopes].flatMap(onTop).filter((one) => !one.contains(host) && !under.has(one));
  const isOurs = () => {
    const found = above();
    for (const one of found) under.add(one);
    return found.length === 0;
  };
  watch(document);
  isOurs();
  return {
    isOurs,
    explore: () => rootsIn(document).forEach(watch),
    end: () => off.abort(),
  };
}

function onTop(scope: Document | ShadowRoot): Element[] {
  return [...scope.querySelectorAll(':popover-open, :modal, :fullscreen')];
}

function rootsIn(scope: Document | ShadowRoot): ShadowRoot[] {
  const elements: Host[] = [...scope.querySelectorAll('*')];
  return elements.flatMap((element) => {
    const root = element.openOrClosedShadowRoot ?? element.shadowRoot;
    return root ? [root, ...rootsIn(root)] : [];
  });
}
