import { native, patch } from './natives';

/** Stands in an element's place among its parent's children: wrappers around it, or a mark when it lives elsewhere. */
const outer = new WeakMap<Node, Node>();
/** Takes an element's children in its stead. */
const inner = new WeakMap<Node, Node>();
const arrived = new WeakSet<Node>();
const redesigns: ((element: Element) => void)[] = [];

export const outerOf = (node: Node): Node => {
  const around = outer.get(node);
  return around ? outerOf(around) : node;
};
const innerOf = (node: Node): Node => inner.get(node) ?? node;

/** From now on `around`, which holds the element or stands for it, is what its parent holds. */
export function standIn(element: Node, around: Node): void {
  patchTree();
  outer.set(outerOf(element), around);
}

/** From now on `within`, which is in the element, takes its children. */
export function takeChildren(element: Element, within: Element): void {
  for (const child of [...element.childNodes]) native.appendChild.call(within, child);
  native.appendChild.call(element, within);
  inner.set(element, within);
}

/** Has every element looked at once, complete, just before it is put into its parent: frameworks go on as if nothing was changed. */
export function redesign(look: (element: Element) => void): void {
  patchTree();
  redesigns.push(look);
}

function arrive(node: Node): Node {
  if (node instanceof Element && !arrived.has(node)) {
    arrived.add(node);
    for (const look of redesigns) look(node);
  }
  return outerOf(node);
}

let patched = false;

/** Once: frameworks find an element where they put it, wherever it is. */
function patchTree(): void {
  if (patched) return;
  patched = true;
  Node.prototype.appendChild = function (node) {
    native.appendChild.call(innerOf(this), arrive(node));
    return node;
  };
  Node.prototype.insertBefore = function (node, before) {
    native.insertBefore.call(innerOf(this), arrive(node), before && outerOf(before));
    return node;
  };
  Node.prototype.removeChild = function (node) {
    const place = outerOf(node);
    native.removeChild.call(place.parentNode ?? innerOf(this), place);
    return node;
  };
  Node.prototype.replaceChild = function (node, old) {
    const place = outerOf(old);
    native.replaceChild.call(place.parentNode ?? innerOf(this), arrive(node), place);
    return old;
  };
  patch(Node.prototype, 'textContent', (own) => ({
    set(this: Node, text: unknown) {
      own.set?.call(innerOf(this), text);
    },
  }));
  for (const kind of [Element, Document, DocumentFragment]) {
    for (const name of ['append', 'prepend', 'replaceChildren']) withArguments(kind.prototype, name, innerOf);
  }
  for (const kind of [Element, CharacterData]) {
    for (const name of ['before', 'after', 'replaceWith', 'remove']) withArguments(kind.prototype, name, outerOf);
  }
}

function withArguments(target: object, name: string, self: (node: Node) => Node): void {
  patch(target, name, (own) => ({
    value(this: Node, ...nodes: (Node | string)[]) {
      const placed = nodes.map((node) => (node instanceof Node ? arrive(node) : node));
      (own.value as (...all: (Node | string)[]) => void).apply(self(this), placed);
    },
  }));
}
