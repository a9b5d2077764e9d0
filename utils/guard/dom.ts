/** Walking a page as it is composed: through open shadow roots, never into closed ones. */

/** What stands apart from the page around it. */
export const dialogs = ['dialog', '[role="dialog"]', '[role="alertdialog"]'];

/** The words of one person among those of others. */
export const items = ['article', '[role="article"]', 'li', '[role="listitem"]'];

/** What one draft never reaches beyond. */
export const limits = [...dialogs, ...items, 'main', 'body'];

/** Says that it is a dialog, or stands over the page as one does. */
export function isDialog(element: Element): boolean {
  return fits(element, dialogs) || getComputedStyle(element).position === 'fixed';
}

/** The nearest dialog around the element, or null. */
export function dialogAround(element: Element): Element | null {
  return ancestors(element).find(isDialog) ?? null;
}

/** What can be pressed, as one selector. */
export const control =
  'button,[role="button"],[type="submit"],[type="button"],[type="image"],tp-yt-paper-button,ytcp-button';

/** What a member is, or what a method of it gives. */
type Outcome<Member> = Member extends (...given: never[]) => infer Result ? Result : Member;

/**
 * A member of a node, or its outcome when it is a method: what the browser gave it. In Chromium a form's fields hide
 * its members of the same name from us (`matches`, `parentElement`): what may be a form is asked in this way only.
 */
export function own<Of extends Node, Name extends keyof Of>(
  node: Of,
  name: Name,
  ...given: unknown[]
): Outcome<Of[Name]> {
  const member: unknown = Reflect.get(Reflect.getPrototypeOf(node) as Of, name, node);
  return (typeof member === 'function' ? member.apply(node, given) : member) as Outcome<Of[Name]>;
}

/** The parent, stepping from a shadow root to its host; null above the document element. */
export function parentOf(element: Element): Element | null {
  const parent = own(element, 'parentNode') as Element | Partial<ShadowRoot> | null;
  return parent instanceof Element ? parent : (parent?.host ?? null);
}

/** The element itself and all that contain it, innermost first. */
export function* ancestors(element: Element): Generator<Element, undefined, undefined> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

/** True when one of the selectors fits. */
export function fits(element: Element, selectors: readonly string[]): boolean {
  return own(element, 'matches', selectors.join());
}

/** The nearest of the element and its ancestors that fits, through shadow roots; null when none does. */
export function nearest(element: Element, selectors: readonly string[]): Element | null {
  return ancestors(element).find((at) => fits(at, selectors)) ?? null;
}

/** All that fit below the scope, in document order, in its open shadow roots too. */
export function findAll(scope: ParentNode, selectors: readonly string[]): Element[] {
  const inside = shadowRoots(scope).flatMap((root) => findAll(root, selectors));
  return [...own(scope, 'querySelectorAll', selectors.join()), ...inside];
}

/** The checklist script gets the guard's own, which knows the shadow roots. */
export type FindAll = typeof findAll;

/** Open shadow roots that events came through: a page-wide search for them would cost every element. */
const entered = new Set<ShadowRoot>();

/** Remembers the open shadow roots on an event's way. */
export function remember(path: readonly EventTarget[]): void {
  for (const target of path) if (target instanceof ShadowRoot) entered.add(target);
}

/** Finds the open shadow roots of a part of a page: its controls can have one each, that nothing came through yet. */
export function explore(scope: ParentNode): void {
  for (const { shadowRoot } of own(scope, 'querySelectorAll', '*')) {
    if (!shadowRoot) continue;
    entered.add(shadowRoot);
    explore(shadowRoot);
  }
}

/** Those that left the page are forgotten: whatever comes through them again brings them back. */
function shadowRoots(scope: ParentNode): ShadowRoot[] {
  for (const root of entered) if (!root.host.isConnected) entered.delete(root);
  return [...entered].filter((root) => scope !== root && own(scope, 'contains', root.host));
}

/** On the page and not hidden by style. */
export function visible(element: Element): boolean {
  return own(element, 'checkVisibility', { visibilityProperty: true });
}

/** `outer` is `inner` or contains it, through shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  return ancestors(inner).some((at) => at === outer);
}
