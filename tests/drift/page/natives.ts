/** The DOM's own ways, taken before the page's scripts see ours. */
export const native = {
  appendChild: Node.prototype.appendChild,
  insertBefore: Node.prototype.insertBefore,
  removeChild: Node.prototype.removeChild,
  replaceChild: Node.prototype.replaceChild,
  createElement: Document.prototype.createElement,
  getAttribute: Element.prototype.getAttribute,
  setAttribute: Element.prototype.setAttribute,
  removeAttribute: Element.prototype.removeAttribute,
  attachShadow: Element.prototype.attachShadow,
  addEventListener: EventTarget.prototype.addEventListener,
};

/** What can be pressed on the practice pages, as they were built. */
export const controls = 'button,[role="button"],input[type="submit"],input[type="button"],tp-yt-paper-button';
export const editables = '[contenteditable]:not([contenteditable="false"])';

/** Inside a field of a rich editor: what its framework draws is left as it is. */
export function insideEditable(node: Node): boolean {
  return node.parentElement?.closest(editables) != null;
}

/** Changes that really happened, so that a row in which nothing changed is not counted. */
export function changed(): void {
  document.documentElement.setAttribute('data-pg-drifted', 'yes');
}

/** Puts a getter or method of ours in the place of the DOM's own. */
export function patch(target: object, name: string, make: (own: PropertyDescriptor) => PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  if (own) Object.defineProperty(target, name, { ...own, ...make(own) });
}
