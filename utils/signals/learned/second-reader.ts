import type { SignalType } from '../../model/signal';
import type { Found, Reading, SignalSettings, Span } from '../check';
import { joinNear } from '../matching';
import { noCasesIn } from '../health-care/no-case';
import { cluesOf } from './clues';
import { sentencesAt } from '../reading';
import { pupilOrClass } from '../vocabulary/people';
import { telling, trimmed } from './telling';
import type { Learned, Weights } from './weights';

/** How much a sentence must tell in which no check saw anything, in tenths; absent: 0. A few general words alone are no sign. */
const alone: Partial<Record<SignalType, number>> = { health_care: 12, media_of_pupils: 5, education_topic: 5 };
/** Where no check saw anything, a sentence with nobody of a school in it tells of no pupil, however much else does. */
const people: Partial<Record<SignalType, RegExp>> = { pupil_reference: pupilOrClass };
/** How much a sentence must tell for what a check saw in it to stay; absent: 0. Of care that is missed worse comes than of an alarm. */
const likelyFrom: Partial<Record<SignalType, number>> = { health_care: -2 };
/** Plain words about somebody who is surely meant stay, unless the sentence tells so much against it. */
const sureFrom = -20;
/** Told by a sentence, not by one word of it, and by the sentences next to it that tell of it as well. */
const byWhole: readonly SignalType[] = ['health_care'];
/** So many characters apart, two sentences tell of the same subject, hour or picture: they are one finding. */
const together: Partial<Record<SignalType, number>> = { education_topic: 3, worktime: 3, media_of_pupils: 100 };

export interface SecondReader {
  /** What stays of what a check found in the draft, and what there is more. */
  again: (type: SignalType) => Span[];
  /** The draft tells of the writer's own life: a first name in it is somebody of theirs. */
  isPrivatePost: () => boolean;
}

/**
 * Reads a draft a second time, with what was learned from labelled sentences of many writers: the checks know words and
 * phrases, this knows how much each of a sentence's words tells, and how far a check can be believed. For types that
 * nothing was learned of all stays as it is.
 */
export function secondReader(reading: Reading, settings: SignalSettings, found: Found, weights: Weights): SecondReader {
  const told = cluesOf(reading, settings, found).map((clues) => placesOf(clues, weights));
  return {
    again(type) {
      const spans = found.get(type) ?? [];
      const learned = weights.of.get(type);
      if (!learned) return [...spans];
      const scores = told.map((places) => scoreOf(places, learned));
      const isLikely = (at: number, from = likelyFrom[type] ?? 0) => (scores[at] ?? -Infinity) >= from;
      // What has no place in the text is in no sentence.
      const isKept = (span: Span) =>
        span.start === span.end ||
        sentencesAt(reading, span).some((at) => isLikely(at, span.isSure ? sureFrom : undefined));
      const kept = spans.filter(isKept);
      if (kept.length > 0 && byWhole.includes(type)) return telling(reading, kept, isLikely);
      const joined = (all: Span[]) => (together[type] ? joinNear(all, together[type]) : all);
      // Beside what a check saw, another sentence repeats it more often than it adds.
      if (kept.length > 0) return joined(kept);
      const more = reading.sentences.filter(
        ({ start, end }, at) =>
          (scores[at] ?? 0) >= (alone[type] ?? 0) && (people[type]?.test(reading.plain.slice(start, end)) ?? true),
      );
      // Asked last: hardly any sentence tells so much.
      const noCases = more.length > 0 && type === 'health_care' ? noCasesIn(reading) : [];
      const cases = more.filter((sentence) => noCases[reading.sentences.indexOf(sentence)] !== 'surely');
      return joined(cases.map((sentence) => ({ ...trimmed(reading, sentence), why: 'learned' })));
    },
    isPrivatePost() {
      const learned = weights.of.get('private-post');
      return learned !== undefined && scoreOf([...new Set(told.flat())], learned) >= 0;
    },
  };
}

function placesOf(clues: Iterable<number>, { placeOf }: Weights): number[] {
  const places: number[] = [];
  for (const clue of clues) {
    const place = placeOf(clue);
    if (place !== null) places.push(place);
  }
  return places;
}

/** From 0 on it is likely enough. */
function scoreOf(places: readonly number[], { bias, weights }: Learned): number {
  return places.reduce((sum, at) => sum + (weights[at] ?? 0), bias);
}
