import { kindsOfWords } from '../vocabulary/kinds-of-words';

/** So many letters have beginnings and endings that tell a kind. */
const [shortest, longest] = [4, 20];

const whole = new Map<string, string[]>();
const begins = new Map<string, string[]>();
const ends = new Map<string, string[]>();

for (const [kind, words] of Object.entries(kindsOfWords))
  for (const word of words.trim().split(/\s+/)) {
    const letters = word.replaceAll('*', '');
    if (word.endsWith('*')) add(begins, letters, kind);
    if (word.startsWith('*')) add(ends, letters, kind);
    add(whole, letters, kind);
  }

function add(map: Map<string, string[]>, key: string, kind: string): void {
  map.set(key, [...(map.get(key) ?? []), kind]);
}

const none: readonly string[] = [];

/** The kinds of one word of plain text; one kind may come twice. */
export function kindsOf(word: string): readonly string[] {
  const exact = whole.get(word);
  if (exact) return exact;
  for (let size = Math.min(longest, word.length - 1); size >= shortest; size--) {
    const kinds = begins.get(word.slice(0, size)) ?? ends.get(word.slice(-size));
    if (kinds) return kinds;
  }
  return none;
}
