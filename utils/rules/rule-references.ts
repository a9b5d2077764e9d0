import type { Condition } from '../model/condition';
import type { Rule, RuleSet } from '../model/rules';
import { leavesOf, mapLeaves, type Leaf } from './condition-tree';
import { conditionsOf } from './rule-order';

/** What another rule can look at: a rule's answer, one option of it, or a word list. */
export type Target = { rule: string; option?: string } | { words: string };

/** The rules that look at it, in their order. A rule that looks at itself does not count. */
export function referrersOf(ruleSet: RuleSet, target: Target): Rule[] {
  return ruleSet.rules.filter(
    (rule) => !('rule' in target && rule.id === target.rule) && conditionsOf(rule).some((one) => refers(one, target)),
  );
}

/** The answers of one rule that these rules look at; `open` is one of them. */
export function wordsAskedOf(rules: readonly Rule[], id: string): string[] {
  const leaves = rules.flatMap(conditionsOf).flatMap(leavesOf);
  return leaves.flatMap((leaf) => ('answer' in leaf && leaf.answer.rule === id ? leaf.answer.is : []));
}

function refers(condition: Condition, target: Target): boolean {
  return leavesOf(condition).some((leaf) => without(leaf, target) !== leaf);
}

/** What is left of a leaf without the target; the leaf itself where it does not look at it. */
function without(leaf: Leaf, target: Target): Leaf | null {
  if ('words' in target) {
    if (!('words' in leaf) || !leaf.words.includes(target.words)) return leaf;
    const words = leaf.words.filter((id) => id !== target.words);
    return words.length > 0 ? { words } : null;
  }
  if (!('answer' in leaf) || leaf.answer.rule !== target.rule) return leaf;
  if (!target.option) return null;
  const is = leaf.answer.is.filter((word) => word !== target.option);
  if (is.length === leaf.answer.is.length) return leaf;
  return is.some((word) => word !== 'open') ? { answer: { rule: target.rule, is } } : null;
}

/** The same rules, none of which looks at it any more. A rule that looked at nothing else would come always: it goes off instead. */
export function withoutReferences(ruleSet: RuleSet, target: Target): RuleSet {
  return { ...ruleSet, rules: ruleSet.rules.map((rule) => cut(rule, target)) };
}

function cut(rule: Rule, target: Target): Rule {
  if (rule.locked || !conditionsOf(rule).some((one) => refers(one, target))) return rule;
  const when = mapLeaves(rule.when, (leaf) => without(leaf, target));
  const preset = rule.preset?.flatMap((one) => {
    const kept = mapLeaves(one.when, (leaf) => without(leaf, target));
    return kept ? [{ ...one, when: kept }] : [];
  });
  return {
    ...rule,
    ...(when ? { when } : { when: { always: true } as const, on: false }),
    ...(preset && { preset }),
  };
}
