import { changed, insideEditable, native, patch } from './natives';
import { otherSelectors } from './styles';
import { hash, renamed } from './switches';
import { watch } from './watching';

/** Attributes that name an element by its id. */
const references = /^(for|form|list|aria-(labelledby|describedby|controls|owns|activedescendant))$/;
/** Attributes of developers and testers; those of editors and of state are not names. */
const developers = /^(componentkey|data-(?!pg|lexical|open|disabled|contents|offset|block|text|editor))/;
const made = new Set<string>();

/** Classes, ids, test ids and other developers' names, replaced or gone; the page's own looks and look-ups follow. */
export function names(): void {
  otherSelectors((selector) =>
    selector.replace(
      /([.#])(-?[a-z_][\w-]*)/gi,
      (all, mark: string, name: string) => `:is(${all},${mark}${renamed(name)})`,
    ),
  );
  patchLookUps();
  patchClassLists();
  watch((node) => {
    if (node instanceof Element && !insideEditable(node) && node.namespaceURI === 'http://www.w3.org/1999/xhtml')
      renameOn(node);
  });
}

function renameOn(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'class' || name === 'id' || references.test(name)) {
      const other = value.split(/\s+/).map(otherName).join(' ');
      if (other !== value) put(element, name, other);
    } else if (developers.test(name) && !made.has(value)) {
      if (value && hash(value) % 2) put(element, name, otherName(value));
      else native.removeAttribute.call(element, name);
      changed();
    }
  }
}

function put(element: Element, name: string, value: string): void {
  native.setAttribute.call(element, name, value);
  changed();
}

function otherName(name: string): string {
  if (!name || made.has(name)) return name;
  const other = renamed(name);
  made.add(other);
  return other;
}

/** A framework that puts a class back that we renamed would do so for ever. */
function patchClassLists(): void {
  for (const name of ['add', 'remove', 'toggle', 'contains']) {
    patch(DOMTokenList.prototype, name, (own) => ({
      value(this: DOMTokenList, ...words: (string | boolean)[]) {
        const others = words.map((word) => (typeof word === 'string' ? otherName(word) : word));
        return (own.value as (...all: (string | boolean)[]) => unknown).apply(this, others);
      },
    }));
  }
}

function patchLookUps(): void {
  const other = (selector: unknown) =>
    String(selector).replace(
      /(^|[\s>+~,(])([.#])([a-z_][\w-]*)/gi,
      (_, before: string, mark: string, name: string) => `${before}:is(${mark}${name},${mark}${renamed(name)})`,
    );
  for (const kind of [Element, Document, DocumentFragment]) {
    for (const name of ['querySelector', 'querySelectorAll', 'closest', 'matches']) {
      patch(kind.prototype, name, (own) => ({
        value(this: unknown, selector: unknown) {
          return (own.value as (selector: string) => unknown).call(this, other(selector));
        },
      }));
    }
  }
  patch(Document.prototype, 'getElementById', (own) => ({
    value(this: Document, id: string) {
      const find = own.value as (id: string) => Element | null;
      return find.call(this, id) ?? find.call(this, renamed(id));
    },
  }));
}
