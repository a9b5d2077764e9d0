import { findInDraft } from '../background/find-in-draft';
import type { Checklist } from '../model/checklist';
import type { Draft } from '../model/draft';
import { freshProfile, type Profile } from '../model/profile';
import type { RuleSet } from '../model/rules';
import type { Outcome, Sample } from '../model/sample';
import type { Signal } from '../model/signal';
import { evaluate } from './evaluate';
import { publishOptions } from './publish-option';
import { sameData } from './same-data';

/** What comes of one sample under one rule set. */
export interface Trial {
  sample: Sample;
  signals: readonly Signal[];
  checklist: Checklist;
  outcome: Outcome;
  /** More is asked than the one question that a private post costs, which publishes by its answer. */
  interrupted: boolean;
}

/** A fixed moment: whether it is school time is said by the sample, not by the clock of whoever tries. */
const moment = new Date(2026, 0, 14, 10, 0);
const always: RuleSet['hours'] = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' }];

/** The draft that a sample stands for. */
export function draftOfSample({ platform, kind, text, images, videos, reply }: Sample): Draft {
  return { platform, surface: 'sample', kind, text, media: { images, videos }, reply, account: null, audience: null };
}

/** Who meets a sample: somebody of that role who knows the rules already and whose account is not known yet. */
export function profileOfSample({ role }: Sample, ruleSet: RuleSet, school = ''): Profile {
  return { ...freshProfile, roles: [role], introduced: true, acknowledged: ruleSet.version, school };
}

/** The same rules, with the clock put in or out of school time. */
export function atMoment(ruleSet: RuleSet, atWork: boolean): RuleSet {
  return { ...ruleSet, hours: atWork ? always : [], holidays: [] };
}

/** What would happen to a sample, before anything is answered. Pure: the same rules give the same outcome on every clock. */
export function tryOut(ruleSet: RuleSet, sample: Sample): Trial {
  const draft = draftOfSample(sample);
  const profile = profileOfSample(sample, ruleSet);
  const signals = findInDraft(draft, { ruleSet, profile });
  const rules = atMoment(ruleSet, sample.atWork);
  const situation = { ruleSet: rules, profile, draft, signals, account: {}, now: moment, answers: {}, doubt: false };
  const checklist = evaluate(situation);
  const asked = checklist.items.filter(({ state }) => state !== 'info');
  const outcome = {
    asks: asked.map(({ rule }) => rule.id),
    stopped: asked.some(({ state }) => state === 'stop'),
  };
  const interrupted = asked.length > 0 && publishOptions(situation, checklist) === null;
  return { sample, signals, checklist, outcome, interrupted };
}

/** All samples of a rule set. */
export function tryAll(ruleSet: RuleSet): Trial[] {
  return ruleSet.samples.map((sample) => tryOut(ruleSet, sample));
}

/** One sample of which something else comes than was agreed. */
export interface Surprise {
  sample: Sample;
  expected: Outcome;
  outcome: Outcome;
}

/** The samples of which something else comes than was agreed. */
export function surprises(ruleSet: RuleSet): Surprise[] {
  return tryAll(ruleSet).flatMap(({ sample, outcome }) =>
    sample.expect && !sameOutcome(sample.expect, outcome) ? [{ sample, expected: sample.expect, outcome }] : [],
  );
}

/** The samples of `before` of which something else comes under `after`. */
export function outcomeChanges(before: RuleSet, after: RuleSet): Surprise[] {
  if (sameData(decisive(before), decisive(after))) return [];
  return before.samples.flatMap((sample) => {
    const expected = tryOut(before, sample).outcome;
    const { outcome } = tryOut(after, sample);
    return sameOutcome(expected, outcome) ? [] : [{ sample, expected, outcome }];
  });
}

/** All that what comes of a sample can hang on. */
function decisive({ rules, words, platforms, contacts, published, schools, board }: RuleSet) {
  return { rules, words, platforms, contacts, published, schools, board };
}

/** The order of the questions is no part of what was agreed. */
export function sameOutcome(one: Outcome, other: Outcome): boolean {
  return one.stopped === other.stopped && [...one.asks].sort().join() === [...other.asks].sort().join();
}

/** A school's own samples, with what comes of each under the rules that hold (`effective`) written down as agreed. */
export function agreedSamples({ samples }: RuleSet, effective: RuleSet): Sample[] {
  return samples.map((sample) => {
    const { outcome } = tryOut(effective, sample);
    return sample.expect && sameOutcome(sample.expect, outcome) ? sample : { ...sample, expect: outcome };
  });
}
