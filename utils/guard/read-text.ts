import { own } from './dom';

/** Elements that begin a line of their own in the editors of the six sites (Draft.js, Lexical, Quill, ProseMirror, plain). */
const block = /^(ADDRESS|ARTICLE|BLOCKQUOTE|DIV|DD|DL|DT|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const skipped = /^(SCRIPT|STYLE|TEMPLATE|BUTTON|SVG)$/i;

/** Ends the line under way, if there is one; and a line break, which ends it even when nothing is on it. */
const end = '\x01';
const lineBreak = '\x02';

/**
 * What a person reads in a field: lines by line feeds, emoji pictures by their alt text, without placeholders.
 * Reads only; needs no layout, so that it works on any Document.
 */
export function readText(field: Element): string {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) return field.value;
  return textIn(field)
    .replace(/([^\x01\x02])\x01+/g, `$1${lineBreak}`)
    .replace(/[\x01\u200B\uFEFF]/g, '')
    .replaceAll(lineBreak, '\n')
    .replaceAll('\xA0', ' ')
    .trim();
}

function textIn(node: Node): string {
  return [...own(node, 'childNodes')].map(textOf).join('');
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || skipped.test(node.tagName)) return '';
  if (node.tagName === 'BR') return lineBreak;
  if (node.tagName === 'IMG') return node.getAttribute('alt') ?? '';
  const around = block.test(node.tagName) ? end : '';
  return around + textIn(node) + around;
}
