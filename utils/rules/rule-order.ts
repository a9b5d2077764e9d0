import type { Condition } from '../model/condition';
import type { Rule } from '../model/rules';
import { leavesOf } from './condition-tree';
import { ruleIn } from './rule-in';

/** All conditions of a rule: when it comes, and when an answer is set beforehand. */
export function conditionsOf(rule: Rule): Condition[] {
  return [rule.when, ...(rule.preset ?? []).map(({ when }) => when)];
}

/** The ids of the rules whose answers it looks at. */
export function looksAt(rule: Rule): string[] {
  return conditionsOf(rule).flatMap((one) =>
    leavesOf(one).flatMap((leaf) => ('answer' in leaf ? leaf.answer.rule : [])),
  );
}

/** Whether this rule, by its own conditions or by those of what it looks at, waits for the answer of `id`. */
export function waitsFor(rule: Rule, id: string, rules: readonly Rule[], seen = new Set<string>()): boolean {
  if (seen.has(rule.id)) return false;
  seen.add(rule.id);
  return looksAt(rule).some((other) => {
    const next = ruleIn({ rules }, other);
    return other === id || (next !== undefined && waitsFor(next, id, rules, seen));
  });
}

/** The rules of the first list in their order; each that only the second has comes after the one before it there. */
export function interleaved(rules: readonly Rule[], others: readonly Rule[]): Rule[] {
  const order = [...rules];
  const placeOf = (rule: Rule | undefined) => order.findIndex(({ id }) => id === rule?.id);
  others.forEach((rule, at) => {
    if (placeOf(rule) === -1) order.splice(placeOf(others[at - 1]) + 1, 0, rule);
  });
  return order;
}

/** The same rules, where one that another looks at comes too late, it comes just before that one. */
export function inSoundOrder(rules: readonly Rule[]): Rule[] {
  const order = new Set<Rule>();
  const begun = new Set<Rule>();
  const place = (rule: Rule) => {
    if (begun.has(rule)) return;
    begun.add(rule);
    const first = looksAt(rule);
    rules.filter(({ id }) => first.includes(id)).forEach(place);
    order.add(rule);
  };
  rules.forEach(place);
  return [...order];
}
