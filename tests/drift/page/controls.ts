import { changed, controls, native } from './natives';
import { outerOf, redesign, standIn, takeChildren } from './placing';
import { dress } from './styles';
import { hash, renamed } from './switches';

/** Every control in one to five more elements. */
export function wrapped(): void {
  redesign((element) => {
    if (!element.matches(controls)) return;
    const depth = 1 + (hash(`deep${element.getAttribute('data-pg') ?? ''}`) % 5);
    for (let step = 0; step < depth; step++) {
      const around = native.createElement.call(document, step % 2 ? 'div' : 'span');
      native.appendChild.call(around, outerOf(element));
      standIn(element, around);
    }
    changed();
  });
}

/** Every control in an open shadow root of its own, dressed as before. */
export function shadow(): void {
  redesign((element) => {
    if (!element.matches(controls) || element.matches('[aria-haspopup]')) return;
    const host = native.createElement.call(document, `${renamed('host')}-x`);
    const root = host.attachShadow({ mode: 'open' });
    dress(root);
    native.appendChild.call(root, outerOf(element));
    standIn(element, host);
    hosts.add(host);
    changed();
  });
  // A site with such buttons listens in the root or looks through it; the practice pages' frameworks look at the target.
  for (const name of ['target', 'srcElement'] as const) {
    const own = Object.getOwnPropertyDescriptor(Event.prototype, name)?.get;
    Object.defineProperty(Event.prototype, name, {
      configurable: true,
      get(this: Event) {
        const target: unknown = own?.call(this);
        return target instanceof Element && hosts.has(target) ? (this.composedPath()[0] ?? target) : target;
      },
    });
  }
  // Practice pages ask whether a press was outside by what contains its target.
  const { contains } = Node.prototype;
  Node.prototype.contains = function (node) {
    const root = node?.getRootNode();
    return (
      contains.call(this, root instanceof ShadowRoot && hosts.has(root.host) ? root.host : node) ||
      contains.call(this, node)
    );
  };
}
const hosts = new WeakSet<Element>();

/** A control that was an element with a role becomes a plain element with a real button in it. */
export function buttons(): void {
  redesign((element) => {
    if (!element.matches('div[role=button],span[role=button]')) return;
    const button = native.createElement.call(document, 'button');
    button.setAttribute('type', 'button');
    button.style.cssText = 'font:inherit;color:inherit;background:inherit;border:0;padding:0';
    const mirror = () => {
      for (const name of ['aria-label', 'aria-haspopup', 'aria-expanded', 'aria-pressed', 'title', 'aria-checked']) {
        const value = native.getAttribute.call(element, name);
        if (value !== null) button.setAttribute(name, value);
      }
      button.toggleAttribute('disabled', native.getAttribute.call(element, 'aria-disabled') === 'true');
    };
    takeChildren(element, button);
    mirror();
    element.removeAttribute('role');
    element.removeAttribute('tabindex');
    new MutationObserver(mirror).observe(element, { attributes: true });
    changed();
  });
}
