/** Elements that begin a line of their own in the editors of the six sites (Draft.js, Lexical, Quill, ProseMirror, plain). */
const block = /^(ADDRESS|ARTICLE|BLOCKQUOTE|DIV|DD|DL|DT|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const skipped = /^(SCRIPT|STYLE|TEMPLATE|BUTTON|SVG)$/i;

/**
 * What a person reads in a field: lines by line feeds, emoji pictures by their alt text, without placeholders.
 * Reads only; needs no layout, so that it works on any Document.
 */
export function readText(field: Element): string {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) return field.value;
  const lines = new Lines();
  collect(field, lines);
  return lines.text();
}

/** Text that knows whether a new line has been asked for: an empty paragraph is one empty line, nested blocks are not. */
class Lines {
  private done: string[] = [];
  private line: string | null = null;

  add(text: string): void {
    this.line = (this.line ?? '') + text;
  }
  /** Ends the line under way, if there is one. */
  end(): void {
    if (this.line === null) return;
    this.done.push(this.line);
    this.line = null;
  }
  /** A line break: ends the line even when nothing is on it. */
  breakLine(): void {
    this.done.push(this.line ?? '');
    this.line = null;
  }
  text(): string {
    this.end();
    return this.done
      .join('\n')
      .replace(/[\u200B\uFEFF]/g, '')
      .replace(/\u00A0/g, ' ')
      .trim();
  }
}

function collect(node: Node, lines: Lines): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) lines.add(child.data);
    else if (child instanceof Element) collectElement(child, lines);
  }
}

function collectElement(element: Element, lines: Lines): void {
  const { tagName } = element;
  if (skipped.test(tagName)) return;
  if (tagName === 'BR') return lines.breakLine();
  if (tagName === 'IMG') return lines.add(element.getAttribute('alt') ?? '');
  const own = block.test(tagName);
  if (own) lines.end();
  collect(element, lines);
  if (own) lines.end();
}
