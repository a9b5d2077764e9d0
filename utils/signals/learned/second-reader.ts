import type { SignalType } from '../../model/signal';
import type { Found, Reading, SignalSettings, Span } from '../check';
import { isIn, joinNear } from '../matching';
import type { PhraseList } from '../phrases/phrase-list';
import { announced } from '../vocabulary/inside-matters';
import { things } from '../vocabulary/pictures';
import { oneself } from '../vocabulary/scenes';
import { noCasesIn } from '../health-care/no-case';
import { cluesOf } from './clues';
import { sentencesAt } from '../reading';
import { pupilOrClass } from '../vocabulary/people';
import { telling, trimmed } from './telling';
import type { Learned, Subject, Weights } from './weights';

/** How much a sentence must tell in which no check saw anything, in tenths; absent: 0. A few general words alone are no sign. */
const alone: Partial<Record<SignalType, number>> = {
  health_care: -15,
  pupil_reference: -5,
  media_of_pupils: 5,
  worktime: -5,
  education_topic: 5,
};
/** Where no check saw anything, a sentence with nobody of a school in it tells of no pupil, however much else does. */
const people: Partial<Record<SignalType, RegExp>> = { pupil_reference: pupilOrClass };
/** Where no check saw anything, a sentence that the check knows for something else stays innocent. */
const barred: Partial<Record<SignalType, readonly PhraseList[]>> = {
  media_of_pupils: [things, oneself],
  confidential_org: [announced],
};
/** How much a sentence must tell for what a check saw in it to stay; absent: 0. Of care that is missed worse comes than of an alarm. */
const likelyFrom: Partial<Record<SignalType, number>> = { health_care: -10 };
/** Plain words about somebody who is surely meant stay, unless the sentence tells so much against it. */
const sureFrom = -20;
/**
 * Read from the whole draft as well: what a sentence alone is too little for, the draft may tell. `from`: how much it must
 * tell, in tenths, for something to be found where no check saw anything. `least`: for anything to stay that is not sure.
 */
export const wholes: Partial<Record<SignalType, { from: number; least: number }>> = {
  health_care: { from: -6, least: -20 },
  pupil_reference: { from: -5, least: -10 },
  media_of_pupils: { from: -5, least: -20 },
  worktime: { from: -5, least: -10 },
};
/** Told by a sentence, not by one word of it, and by the sentences next to it that tell of it as well. */
const bySentence: readonly SignalType[] = ['health_care'];
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
  let all: number[] | undefined;
  const scoreOfWhole = (subject: Subject): number => {
    const learned = weights.of.get(subject);
    return learned ? scoreOf((all ??= [...new Set(told.flat())]), learned) : -Infinity;
  };
  return {
    again(type) {
      const spans = found.get(type) ?? [];
      const learned = weights.of.get(type);
      if (!learned) return [...spans];
      const scores = told.map((places) => scoreOf(places, learned));
      const { from, least } = wholes[type] ?? {};
      const whole = wholes[type] ? scoreOfWhole(`${type}-post`) : Infinity;
      const isLikely = (at: number, enough = likelyFrom[type] ?? 0) => (scores[at] ?? -Infinity) >= enough;
      // What has no place in the text is in no sentence.
      const isKept = (span: Span) =>
        span.start === span.end ||
        ((span.isSure || whole >= (least ?? 0)) &&
          sentencesAt(reading, span).some((at) => isLikely(at, span.isSure ? sureFrom : undefined)));
      const kept = spans.filter(isKept);
      const join = (all: Span[]) =>
        bySentence.includes(type)
          ? telling(reading, all, isLikely)
          : together[type]
            ? joinNear(all, together[type])
            : all;
      // Beside what a check saw, another sentence repeats it more often than it adds.
      if (kept.length > 0 || whole < (from ?? 0)) return join(kept);
      return join(tellingAlone(type, reading, scores).map((span) => ({ ...trimmed(reading, span), why: 'learned' })));
    },
    isPrivatePost: () => scoreOfWhole('private-post') >= 0,
  };
}

/** The sentences that tell enough of it where no check saw anything; of what is read from the whole draft at least the one that tells most. */
function tellingAlone(type: SignalType, reading: Reading, all: readonly number[]): Span[] {
  const { plain, sentences } = reading;
  const noCases = type === 'health_care' ? noCasesIn(reading) : [];
  const scores = sentences.map(({ start, end }, at) =>
    noCases[at] !== 'surely' && (people[type]?.test(plain.slice(start, end)) ?? true) ? (all[at] ?? 0) : -Infinity,
  );
  const most = wholes[type] ? scores.reduce((one, other) => Math.max(one, other), -Infinity) : 0;
  const from = Math.max(alone[type] ?? 0, Math.min(0, most));
  return sentences.filter(
    ({ start, end }, at) =>
      (scores[at] ?? -Infinity) >= from && !barred[type]?.some((list) => isIn(plain.slice(start, end), list)),
  );
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
