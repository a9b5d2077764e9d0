import type { RuleSet } from '../model/rules';
import { negatedLeavesOf } from './condition-tree';
import { looksAt } from './rule-order';

/** What a school may not make more of, because a rule of the board comes less often then: that would loosen the floor. */
export interface Steady {
  /** Questions, by id, that may not be asked more often. */
  rules: ReadonlySet<string>;
  /** Word lists, by id, that may not hold more. */
  lists: ReadonlySet<string>;
}

/** A rule that waits until something was not asked or not found; and what the asking of such a question hangs on. */
export function steadyIn({ rules }: RuleSet): Steady {
  const leaves = rules.flatMap(({ when }) => negatedLeavesOf(when));
  const questions = new Set(leaves.flatMap((leaf) => ('answer' in leaf ? leaf.answer.rule : [])));
  // A set that grows while it is walked is walked to its end.
  for (const id of questions)
    rules.filter((rule) => rule.id === id).forEach((rule) => looksAt(rule).forEach((other) => questions.add(other)));
  return { rules: questions, lists: new Set(leaves.flatMap((leaf) => ('words' in leaf ? leaf.words : []))) };
}
