import type { SignalType } from '../../model/signal';
import type { Reading, SignalSettings, Span } from '../check';
import { cluesOf } from './clues';
import { sentenceAt } from '../reading';
import type { Weights } from './weights';

/** In tenths, as the weights: how much the words of a sentence may say against it, for a check to be believed. */
const against = 15;

/** Says of what one check found in a draft what stays of it and what there is more. */
export type SecondReader = (type: SignalType, found: readonly Span[]) => Span[];

/**
 * Reads a draft a second time, with what was learned from labelled sentences of many writers: the checks know words and
 * phrases, this knows how much each of a sentence's words tells. For types that nothing was learned of all stays as it is.
 */
export function secondReader(reading: Reading, settings: SignalSettings, { placeOf, types }: Weights): SecondReader {
  const told = cluesOf(reading, settings).map((clues) => {
    const places: number[] = [];
    for (const clue of clues) {
      const place = placeOf(clue);
      if (place !== null) places.push(place);
    }
    return places;
  });
  return (type, found) => {
    const learned = types.get(type);
    if (!learned) return [...found];
    const sums = told.map((places) => places.reduce((sum, place) => sum + (learned.weights[place] ?? 0), 0));
    const kept = found.filter((span) => sentencesAt(reading, span).some((at) => (sums[at] ?? 0) >= -against));
    const taken = new Set(kept.flatMap((span) => sentencesAt(reading, span)));
    // With what any sentence starts with: from 0 on it is likelier than not.
    const more = reading.sentences.filter((_, at) => (sums[at] ?? 0) + learned.bias >= 0 && !taken.has(at));
    return [...kept, ...more.map((sentence) => ({ ...trimmed(reading, sentence), why: 'learned' }))];
  };
}

/** The numbers of the sentences that a span is in. */
function sentencesAt(reading: Reading, { start, end }: Span): number[] {
  const first = sentenceAt(reading, start);
  const last = Math.max(first, sentenceAt(reading, end - 1));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function trimmed({ plain }: Reading, { start, end }: Span): Span {
  const sentence = plain.slice(start, end);
  return { start: end - sentence.trimStart().length, end: start + sentence.trimEnd().length };
}
