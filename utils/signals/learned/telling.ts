import type { Reading, Span } from '../check';
import { sentencesAt } from '../reading';

/** A sentence with more characters is shown from what was found in it on. */
const longest = 160;

/**
 * The whole sentence of each of `spans` (in the order of the text), with all sentences next to it of which `isLikely` says
 * that they tell as well, by their number. Linear: what lies in one that was taken already adds nothing.
 */
export function telling(reading: Reading, spans: readonly Span[], isLikely: (at: number) => boolean): Span[] {
  const { sentences } = reading;
  const told: Span[] = [];
  for (const span of spans) {
    if (span.start < (told.at(-1)?.end ?? 0)) continue;
    const own = sentencesAt(reading, span);
    let [first, last] = [own[0] ?? 0, own.at(-1) ?? 0];
    while (last + 1 < sentences.length && isLikely(last + 1)) last++;
    while (first > 0 && isLikely(first - 1)) first--;
    const begin = sentences[first] ?? span;
    const isLong = begin.end - begin.start > longest;
    const from = first === own[0] && isLong ? span : trimmed(reading, begin);
    const to = trimmed(reading, sentences[last] ?? span);
    told.push({ ...span, start: from.start, end: Math.max(span.end, to.end) });
  }
  return told;
}

/** A sentence without the white space around it. */
export function trimmed({ plain }: Reading, { start, end }: Span): Span {
  const sentence = plain.slice(start, end);
  return { start: end - sentence.trimStart().length, end: start + sentence.trimEnd().length };
}
