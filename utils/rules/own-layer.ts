import type { Rule, RuleSet } from '../model/rules';
import { sameData } from './same-data';

/** What of a rule set is neither a rule nor the count of its versions. */
export const ownParts = [
  'name',
  'board',
  'schools',
  'contacts',
  'published',
  'links',
  'platforms',
  'words',
  'samples',
  'hours',
  'holidays',
] as const satisfies (keyof RuleSet)[];
export type OwnPart = (typeof ownParts)[number];

/**
 * A person's own set is stored as a change of what we ship. Where a board says otherwise (`base`), only what the person
 * really changed counts as their wish: what was left as shipped follows the board.
 */
export function layOn(own: RuleSet, shipped: RuleSet, base: RuleSet): RuleSet {
  if (base === shipped) return own;
  const rules = own.rules.flatMap((rule) => {
    const floor = ruleOf(base, rule.id);
    return sameData(rule, ruleOf(shipped, rule.id)) ? (floor ?? []) : rule;
  });
  const known = new Set([...own.rules, ...shipped.rules].map(({ id }) => id));
  return withParts(own, shipped, base, [...rules, ...base.rules.filter(({ id }) => !known.has(id))]);
}

/** The way back: takes what `layOn` gave, changed by the person, and gives what is to be stored. */
export function liftOff(shown: RuleSet, shipped: RuleSet, base: RuleSet): RuleSet {
  if (base === shipped) return shown;
  const rules = shown.rules.flatMap((rule) =>
    sameData(rule, ruleOf(base, rule.id)) ? (ruleOf(shipped, rule.id) ?? []) : rule,
  );
  const known = new Set([...shown.rules, ...base.rules].map(({ id }) => id));
  return withParts(shown, base, shipped, [...rules, ...shipped.rules.filter(({ id }) => !known.has(id))]);
}

function ruleOf({ rules }: RuleSet, id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}

/** `of`, with the parts that it has in common with `before` taken from `after`. */
function withParts(of: RuleSet, before: RuleSet, after: RuleSet, rules: Rule[]): RuleSet {
  const same = ownParts.filter((part) => sameData(of[part], before[part]));
  return { ...of, ...Object.fromEntries(same.map((part) => [part, after[part]])), rules };
}
