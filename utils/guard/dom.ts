/** Walking a page as it is composed: through open shadow roots, never into closed ones. */

/** What stands apart from the page around it. */
export const dialogs = ['dialog', '[role="dialog"]', '[role="alertdialog"]'];

/** What one draft never reaches beyond. */
export const limits = [...dialogs, 'article', '[role="article"]', '[role="listitem"]', 'li', 'main', 'body'];

/** Says that it is a dialog, or stands over the page as one does. */
export function isDialog(element: Element): boolean {
  return fits(element, dialogs) || getComputedStyle(element).position === 'fixed';
}

/** The nearest dialog around the element, or null. */
export function dialogAround(element: Element): Element | null {
  for (const at of ancestors(element)) if (isDialog(at)) return at;
  return null;
}

/** What can be pressed, as one selector. */
export const control =
  'button,[role="button"],input[type="submit"],input[type="button"],input[type="image"],a[role="button"],tp-yt-paper-button,ytcp-button';

/** The parent, stepping from a shadow root to its host; null above the document element. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.parentNode;
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element itself and all that contain it, innermost first. */
export function* ancestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

/** True when one of the selectors fits. */
export function fits(element: Element, selectors: readonly string[]): boolean {
  return element.matches(selectors.join());
}

/** The nearest of the element and its ancestors that fits, through shadow roots; null when none does. */
export function nearest(element: Element, selectors: readonly string[]): Element | null {
  for (const at of ancestors(element)) if (fits(at, selectors)) return at;
  return null;
}

/** All that fit below the scope, in document order, in its open shadow roots too. */
export function findAll(scope: ParentNode, selectors: readonly string[]): Element[] {
  const found = [...scope.querySelectorAll(selectors.join())];
  for (const host of shadowHosts(scope)) if (host.shadowRoot) found.push(...findAll(host.shadowRoot, selectors));
  return found;
}

/** Open shadow roots that events came through: a page-wide search for them would cost every element. */
const entered = new Set<WeakRef<ShadowRoot>>();

/** Remembers the open shadow roots on an event's way. */
export function remember(path: readonly EventTarget[]): void {
  for (const target of path) {
    if (target instanceof ShadowRoot && ![...entered].some((ref) => ref.deref() === target))
      entered.add(new WeakRef(target));
  }
}

/** Finds the open shadow roots of a part of a page: its controls can have one each, that nothing came through yet. */
export function explore(scope: ParentNode): void {
  for (const { shadowRoot } of scope.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    remember([shadowRoot]);
    explore(shadowRoot);
  }
}

function shadowHosts(scope: ParentNode): Element[] {
  const hosts: Element[] = [];
  for (const ref of entered) {
    const root = ref.deref();
    if (!root) entered.delete(ref);
    else if (root.host.isConnected && scope !== root && scope.contains(root.host)) hosts.push(root.host);
  }
  return hosts;
}

/** On the page and not hidden by style. */
export function visible(element: Element): boolean {
  return (
    element.isConnected && (element.checkVisibility?.({ visibilityProperty: true, opacityProperty: false }) ?? true)
  );
}

/** `outer` is `inner` or contains it, through shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  for (const at of ancestors(inner)) if (at === outer) return true;
  return false;
}
