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

/** A person's own set as it is stored. */
export interface OwnSet {
  ruleSet: RuleSet;
  /** What was chosen though it is as we ship it (`keyOf`): where a board says otherwise, that too is a wish. */
  chosen: readonly string[];
}

/** The same set, when the board's changed after it: its note was about a version that people have seen. */
export function withOldNote(own: OwnSet): OwnSet {
  return own.ruleSet.note ? { ...own, ruleSet: { ...own.ruleSet, note: '' } } : own;
}

/** A rule or a part by a name of its own. */
const keyOf = { rule: ({ id }: Rule) => `rules/${id}`, part: (part: OwnPart) => part };

/** Whether a key of `chosen` belongs to this part of a rule set. */
export function isKeyOf(key: string, part: OwnPart | 'rules'): boolean {
  return key === part || (part === 'rules' && key.startsWith('rules/'));
}

/**
 * A person's own set is stored as a change of what we ship. Where a board says otherwise (`base`), only what the person
 * really changed or chose counts as their wish: what was left as shipped follows the board.
 */
export function layOn({ ruleSet: own, chosen }: OwnSet, shipped: RuleSet, base: RuleSet): RuleSet {
  if (base === shipped) return own;
  const rules = own.rules.flatMap((rule) => {
    const left = sameData(rule, ruleOf(shipped, rule.id)) && !chosen.includes(keyOf.rule(rule));
    return left ? (ruleOf(base, rule.id) ?? []) : rule;
  });
  const known = new Set([...own.rules, ...shipped.rules].map(({ id }) => id));
  const left = ownParts.filter((part) => sameData(own[part], shipped[part]) && !chosen.includes(keyOf.part(part)));
  return withParts(own, left, base, [...rules, ...base.rules.filter(({ id }) => !known.has(id))]);
}

/** The way back: takes what `layOn` gave of `before`, changed by the person, and gives what is to be stored. */
export function liftOff(shown: RuleSet, before: OwnSet, shipped: RuleSet, base: RuleSet): OwnSet {
  if (base === shipped) return { ruleSet: shown, chosen: before.chosen };
  const rules = shown.rules.flatMap((rule) =>
    sameData(rule, ruleOf(base, rule.id)) ? (ruleOf(shipped, rule.id) ?? []) : rule,
  );
  const known = new Set([...shown.rules, ...base.rules].map(({ id }) => id));
  const left = ownParts.filter((part) => sameData(shown[part], base[part]));
  const ruleSet = withParts(shown, left, shipped, [...rules, ...shipped.rules.filter(({ id }) => !known.has(id))]);
  return { ruleSet, chosen: chosenIn(shown, shipped, base) };
}

/** What is as we ship it, where the board says otherwise. */
function chosenIn(shown: RuleSet, shipped: RuleSet, base: RuleSet): string[] {
  const rules = shown.rules.filter(
    (rule) => sameData(rule, ruleOf(shipped, rule.id)) && !sameData(rule, ruleOf(base, rule.id)),
  );
  const parts = ownParts.filter((part) => sameData(shown[part], shipped[part]) && !sameData(shown[part], base[part]));
  return [...rules.map(keyOf.rule), ...parts.map(keyOf.part)];
}

function ruleOf({ rules }: RuleSet, id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}

/** `of`, with these parts taken from `from`. */
function withParts(of: RuleSet, parts: readonly OwnPart[], from: RuleSet, rules: Rule[]): RuleSet {
  return { ...of, ...Object.fromEntries(parts.map((part) => [part, from[part]])), rules };
}
