import { changed, insideEditable, native } from './natives';
import { hash } from './switches';
import { watch } from './watching';

/** Scripts that no list of labels holds: Georgian, Thai, Amharic, Cherokee, and no letters at all. */
const scripts: readonly (readonly [first: number, count: number])[] = [
  [0x10d0, 33],
  [0x0e01, 46],
  [0x1200, 64],
  [0x13a0, 80],
  [0x1f400, 60],
];
const attributes = ['aria-label', 'title', 'placeholder', 'aria-placeholder', 'aria-description', 'alt', 'value'];
const made = new Set<string>();

/** Every word that a person reads or hears, in another script. */
export function labels(): void {
  watch((node) => {
    if (insideEditable(node)) return;
    if (node instanceof Text) return sayOtherwise(node);
    for (const name of attributes) {
      const value = native.getAttribute.call(node, name);
      if (!value || made.has(value) || !/\p{L}/u.test(value)) continue;
      if (name === 'value' && !node.matches('input[type=submit],input[type=button]')) continue;
      native.setAttribute.call(node, name, otherWord(value));
      changed();
    }
  });
}

function sayOtherwise(node: Text): void {
  if (made.has(node.data) || !/\p{L}/u.test(node.data)) return;
  if (node.parentElement?.closest('script,style,textarea,title,[data-pg="banner"]')) return;
  node.data = otherWord(node.data);
  changed();
}

function otherWord(text: string): string {
  const [first, count] = scripts[hash('script') % scripts.length] ?? [0x10d0, 33];
  const length = Math.min(12, Math.max(1, [...text.trim()].length));
  const letters = Array.from({ length }, (_, index) => first + (hash(`${text}${index}`) % count));
  const word = String.fromCodePoint(...letters);
  made.add(word);
  return word;
}
