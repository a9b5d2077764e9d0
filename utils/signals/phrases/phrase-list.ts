import type { Span } from '../check';
import { addPhrases, possibleIn } from './every-phrase';

/** A list of phrases, looked for together with all other lists. */
export interface PhraseList {
  /** Its own number. */
  list: number;
  /** The number of its first phrase. */
  first: number;
  phrases: readonly string[];
  /** What phrases match, each made at its first use. */
  patterns: (RegExp | undefined)[];
  asPattern: (phrase: string) => string;
}

let count = 0;

/** A list of `phrases`; those with a `*` in front may begin inside a word. `asPattern` gives the source of one phrase. */
export function phraseList(phrases: readonly string[], asPattern: (phrase: string) => string): PhraseList {
  const list = count++;
  const whole = phrases.filter((phrase) => !phrase.startsWith('*'));
  const ending = phrases.filter((phrase) => phrase.startsWith('*')).map((phrase) => phrase.slice(1));
  const first = addPhrases(whole, 'whole', list);
  addPhrases(ending, 'ending', list);
  return { list, first, phrases: [...whole, ...ending], patterns: [], asPattern };
}

/** Where phrases of a list stand in plain text, as one pattern of them all would find them; the first `most` of them. */
export function phrasesIn(plain: string, list: PhraseList, most = Infinity): Span[] {
  const possible = possibleIn(plain)[list.list] ?? [];
  const found: Span[] = [];
  let from = 0;
  for (let at = 0; at < possible.length && found.length < most; at += 2) {
    const start = possible[at] ?? 0;
    if (start < from) continue;
    const end = endOf(patternOf(list, (possible[at + 1] ?? 0) - list.first), plain, start);
    if (end === 0) continue;
    found.push({ start, end });
    from = Math.max(end, start + 1);
  }
  return found;
}

function patternOf({ phrases, patterns, asPattern }: PhraseList, at: number): RegExp {
  return (patterns[at] ??= new RegExp(`(?:${asPattern(phrases[at] ?? '')})(?![a-z0-9])`, 'y'));
}

/** Where the pattern that begins at this place ends; 0: it does not match. */
function endOf(pattern: RegExp, plain: string, place: number): number {
  pattern.lastIndex = place;
  return pattern.test(plain) ? pattern.lastIndex : 0;
}
