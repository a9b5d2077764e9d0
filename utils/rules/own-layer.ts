import type { Rule, RuleSet } from '../model/rules';
import { answersOf } from './answer-word';
import { ruleIn } from './rule-in';
import { inSoundOrder, interleaved } from './rule-order';
import { wordsAskedOf } from './rule-references';
import { sameData } from './same-data';

/** What of a rule set is neither a rule nor the count of its versions. */
export const ownParts = [
  'name',
  'board',
  'valid',
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

/** A rule, a part or the order of the rules by a name of its own. */
const keyOf = { rule: ({ id }: Rule) => `rules/${id}`, part: (part: OwnPart) => part, order: 'rules' };

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
  const mine = own.rules.flatMap((rule) => {
    const left = sameData(rule, ruleIn(shipped, rule.id)) && !chosen.includes(keyOf.rule(rule));
    return left ? (ruleIn(base, rule.id) ?? []) : rule;
  });
  const known = new Set([...own.rules, ...shipped.rules].map(({ id }) => id));
  const rules = answerable(
    [...mine, ...base.rules.filter(({ id }) => !known.has(id))],
    interleaved(base.rules, shipped.rules),
  );
  const left = ownParts.filter((part) => sameData(own[part], shipped[part]) && !chosen.includes(keyOf.part(part)));
  const moved = chosen.includes(keyOf.order) || !sameOrder(own, shipped);
  return withParts(own, left, base, ordered(rules, moved ? mine : base.rules, base.rules));
}

/** The way back: takes what `layOn` gave of `before`, changed by the person, and gives what is to be stored. */
export function liftOff(shown: RuleSet, before: OwnSet, shipped: RuleSet, base: RuleSet): OwnSet {
  if (base === shipped) return { ruleSet: shown, chosen: before.chosen };
  const mine = shown.rules.flatMap((rule) =>
    sameData(rule, ruleIn(base, rule.id)) ? (ruleIn(shipped, rule.id) ?? []) : rule,
  );
  const known = new Set([...shown.rules, ...base.rules].map(({ id }) => id));
  const all = [...mine, ...shipped.rules.filter(({ id }) => !known.has(id))];
  const rules = ordered(all, sameOrder(shown, base) ? shipped.rules : mine, shipped.rules);
  const left = ownParts.filter((part) => sameData(shown[part], base[part]));
  const ruleSet = withParts(shown, left, shipped, rules);
  return { ruleSet, chosen: chosenIn(shown, shipped, base) };
}

/** What is as we ship it, where the board says otherwise. */
function chosenIn(shown: RuleSet, shipped: RuleSet, base: RuleSet): string[] {
  const rules = shown.rules.filter(
    (rule) => sameData(rule, ruleIn(shipped, rule.id)) && !sameData(rule, ruleIn(base, rule.id)),
  );
  const parts = ownParts.filter((part) => sameData(shown[part], shipped[part]) && !sameData(shown[part], base[part]));
  const order = sameOrder(shown, shipped) && !sameOrder(shown, base);
  return [...rules.map(keyOf.rule), ...parts.map(keyOf.part), ...(order ? [keyOf.order] : [])];
}

/** Whether the rules that both have stand in the same order. */
function sameOrder(one: RuleSet, other: RuleSet): boolean {
  const shared = (these: RuleSet, those: RuleSet) =>
    these.rules.map(({ id }) => id).filter((id) => ruleIn(those, id) !== undefined);
  return sameData(shared(one, other), shared(other, one));
}

/** These rules as `first` has them in order, then the others where `second` or they themselves have them; none looks ahead. */
function ordered(rules: Rule[], first: readonly Rule[], second: readonly Rule[]): Rule[] {
  const order = interleaved(interleaved(first, second), rules);
  return inSoundOrder(order.flatMap(({ id }) => ruleIn({ rules }, id) ?? []));
}

/**
 * With the first of `questions` (the board's, then ours, in a sound order) wherever a rule waits for an answer that is not
 * there: a set that is not sound cannot be kept.
 */
function answerable(rules: Rule[], questions: readonly Rule[]): Rule[] {
  return questions.reduceRight((set, question) => {
    const here = ruleIn({ rules: set }, question.id);
    const known = here && ['open', ...answersOf(here)];
    const lacks = wordsAskedOf(set, question.id).some((word) => !known?.includes(word));
    if (!lacks) return set;
    return here ? set.map((rule) => (rule === here ? question : rule)) : [...set, question];
  }, rules);
}

/** `of`, with these parts taken from `from`. */
function withParts(of: RuleSet, parts: readonly OwnPart[], from: RuleSet, rules: Rule[]): RuleSet {
  return { ...of, ...Object.fromEntries(parts.map((part) => [part, from[part]])), rules };
}
