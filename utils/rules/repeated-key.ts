import type { Flaw } from './check-rule-set';
import { fieldOf } from './scan-json';

interface Level {
  /** Null: a list. */
  keys: Set<string> | null;
  at: string | number;
}

/** What goes deeper is refused for that (scan-json.ts), and need not keep a page busy here. */
const deepest = 64;

/** A name that stands twice in one object: readers differ on which of the two counts. Takes well-formed JSON; null: none. */
export function repeatedKey(json: string): Flaw | null {
  const levels: Level[] = [];
  let word = '';
  for (const [token] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g)) {
    const level = levels.at(-1);
    if (levels.length > deepest) return null;
    if (token === '{') levels.push({ keys: new Set(), at: '' });
    else if (token === '[') levels.push({ keys: null, at: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',') nextInList(level);
    else if (token !== ':') word = token;
    else if (level?.keys) {
      level.at = JSON.parse(word) as string;
      if (level.keys.has(level.at)) return { field: fieldAt(levels), what: 'twice', name: level.at.slice(0, 40) };
      level.keys.add(level.at);
    }
  }
  return null;
}

function nextInList(level: Level | undefined): void {
  if (level && typeof level.at === 'number') level.at += 1;
}

function fieldAt(levels: readonly Level[]): string {
  return levels.reduce((field, { at }) => fieldOf(field, at), '');
}
