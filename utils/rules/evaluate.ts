import type { Answer, Checklist, Item, Situation } from '../model/checklist';
import type { Level, Rule } from '../model/rules';
import { answerWord } from './answer-word';
import { holds, raisedBy, type Facts } from './holds';
import { strictest, strictnessOf } from './strictness';

/**
 * The checklist for one draft, one person and one moment. Rules are taken in their own order: a condition on an answer
 * sees only the rules before it, so no circle can form. A rule whose condition cannot be read is asked, not hidden.
 */
export function evaluate(situation: Situation): Checklist {
  const asked = new Map<string, string>();
  const facts: Facts = { situation, seen: new Set(situation.signals.map(({ type }) => type)), asked };
  const items: Item[] = [];
  for (const rule of situation.ruleSet.rules) {
    const level = levelFor(rule, situation);
    if (level === null || holds(rule.when, facts) === false) continue;
    const { answer, preset } = answerTo(rule, facts);
    const word = answerWord(rule, level, answer, situation.now);
    if (level !== 'info') asked.set(rule.id, word ?? 'open');
    items.push({ rule, level, answer, preset, state: stateOf(rule, level, word), found: foundFor(rule, facts) });
  }
  items.sort((one, other) => place(one) - place(other));
  return { items, ready: items.every(({ state }) => state === 'info' || state === 'done') };
}

/** The strictest of the person's roles; null: not for this person. A locked rule cannot be switched off. */
function levelFor(rule: Rule, { profile }: Situation): Level | null {
  if (!rule.on && !rule.locked) return null;
  return profile.roles.map((role) => rule.level[role]).reduce<Level | null>(strictest, null);
}

function answerTo(rule: Rule, facts: Facts): { answer: Answer | null; preset: boolean } {
  const given = Object.hasOwn(facts.situation.answers, rule.id) ? facts.situation.answers[rule.id] : undefined;
  if (given) return { answer: given, preset: false };
  const preset = rule.preset?.find(({ when }) => holds(when, facts) === true);
  return preset ? { answer: { type: 'choice', value: preset.option }, preset: true } : { answer: null, preset: false };
}

/** A question with options is answered by choosing, whatever its level: only the other kinds stop until then. */
function stateOf(rule: Rule, level: Level, word: string | null): Item['state'] {
  if (level === 'info') return 'info';
  if (word !== null) return 'done';
  return level === 'confirm' || rule.ask.type === 'choice' ? 'open' : 'stop';
}

function foundFor(rule: Rule, facts: Facts): Item['found'] {
  const types = new Set(
    [rule.when, ...(rule.preset ?? []).map(({ when }) => when)].flatMap((one) => raisedBy(one, facts)),
  );
  return types.size > 0 ? facts.situation.signals.filter(({ type }) => types.has(type)) : [];
}

/** Answering never moves a question: what can stop stands first by its level, answered or not; lines to read come last. */
function place({ rule, level, state }: Item): number {
  if (state === 'info') return 2;
  return strictnessOf(level) > strictnessOf('confirm') && rule.ask.type !== 'choice' ? 0 : 1;
}
