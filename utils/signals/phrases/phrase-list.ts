import type { Span } from '../check';
import { anyStart, startsOf } from './phrase-starts';
import { startsIn } from './text-starts';

/** A list of phrases that is looked for place by place: only the few that can begin there are tried. */
export interface PhraseList {
  /** Those that begin where a word begins, and those that may begin inside one. */
  whole: PhraseTable;
  ending: PhraseTable | null;
}

/** Gives the pattern of all phrases that can begin with a start (see text-starts.ts); null: none can. */
type PhraseTable = (start: number) => RegExp | null;

/** A list of `phrases`; those with a `*` in front may begin inside a word. `asPattern` gives the source of one phrase. */
export function phraseList(phrases: readonly string[], asPattern: (phrase: string) => string): PhraseList {
  const ending = phrases.filter((phrase) => phrase.startsWith('*')).map((phrase) => phrase.slice(1));
  const whole = phrases.filter((phrase) => !phrase.startsWith('*'));
  return { whole: phraseTable(whole, asPattern), ending: ending.length > 0 ? phraseTable(ending, asPattern) : null };
}

/** Where phrases of a list stand in plain text, as one pattern of them all would find them; the first `most` of them. */
export function phrasesIn(plain: string, { whole, ending }: PhraseList, most = Infinity): Span[] {
  const { starts, opening } = startsIn(plain);
  const found: Span[] = [];
  const count = ending ? plain.length : opening.length;
  let from = 0;
  for (let nth = 0; nth < count && found.length < most; nth++) {
    const place = ending ? nth : (opening[nth] ?? 0);
    if (place < from) continue;
    const start = starts[place] ?? 0;
    const opens = !ending || place === 0 || starts[place - 1] === 0;
    const end = (opens ? endOf(whole(start), plain, place) : 0) || (ending ? endOf(ending(start), plain, place) : 0);
    if (end === 0) continue;
    found.push({ start: place, end });
    from = end;
  }
  return found;
}

/** Most starts are none of a list's: a sieve of so many holes less one tells that cheaper than a map. */
const sieve = 1023;

/** Read at its first use; each handful of phrases that begin alike becomes a pattern at its own first use. */
function phraseTable(phrases: readonly string[], asPattern: (phrase: string) => string): PhraseTable {
  let byStart: Map<number, readonly string[] | RegExp> | null = null;
  let anywhere: readonly string[] | RegExp | null = null;
  const possible = new Uint8Array(sieve + 1);
  return (start) => {
    if (byStart === null) {
      byStart = phrasesByStart(phrases);
      anywhere = byStart.get(anyStart) ?? null;
      for (const own of byStart.keys()) possible[own & sieve] = 1;
    }
    const few = (possible[start & sieve] && byStart.get(start)) || anywhere;
    if (few === null || few instanceof RegExp) return few;
    const pattern = new RegExp(`(?:${few.map(asPattern).join('|')})(?![a-z0-9])`, 'y');
    if (few === anywhere) anywhere = pattern;
    else byStart.set(start, pattern);
    return pattern;
  };
}

/** In the order of the list; those that can begin with anything are among all. */
function phrasesByStart(phrases: readonly string[]): Map<number, readonly string[]> {
  const byStart = new Map<number, string[]>();
  for (const phrase of phrases) {
    const starts = startsOf(phrase);
    const anywhere = byStart.get(anyStart) ?? [];
    for (const start of starts.has(anyStart) ? [anyStart, ...byStart.keys()] : starts) {
      if (!byStart.has(start)) byStart.set(start, [...anywhere]);
      byStart.get(start)?.push(phrase);
    }
  }
  return byStart;
}

/** Where the pattern that begins at this place ends; 0: it does not match. */
function endOf(pattern: RegExp | null, plain: string, place: number): number {
  if (!pattern) return 0;
  pattern.lastIndex = place;
  return pattern.test(plain) ? pattern.lastIndex : 0;
}
