import type { RuleSet } from '../model/rules';
import type { Sample } from '../model/sample';

/** The rule set with one sample more, at the end. */
export function addSample(ruleSet: RuleSet, sample: Sample): RuleSet {
  return { ...ruleSet, samples: [...ruleSet.samples, sample] };
}

/** What was agreed about it stays: what comes of it now is told when it is saved. */
export function changeSample(ruleSet: RuleSet, id: string, part: Partial<Sample>): RuleSet {
  return { ...ruleSet, samples: ruleSet.samples.map((one) => (one.id === id ? { ...one, ...part } : one)) };
}

export function removeSample(ruleSet: RuleSet, id: string): RuleSet {
  return { ...ruleSet, samples: ruleSet.samples.filter((one) => one.id !== id) };
}
