import { expect, it } from 'vitest';
import type { Answer, Answers, Situation } from '../../utils/model/checklist';
import type { Condition } from '../../utils/model/condition';
import { roles } from '../../utils/model/profile';
import { levels, type Level, type Rule, type RuleSet } from '../../utils/model/rules';
import { signalTypes } from '../../utils/model/signal';
import { answersOf } from '../../utils/rules/answer-word';
import { checkRuleSet } from '../../utils/rules/check-rule-set';
import { evaluate } from '../../utils/rules/evaluate';
import { exportRuleSet, parseRuleSet } from '../../utils/rules/import';
import { konotRuleSet } from '../../utils/rules/konot';
import { mergeLayers } from '../../utils/rules/merge';
import { layOn } from '../../utils/rules/own-layer';
import { localDay } from '../../utils/rules/school-hours';
import { strictnessOf } from '../../utils/rules/strictness';
import { pick, randomFrom } from '../run/random';
import { ruleSetOf, saturday, seen, situation, textDraft } from './rules-situation';

type Random = () => number;
const some = (random: Random, part: number) => random() < part;

/** A condition that may look at any answer of the rules before it, also turned round. */
function conditionOn(before: readonly Rule[], random: Random): Condition {
  const about = before.length > 0 && some(random, 0.6) ? pick(before, random) : null;
  const leaf: Condition = about
    ? { answer: { rule: about.id, is: [pick(['open', ...answersOf(about)], random)] } }
    : pick([{ media: true }, { reply: true }, { signal: [pick(signalTypes, random)] }] as const, random);
  return some(random, 0.4) ? { not: leaf } : leaf;
}

/** What somebody may have made of these rules: other levels, conditions and order, rules out and in. Always sound. */
function variant(of: RuleSet, random: Random, name: string): RuleSet {
  let rules = of.rules.filter((rule) => rule.locked || some(random, 0.97));
  const at = Math.floor(random() * rules.length);
  rules = rules.toSpliced(at, 0, {
    ...ruleSetOf({ id: name }).rules[0]!,
    when: conditionOn(rules.slice(0, at), random),
  });
  if (some(random, 0.5)) rules = rules.toSorted(() => (some(random, 0.02) ? 1 : 0));
  rules = rules.map((rule, place) => {
    if (rule.locked || some(random, 0.6)) return rule;
    const level = { ...rule.level };
    for (const role of roles) if (some(random, 0.4)) level[role] = pick([null, ...levels], random);
    const when = some(random, 0.5) ? conditionOn(rules.slice(0, place), random) : rule.when;
    return { ...rule, on: some(random, 0.7), level, when };
  });
  const made = { ...of, rules };
  const flaws = checkRuleSet(made);
  return flaws.length === 0 ? made : variant(of, random, name);
}

/** Somebody with some draft, before anything was answered. */
function anySituation(ruleSet: RuleSet, random: Random): Situation {
  return situation({
    ruleSet,
    profile: { ...situation().profile, roles: [pick(roles, random)] },
    signals: seen(...signalTypes.filter(() => some(random, 0.2))),
    draft: { ...textDraft, reply: some(random, 0.5), media: { images: Number(some(random, 0.5)), videos: 0 } },
    doubt: some(random, 0.3),
  });
}

/** The answer that says this word, in the form that a rule of this level takes. */
function answerFor({ ask }: Rule, level: Level | null, word: string): Answer {
  if (ask.type === 'choice') return { type: 'choice', value: word };
  if (ask.type === 'approval') return { type: 'approval', name: 'Noor Elzinga', day: localDay(saturday) };
  if (level === 'hold') return { type: 'asked', value: true };
  return ask.type === 'found' ? { type: 'found', waived: true } : { type: 'tick', value: true };
}

const answersFor = ({ ruleSet, profile }: Situation, words: ReadonlyMap<string, string>): Answers =>
  Object.fromEntries(
    ruleSet.rules.flatMap((rule) => {
      const word = words.get(rule.id);
      return word ? [[rule.id, answerFor(rule, rule.level[profile.roles[0]!], word)]] : [];
    }),
  );

/** Answers whatever is asked until it could go out; null: it never can. */
function published(given: Situation, random: Random): Map<string, string> | null {
  const words = new Map<string, string>();
  for (let round = 0; round < 100; round += 1) {
    const { items, ready } = evaluate({ ...given, answers: answersFor(given, words) });
    if (ready) return words;
    const open = items.filter(({ state, rule }) => (state === 'open' || state === 'stop') && !words.has(rule.id));
    if (open.length === 0) return null;
    for (const { rule } of open) words.set(rule.id, pick(answersOf(rule), random));
  }
  return null;
}

it.each(Array.from({ length: 6 }, (_, at) => at))('whatever a school makes of a board’s rules: series %d', (seed) => {
  const random = randomFrom(seed + 7);
  let out = 0;
  for (let round = 0; round < 20; round += 1) {
    const board = variant(konotRuleSet, random, 'of-the-board');
    const school = variant(some(random, 0.5) ? board : konotRuleSet, random, 'of-the-school');
    const shown = layOn({ ruleSet: school, chosen: [] }, konotRuleSet, board);
    expect(checkRuleSet(shown)).toEqual([]);
    const { ruleSet } = mergeLayers(board, shown);
    expect(parseRuleSet(exportRuleSet(ruleSet), 'nl')).toEqual({ ok: true, ruleSet });
    for (let press = 0; press < 10; press += 1) {
      const given = anySituation(ruleSet, random);
      const words = published(given, random);
      if (!words) continue;
      out += 1;
      const asked = evaluate({ ...given, answers: answersFor(given, words) }).items;
      const now = new Map(asked.map(({ rule, level }) => [rule.id, level]));
      const alone = { ...given, ruleSet: { ...ruleSet, rules: board.rules } };
      const floor = evaluate({ ...alone, answers: answersFor(alone, words) }).items;
      const less = floor.filter(({ rule, level }) => strictnessOf(now.get(rule.id) ?? null) < strictnessOf(level));
      expect(less.map(({ rule }) => rule.id)).toEqual([]);
    }
  }
  expect(out).toBeGreaterThan(20);
});
