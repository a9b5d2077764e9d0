import type { Ask, Rule, RuleSet } from '../model/rules';
import { checkRuleSet } from './check-rule-set';
import { ruleIn } from './rule-in';
import { withoutReferences } from './rule-references';

/** A name for the machine, made of what people call it; never one that is taken. */
export function freshId(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 30)
    .replace(/^-+|-+$/g, '');
  const base = `eigen-${plain || 'regel'}`;
  const free = [base, ...taken.map((_, at) => `${base}-${at + 2}`)];
  return free.find((id) => !taken.includes(id)) ?? base;
}

/** A rule of the school's own, at the end: it may look at every answer before it. Dutch words are all it needs. */
export function addRule(ruleSet: RuleSet, label: string): { ruleSet: RuleSet; id: string } {
  const id = freshId(
    label,
    ruleSet.rules.map((rule) => rule.id),
  );
  const level = { medewerker: 'confirm', leerkracht: 'confirm', leiding: 'confirm', stagiair: 'confirm' } as const;
  const rule: Rule = {
    id,
    on: true,
    when: { always: true },
    level,
    ask: { type: 'tick' },
    label: { nl: label },
    protocol: '',
  };
  return { ruleSet: { ...ruleSet, rules: [...ruleSet.rules, rule] }, id };
}

/** The rules with one changed. A locked rule stays as it is. */
export function changeRule(ruleSet: RuleSet, id: string, part: Partial<Rule>): RuleSet {
  const change = (rule: Rule) => (rule.id === id && !rule.locked ? { ...rule, ...part } : rule);
  return { ...ruleSet, rules: ruleSet.rules.map(change) };
}

/** The rule with one place less or more; null where it would ask before what it looks at, or be looked at too early. */
export function moveRule(ruleSet: RuleSet, id: string, by: -1 | 1): RuleSet | null {
  const at = ruleSet.rules.findIndex((rule) => rule.id === id);
  const [rule, other] = [ruleSet.rules[at], ruleSet.rules[at + by]];
  if (!rule || !other) return null;
  const rules = ruleSet.rules.with(at, other).with(at + by, rule);
  const moved = { ...ruleSet, rules };
  const early = checkRuleSet(moved).some(({ what }) => what === 'laterRule');
  return early ? null : moved;
}

/** Only a rule of the school's own can go; what looked at it looks at it no more. */
export function removeRule(ruleSet: RuleSet, id: string): RuleSet {
  const cut = withoutReferences(ruleSet, { rule: id });
  return { ...cut, rules: cut.rules.filter((rule) => rule.id !== id) };
}

/** An answer to choose goes, with what was set beforehand of it; what looked at it looks at it no more. */
export function removeOption(ruleSet: RuleSet, id: string, option: string): RuleSet {
  const cut = withoutReferences(ruleSet, { rule: id, option });
  const without = (rule: Rule): Rule => {
    if (rule.id !== id || rule.ask.type !== 'choice') return rule;
    const options = rule.ask.options.filter((one) => one.id !== option);
    const preset = rule.preset?.filter((one) => one.option !== option);
    return { ...rule, ask: { type: 'choice', options }, ...(preset && { preset }) };
  };
  return { ...cut, rules: cut.rules.map(without) };
}

/** The rules of `base` (what we ship, or the board's) that this set has lost. */
export function lostRules(ruleSet: RuleSet, base: RuleSet): Rule[] {
  return base.rules.filter(({ id }) => !ruleIn(ruleSet, id));
}

/** Back to how `base` has it, in its own place; a lost one comes after the last rule of `base` that stood before it. */
export function restoreRule(ruleSet: RuleSet, id: string, base: RuleSet): RuleSet {
  const first = ruleIn(base, id);
  if (!first) return ruleSet;
  if (ruleIn(ruleSet, id)) return { ...ruleSet, rules: ruleSet.rules.map((rule) => (rule.id === id ? first : rule)) };
  const before = base.rules.slice(0, base.rules.indexOf(first)).map((rule) => rule.id);
  const at = ruleSet.rules.findLastIndex((rule) => before.includes(rule.id)) + 1;
  return { ...ruleSet, rules: ruleSet.rules.toSpliced(at, 0, first) };
}

/** A kind of answer to begin with; what the rule had of that kind is kept by whoever remembers it. */
export function freshAsk(
  type: Ask['type'],
  words: { yes: string; no: string; name: string; day: string; waive: string },
): Ask {
  if (type === 'choice')
    return {
      type,
      options: [
        { id: 'yes', label: { nl: words.yes } },
        { id: 'no', label: { nl: words.no } },
      ],
    };
  if (type === 'approval') return { type, name: { nl: words.name }, day: { nl: words.day } };
  return type === 'found' ? { type, waive: { nl: words.waive } } : { type };
}
