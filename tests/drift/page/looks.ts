import { changed, controls, editables, insideEditable, native, patch } from './natives';
import { otherSelectors } from './styles';
import { hash, renamed } from './switches';
import { watch } from './watching';

/** What the page itself still reads of attributes that are gone. */
const kept = new WeakMap<Element, Map<string, string>>();

function take(element: Element, name: string): string | null {
  const value = native.getAttribute.call(element, name);
  if (value === null) return null;
  const own = kept.get(element) ?? new Map<string, string>();
  kept.set(element, own.set(name, value));
  native.removeAttribute.call(element, name);
  changed();
  return value;
}

function rememberTaken(): void {
  patch(Element.prototype, 'getAttribute', (own) => ({
    value(this: Element, name: string) {
      return kept.get(this)?.get(name) ?? (own.value as typeof native.getAttribute).call(this, name);
    },
  }));
}

/** A picture in the place of the words on every control; the words become its name. */
export function icons(): void {
  watch((node) => {
    const control = node.parentElement?.closest(controls);
    if (
      !(node instanceof Text) ||
      !control ||
      insideEditable(node) ||
      !/[\p{L}\p{Extended_Pictographic}]/u.test(node.data)
    )
      return;
    if (!control.hasAttribute('aria-label')) control.setAttribute('aria-label', node.data.trim());
    node.data = '';
    if (!control.querySelector('svg')) native.appendChild.call(node.parentNode as Node, picture());
    changed();
  });
}

function picture(): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  for (const [name, value] of [
    ['viewBox', '0 0 24 24'],
    ['width', '20'],
    ['height', '20'],
  ] as const)
    svg.setAttribute(name, value);
  path.setAttribute('d', 'M4 12l16-8-6 16-3-6z');
  native.appendChild.call(svg, path);
  return svg;
}

/** Dialogs and articles that do not say what they are. */
export function roles(): void {
  watch((node) => {
    if (
      !(node instanceof Element) ||
      !node.matches('[role=dialog],[role=alertdialog],[role=article],[role=listitem],[aria-modal]')
    )
      return;
    take(node, 'role');
    take(node, 'aria-modal');
  });
}

/** No aria attribute left, but those that say that something cannot be pressed. */
export function aria(): void {
  rememberTaken();
  watch((node) => {
    if (!(node instanceof Element) || insideEditable(node)) return;
    for (const { name } of [...node.attributes])
      if (name.startsWith('aria-') && name !== 'aria-disabled') take(node, name);
  });
}

/** What cannot be pressed says so by its class alone. */
export function classOff(): void {
  const off = renamed('off');
  watch((node) => {
    if (!(node instanceof Element) || !node.matches(controls)) return;
    if (take(node, 'disabled') !== null || native.getAttribute.call(node, 'aria-disabled') === 'true')
      setOff(node, off, true);
  });
  const { removeAttribute } = Element.prototype;
  Element.prototype.removeAttribute = function (name) {
    removeAttribute.call(this, name);
    if (name === 'disabled' || name === 'aria-disabled') setOff(this, off, false);
  };
  patch(HTMLButtonElement.prototype, 'disabled', () => ({
    set(this: HTMLButtonElement, disabled: boolean) {
      setOff(this, off, disabled);
    },
    get(this: HTMLButtonElement) {
      return this.hasAttribute('data-pg-off');
    },
  }));
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (name, value) {
    setAttribute.call(this, name, value);
    if (name === 'aria-disabled' && String(value) === 'false') setOff(this, off, false);
  };
}

/** The probe presses what a person would; `data-pg-off` tells it what only the look tells a person. */
function setOff(element: Element, name: string, off: boolean): void {
  native.removeAttribute.call(element, 'aria-disabled');
  element.classList.toggle(name, off);
  element.toggleAttribute('data-pg-off', off);
  if (off) changed();
}

/** The editor of another framework: no role, no mark of the one that made it, another way to say that it can be edited. */
export function editor(): void {
  rememberTaken();
  watch((node) => {
    if (!(node instanceof Element) || !node.matches(editables) || insideEditable(node)) return;
    for (const name of ['role', 'aria-multiline', 'data-lexical-editor', 'spellcheck', 'aria-autocomplete'])
      take(node, name);
    if (native.getAttribute.call(node, 'contenteditable') !== 'true') return;
    take(node, 'contenteditable');
    native.setAttribute.call(node, 'contenteditable', '');
  });
}

/** Custom elements under other names. */
export function tags(): void {
  const other = (name: string) => (/-/.test(name) ? `${renamed(name)}-${hash(name) % 90}` : name);
  otherSelectors((selector) =>
    selector.replace(
      /(^|[\s>+~,(])([a-z]+-[a-z-]+)/g,
      (_, before: string, tag: string) => `${before}:is(${tag},${other(tag)})`,
    ),
  );
  Document.prototype.createElement = function (this: Document, tag: string, options?: ElementCreationOptions) {
    if (tag.includes('-')) changed();
    return native.createElement.call(this, other(tag), options);
  } as typeof document.createElement;
  patch(CustomElementRegistry.prototype, 'define', (own) => ({
    value(this: CustomElementRegistry, name: string, kind: CustomElementConstructor) {
      (own.value as CustomElementRegistry['define']).call(this, other(name), kind);
    },
  }));
  patch(CustomElementRegistry.prototype, 'get', (own) => ({
    value(this: CustomElementRegistry, name: string) {
      return (own.value as CustomElementRegistry['get']).call(this, other(name));
    },
  }));
}
