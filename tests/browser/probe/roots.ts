/** Only for tests: from this world, closed shadow roots are open ones. The shipped extension stays as it is. */

type WithClosedRoot = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

const ownRoot = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;

/** The shadow root of `element`, open or closed; null when it has none. */
export function anyRoot(element: Element): ShadowRoot | null {
  if (typeof chrome !== 'undefined' && chrome.dom && element instanceof HTMLElement) {
    return chrome.dom.openOrClosedShadowRoot(element) as ShadowRoot | null;
  }
  return (element as WithClosedRoot).openOrClosedShadowRoot ?? null;
}

/** axe-core walks `shadowRoot`: here it sees the closed ones too. */
export function openClosedRoots(): void {
  Object.defineProperty(Element.prototype, 'shadowRoot', {
    configurable: true,
    get(this: Element) {
      return anyRoot(this);
    },
  });
}

/** The roots that the page itself cannot see: ours hang on the document element, alone or in a modal dialog there. */
export function closedRoots(): ShadowRoot[] {
  const added = [...document.documentElement.children].filter((child) => !child.matches('head, body'));
  return added
    .flatMap((child) => [child, ...child.querySelectorAll('*')])
    .filter((element) => !ownRoot?.call(element))
    .map(anyRoot)
    .filter((root) => root !== null && root !== undefined);
}

/** The first element that matches in the document or in any root, in document order of the hosts. */
export function findDeep(selector: string, within: Document | ShadowRoot = document): Element | null {
  const here = [...within.querySelectorAll(selector)].find(isDrawn) ?? within.querySelector(selector);
  if (here) return here;
  for (const host of within.querySelectorAll('*')) {
    const root = anyRoot(host);
    const found = root && findDeep(selector, root);
    if (found) return found;
  }
  return null;
}

export function isDrawn(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}
