import { endOfClass } from './phrase-groups';
import { apart, symbolCount, symbolOf } from './symbols';

/** A class with more letters and digits than this tells little. */
const most = 20;
/** What stands for one symbol, made once. */
const single: readonly (readonly number[])[] = Array.from({ length: symbolCount }, (_, symbol) => [symbol]);
const digits: readonly number[] = Array.from('0123456789', (digit) => symbolOf(digit.charCodeAt(0)));

/** Where the piece of a phrase ends that begins here: a class, an escaped character or any other one. */
export function endOfPiece(phrase: string, at: number): number {
  if (phrase[at] === '\\') return at + 2;
  return (phrase[at] === '[' ? endOfClass(phrase, at) : at) + 1;
}

/** The letter or digit that stands here and has to come, once; `apart`: it is something else, or may be absent. */
export function letterAt(phrase: string, at: number): number {
  const after = phrase[at + 1];
  return after === '?' || after === '+' || after === '{' ? apart : symbolOf(phrase.charCodeAt(at));
}

/** The same few classes stand in many phrases. */
const classes = new Map<string, readonly number[] | null>();

/** The symbols that one piece of a phrase stands for; null: nearly any. */
export function symbolsOfPiece(piece: string): readonly number[] | null {
  if (piece.startsWith('[')) {
    const before = classes.get(piece);
    if (before !== undefined) return before;
    const symbols = symbolsOfClass(piece.slice(1, -1));
    classes.set(piece, symbols);
    return symbols;
  }
  if (piece.startsWith('\\')) return symbolsOfEscape(piece.slice(1));
  return '*.?+{}]'.includes(piece) ? null : (single[symbolOf(piece.charCodeAt(0))] ?? null);
}

function symbolsOfEscape(escaped: string): readonly number[] | null {
  if (escaped === 'd') return digits;
  return escaped === 's' || !/[a-z0-9]/i.test(escaped) ? (single[apart] ?? null) : null;
}

function symbolsOfClass(inside: string): readonly number[] | null {
  if (inside.startsWith('^')) return null;
  const symbols = new Set<number>();
  for (const { 0: part, 1: from, 2: to } of inside.matchAll(/\\.|(.)-(.)|[^]/g)) {
    const own = part.startsWith('\\') ? symbolsOfEscape(part.slice(1)) : between(from ?? part, to ?? part);
    if (own === null) return null;
    for (const symbol of own) symbols.add(symbol);
  }
  return symbols.size > most ? null : [...symbols];
}

function between(from: string, to: string): number[] {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  return Array.from({ length: last - first + 1 }, (_, more) => symbolOf(first + more));
}

/** How often what ends here may come: said by what stands behind it. `isClass`: a `*` there is no piece of its own. */
export function timesAt(
  phrase: string,
  at: number,
  isClass: boolean,
): { end: number; isOptional: boolean; isMany: boolean } {
  const char = phrase[at];
  if (char === '?') return { end: at + 1, isOptional: true, isMany: false };
  if (char === '+') return { end: at + 1, isOptional: false, isMany: true };
  if (char === '*' && isClass) return { end: at + 1, isOptional: true, isMany: true };
  if (char !== '{') return { end: at, isOptional: false, isMany: false };
  return { end: phrase.indexOf('}', at) + 1, isOptional: phrase.startsWith('{0', at), isMany: true };
}
