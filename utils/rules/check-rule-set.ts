import type { Condition } from '../model/condition';
import { roles } from '../model/profile';
import type { Rule, RuleSet } from '../model/rules';
import { answersOf } from './answer-word';
import { leavesOf } from './condition-tree';
import type { ProblemWords } from './problem-words';

/** Where something is wrong in a rule set, as `rules[3].when`, and what. */
export interface Flaw {
  field: string;
  what: keyof ProblemWords;
  /** The id that it is about, or what could stand there. */
  name?: string;
}

/**
 * What a rule set of the right shape can still have wrong: references to rules and options that are not there or come
 * later, ids used twice, hours and holidays that end before they begin.
 */
export function checkRuleSet(ruleSet: RuleSet): Flaw[] {
  const earlier = new Map<string, Rule>();
  const ids = new Set(ruleSet.rules.map(({ id }) => id));
  const lists = new Set(ruleSet.words.map(({ id }) => id));
  const flaws = ruleSet.rules.flatMap((rule, at) => {
    const found = [...checkRule(rule, `rules[${at}]`, earlier, ids), ...checkLists(rule, `rules[${at}]`, lists)];
    earlier.set(rule.id, rule);
    return found;
  });
  return [...flaws, ...checkTwice(ruleSet), ...checkTimes(ruleSet)];
}

function checkRule(rule: Rule, field: string, earlier: ReadonlyMap<string, Rule>, ids: ReadonlySet<string>): Flaw[] {
  const flaws: Flaw[] = earlier.has(rule.id) ? [{ field: `${field}.id`, what: 'twice', name: rule.id }] : [];
  const options = rule.ask.type === 'choice' ? rule.ask.options.map(({ id }) => id) : [];
  options.forEach((id, at) => {
    const place = `${field}.ask.options[${at}].id`;
    if (options.indexOf(id) < at) flaws.push({ field: place, what: 'twice', name: id });
    if (id === 'open') flaws.push({ field: place, what: 'reserved', name: id });
  });
  flaws.push(...checkNotice(rule, field), ...checkCondition(rule.when, `${field}.when`, earlier, ids));
  rule.preset?.forEach(({ when, option }, at) => {
    const place = `${field}.preset[${at}]`;
    flaws.push(...checkCondition(when, `${place}.when`, earlier, ids));
    if (!options.includes(option)) flaws.push({ field: `${place}.option`, what: 'noOption', name: option });
  });
  return flaws;
}

/** What is only read can never be answered: asked to be, it would stand in the way for ever. */
function checkNotice({ ask, level }: Rule, field: string): Flaw[] {
  if (ask.type !== 'notice') return [];
  return roles
    .filter((role) => level[role] === 'confirm')
    .map((role): Flaw => ({ field: `${field}.level.${role}`, what: 'noticeAsks' }));
}

function checkCondition(
  condition: Condition,
  field: string,
  earlier: ReadonlyMap<string, Rule>,
  ids: ReadonlySet<string>,
): Flaw[] {
  const inner = (one: Condition, place: string) => checkCondition(one, place, earlier, ids);
  if ('all' in condition) return condition.all.flatMap((one, at) => inner(one, `${field}.all[${at}]`));
  if ('any' in condition) return condition.any.flatMap((one, at) => inner(one, `${field}.any[${at}]`));
  if ('not' in condition) return inner(condition.not, `${field}.not`);
  if (!('answer' in condition)) return [];
  const { rule, is } = condition.answer;
  const about = earlier.get(rule);
  if (!about) return [{ field: `${field}.answer.rule`, what: ids.has(rule) ? 'laterRule' : 'noRule', name: rule }];
  const known = answersOf(about);
  return is.flatMap((word, at): Flaw[] =>
    word === 'open' || known.includes(word)
      ? []
      : [{ field: `${field}.answer.is[${at}]`, what: 'noOption', name: word }],
  );
}

/** A condition on a word list that is not there would never hold, and nobody would know. */
function checkLists({ when, preset = [] }: Rule, field: string, lists: ReadonlySet<string>): Flaw[] {
  const conditions: [string, Condition][] = [
    [`${field}.when`, when],
    ...preset.map((one, at): [string, Condition] => [`${field}.preset[${at}].when`, one.when]),
  ];
  return conditions.flatMap(([place, condition]) =>
    leavesOf(condition)
      .flatMap((leaf) => ('words' in leaf ? leaf.words : []))
      .filter((id) => !lists.has(id))
      .map((name): Flaw => ({ field: place, what: 'noList', name })),
  );
}

/** Word lists and samples are known by their ids. */
function checkTwice({ words, samples }: RuleSet): Flaw[] {
  const twice = (field: string, ids: readonly string[]) =>
    ids.flatMap((id, at): Flaw[] =>
      ids.indexOf(id) < at ? [{ field: `${field}[${at}].id`, what: 'twice', name: id }] : [],
    );
  return [
    ...twice(
      'words',
      words.map(({ id }) => id),
    ),
    ...twice(
      'samples',
      samples.map(({ id }) => id),
    ),
  ];
}

function checkTimes({ hours, holidays, valid: { from, to } }: RuleSet): Flaw[] {
  const wrongValid: Flaw[] = from && to && to < from ? [{ field: 'valid.to', what: 'endsFirst' }] : [];
  const wrongHours = hours.flatMap(({ from, to }, at): Flaw[] =>
    from < to ? [] : [{ field: `hours[${at}].to`, what: 'endsFirst' }],
  );
  const wrongDays = holidays.flatMap(({ from, to }, at): Flaw[] =>
    from <= to ? [] : [{ field: `holidays[${at}].to`, what: 'endsFirst' }],
  );
  return [...wrongHours, ...wrongDays, ...wrongValid];
}

/** Locked rules of `floor` that are missing or softened: nobody may, not with a file either. Words may differ. */
export function checkLocked(ruleSet: RuleSet, floor: RuleSet): Flaw[] {
  return floor.rules
    .filter(({ locked }) => locked)
    .flatMap((wanted): Flaw[] => {
      const at = ruleSet.rules.findIndex(({ id }) => id === wanted.id);
      const rule = ruleSet.rules[at];
      if (!rule) return [{ field: 'rules', what: 'lockedGone', name: wanted.id }];
      return core(rule) === core(wanted) ? [] : [{ field: `rules[${at}]`, what: 'lockedChanged', name: wanted.id }];
    });
}

/** What a rule does, without its words. Both sides come out of the schema, which fixes the order of keys. */
function core({ on, locked, when, level, ask, preset }: Rule): string {
  const options = ask.type === 'choice' ? ask.options.map(({ id }) => id) : [];
  return JSON.stringify([on, Boolean(locked), when, level, ask.type, options, preset ?? []]);
}
