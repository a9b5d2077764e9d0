import type { SignalType } from '../../model/signal';
import type { Reading, SignalSettings } from '../check';
import { noCasesIn } from '../health-care/no-case';
import { isOfNobody } from '../health-care/sentences';
import { isOfSchool } from '../health-care/story';
import { isIn } from '../matching';
import type { PhraseList } from '../phrases/phrase-list';
import { announced } from '../vocabulary/inside-matters';
import { ownFamily, pupilOrClass } from '../vocabulary/people';
import { elsewhere, lessons, otherGroup } from '../vocabulary/no-class';
import { things } from '../vocabulary/no-pictures';
import { oneself } from '../vocabulary/scenes';

/** When the second reader believes that a draft tells of one type; scores in tenths, as the weights are. */
export interface DecisionRule {
  /** So much a sentence must tell in which no check saw anything; absent: 0. A few general words alone are no sign. */
  alone?: number;
  /** Where no check saw anything, such a sentence stays innocent, however much it tells. */
  barred?: (reading: Reading, at: number, settings: SignalSettings) => boolean;
  /** So much a sentence must tell for what a check saw in it to stay, or for it to go on telling; absent: 0. */
  likely?: number;
  /**
   * Read from the whole draft as well: what a sentence alone is too little for, the draft may tell. `from`: how much it
   * must tell for something to be found where no check saw anything. `least`: for anything to stay that is not sure.
   */
  whole?: { from: number; least: number };
  /**
   * One finding is what stands so many characters apart: the same subject, hour or picture. `sentences`: it is told by
   * whole sentences, and by those next to them that tell of it as well. Absent: each find for itself.
   */
  together?: number | 'sentences';
}

const ofOthers = holding(elsewhere, lessons, otherGroup);

/** Of what is not here all is absent. */
export const decisionRules: Partial<Record<SignalType, DecisionRule>> = {
  health_care: {
    alone: -15,
    barred: (reading, at, settings) =>
      noCasesIn(reading)[at] !== null || isOfNobody(reading, at) || !isOfSchool(reading, settings),
    // Of care that is missed worse comes than of an alarm.
    likely: -10,
    whole: { from: -6, least: -20 },
    together: 'sentences',
  },
  pupil_reference: {
    alone: -5,
    barred: (reading, at) => {
      const sentence = sentenceOf(reading, at);
      return !pupilOrClass.test(sentence) || ownFamily.test(sentence) || ofOthers(reading, at);
    },
    whole: { from: -5, least: -10 },
  },
  media_of_pupils: { alone: 5, barred: holding(things, oneself), whole: { from: -5, least: -20 }, together: 100 },
  confidential_org: { barred: holding(announced) },
  worktime: { alone: -5, whole: { from: -5, least: -10 }, together: 3 },
  education_topic: { alone: 5, together: 3 },
};

/** A check knows for something else what holds one of these. */
function holding(...lists: readonly PhraseList[]): (reading: Reading, at: number) => boolean {
  return (reading, at) => lists.some((list) => isIn(sentenceOf(reading, at), list));
}

function sentenceOf({ plain, sentences }: Reading, at: number): string {
  const { start, end } = sentences[at] ?? { start: 0, end: 0 };
  return plain.slice(start, end);
}
