import type { SignalType } from '../../model/signal';
import type { Found, Reading, SignalSettings, Span } from '../check';
import { joinNear } from '../matching';
import { sentencesAt } from '../reading';
import { cluesOf } from './clues';
import { decisionRules, type DecisionRule } from './decision-rules';
import { telling, trimmed } from './telling';
import type { Learned, Subject, Weights } from './weights';

/** Plain words about somebody who is surely meant stay, unless the sentence tells so much against it. */
const sureFrom = -20;

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
      const rule = decisionRules[type] ?? {};
      const { likely = 0, whole } = rule;
      const scores = told.map((places) => scoreOf(places, learned));
      const ofWhole = whole ? scoreOfWhole(`${type}-post`) : Infinity;
      const isLikely = (at: number, enough = likely) => (scores[at] ?? -Infinity) >= enough;
      // What has no place in the text is in no sentence.
      const isKept = (span: Span) =>
        span.start === span.end ||
        span.isCertain === true ||
        ((span.isSure || ofWhole >= (whole?.least ?? 0)) &&
          sentencesAt(reading, span).some((at) => isLikely(at, span.isSure ? sureFrom : undefined)));
      const kept = spans.filter(isKept);
      const join = (all: Span[]) => joined(all, rule, reading, isLikely);
      // Beside what a check saw, another sentence repeats it more often than it adds.
      if (kept.length > 0 || ofWhole < (whole?.from ?? 0)) return join(kept);
      return join(
        tellingAlone(rule, reading, settings, scores).map((span) => ({ ...trimmed(reading, span), why: 'learned' })),
      );
    },
    isPrivatePost: () => scoreOfWhole('private-post') >= 0,
  };
}

/** What tells of one subject, as one finding. */
function joined(all: Span[], { together }: DecisionRule, reading: Reading, isLikely: (at: number) => boolean): Span[] {
  if (together === 'sentences') return telling(reading, all, isLikely);
  return together ? joinNear(all, together) : all;
}

/** The sentences that tell enough of it where no check saw anything; of what is read from the whole draft at least the one that tells most. */
function tellingAlone(
  { alone = 0, barred, whole }: DecisionRule,
  reading: Reading,
  settings: SignalSettings,
  all: readonly number[],
): Span[] {
  const scores = all.map((score, at) => (score >= alone && !barred?.(reading, at, settings) ? score : -Infinity));
  const most = whole ? scores.reduce((one, other) => Math.max(one, other), -Infinity) : 0;
  const from = Math.max(alone, Math.min(0, most));
  return reading.sentences.filter((_, at) => (scores[at] ?? -Infinity) >= from);
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
