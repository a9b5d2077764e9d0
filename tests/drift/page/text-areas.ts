import { changed, native } from './natives';
import { otherSelectors } from './styles';

/** Every `textarea` becomes an editable element that its page goes on using as one. */
export function rich(): void {
  otherSelectors((selector) => selector.replace(/(^|[\s>+~,(])textarea(?![\w-])/g, '$1:is(textarea,[data-pg-rich])'));
  const create = Document.prototype.createElement;
  Document.prototype.createElement = function (this: Document, tag: string, options?: ElementCreationOptions) {
    if (tag.toLowerCase() !== 'textarea') return create.call(this, tag, options);
    const element = native.createElement.call(this, 'div');
    element.setAttribute('contenteditable', 'plaintext-only');
    element.setAttribute('data-pg-rich', '');
    element.style.cssText = 'white-space:pre-wrap;min-height:1.5em;min-width:8em';
    changed();
    return Object.defineProperties(element, {
      nodeName: { value: 'TEXTAREA' },
      value: { get: () => textOf(element), set: (text: unknown) => put(element, String(text)) },
      // How React puts in the text that a field begins with.
      defaultValue: { get: () => textOf(element), set: (text: unknown) => put(element, String(text)) },
      selectionEnd: { get: () => caretIn(element), set: () => {} },
      selectionStart: { get: () => caretIn(element), set: () => {} },
      setSelectionRange: { value: (from: number, to: number) => select(element, from, to) },
    }) as Element;
  } as typeof document.createElement;
}

const textOf = (element: HTMLElement) => element.innerText.replace(/\n$/, '');

/** Only when it is another text: writing it anew would take the caret away. */
function put(element: HTMLElement, text: string): void {
  if (textOf(element) === text) return;
  element.textContent = text;
  if (document.activeElement === element) getSelection()?.collapse(element, element.childNodes.length);
}

function caretIn(element: HTMLElement): number {
  return textOf(element).length;
}

/** The caret at the end, or all of it: more is asked by no practice page. */
function select(element: HTMLElement, from: number, to: number): void {
  if (from === to) getSelection()?.collapse(element, element.childNodes.length);
  else getSelection()?.selectAllChildren(element);
}
