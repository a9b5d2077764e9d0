import type { Span } from '../check';
import { addPhrases, endAt, possibleIn } from './every-phrase';

/** A list of phrases, by its number; looked for together with all other lists. */
export type PhraseList = { readonly list: number };

let count = 0;

/** A list of phrases of plainPattern, once and for all; those with a `*` in front may begin inside a word. */
export function phraseList(phrases: readonly string[]): PhraseList {
  const list = count++;
  addPhrases(
    phrases.filter((phrase) => !phrase.startsWith('*')),
    'whole',
    list,
  );
  const ending = phrases.filter((phrase) => phrase.startsWith('*')).map((phrase) => phrase.slice(1));
  addPhrases(ending, 'ending', list);
  return { list };
}

/** Where phrases of a list stand in plain text, as one pattern of them all would find them; the first `most` of them. */
export function phrasesIn(plain: string, { list }: PhraseList, most = Infinity): Span[] {
  const possible = possibleIn(plain, list);
  const found: Span[] = [];
  let from = 0;
  for (let at = 0; at < possible.length && found.length < most; at += 2) {
    const start = possible[at] ?? 0;
    const end = start < from ? 0 : endAt(possible[at + 1] ?? 0, plain, start);
    if (end === 0) continue;
    found.push({ start, end });
    from = Math.max(end, start + 1);
  }
  return found;
}
