import type { Reading, Span } from './check';
import { beginText } from './phrases/every-phrase';
import { wrapped } from './matching';

/** Characters in a sentence at most. */
const longest = 400;

/** Reads a text. `names` are offsets in that same text. */
export function readText(text: string, names: readonly Span[]): Reading {
  const plain = plainText(text);
  const sentences = sentencesOf(plain);
  beginText(plain, sentences);
  return { text, names, plain, told: [], sentences };
}

/** The number in `sentences` (in order, without gaps) of the one that holds this place. */
export function sentenceAt({ sentences }: Reading, place: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place < (sentences[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The numbers of the sentences that a span is in. */
export function sentencesAt(reading: Reading, { start, end }: Span): number[] {
  const first = sentenceAt(reading, start);
  const last = Math.max(first, sentenceAt(reading, end - 1));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** See `Reading.plain`. */
export function plainText(text: string): string {
  return text.replace(/[^\n -@[-~]/g, (char) => {
    const plain = quotes[char] ?? char.normalize('NFD').charAt(0).toLowerCase();
    return plain.length === 1 ? plain : char;
  });
}

const quotes: Record<string, string> = { '’': "'", '‘': "'", '`': "'", '´': "'", '\u00a0': ' ', '–': '-', '\r': '\n' };

/** A full stop after one of these ends no sentence; nor does one after a single letter or a digit ("groep 7. klas"). */
const abbreviated = new RegExp(wrapped`
  (?:^|[^a-z])(?:[a-z]|bijv|bv|nr|gr|grp|ll|lln|lrl|verm|ivm|i\.v\.m|wsl|mbt|tel|ca|dhr|mw|mevr|drs|dr|mr|ir|prof|st|
  incl|excl|evt|resp|ong|max|min|z\.g|e\.d|geb|jl|aug|sept|okt|nov|dec|mrs|ms|ggf|bzw)\.$
`);

/** A sentence holds a word, and ends at a line feed or at a mark with white space after it. */
function sentencesOf(plain: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let word = -1;
  const close = (end: number): void => {
    if (word < start) word = wordFrom(plain, start);
    if (end < plain.length && word >= end) return;
    while (end - start > longest) {
      const space = plain.lastIndexOf(' ', start + longest);
      const cut = space > start ? space + 1 : start + longest;
      sentences.push({ start, end: cut });
      start = cut;
    }
    if (end > start) sentences.push({ start, end });
    start = end;
  };
  for (const { 0: mark, index } of plain.matchAll(/[.!?…]{0,9}\n{1,9}|[.!?…]{1,9}(?=[ "')])/g)) {
    if (mark !== '.' || !abbreviated.test(plain.slice(Math.max(start, index - 8), index + 1)))
      close(index + mark.length);
  }
  close(plain.length);
  return sentences;
}

/** Where the first letter or digit from here is; Infinity when there is none. */
function wordFrom(plain: string, start: number): number {
  const letters = /[a-z0-9]/g;
  letters.lastIndex = start;
  return letters.exec(plain)?.index ?? Infinity;
}
