import type { Answer, Checklist, Item, Situation } from '../model/checklist';
import type { Level, Rule } from '../model/rules';
import type { Signal } from '../model/signal';
import { answerWord } from './answer-word';
import { findingKey, isFirm } from './false-alarm';
import { holds, raisedBy, type Facts } from './holds';
import { strictest, strictnessOf } from './strictness';

/**
 * The checklist for one draft, one person and one moment. Rules are taken in their own order: a condition on an answer
 * sees only the rules before it, so no circle can form. What the school publishes itself, and what was called a false
 * alarm, does not count; for a firm rule a false alarm does. A rule whose condition cannot be read is asked, not hidden.
 */
export function evaluate(situation: Situation): Checklist {
  const asked = new Map<string, string>();
  const news = situation.signals.filter(({ why }) => why !== 'published');
  const all = factsOf(situation, news, asked);
  const counting = factsOf(situation, news.filter(isRight(situation)), asked);
  const items: Item[] = [];
  for (const rule of situation.ruleSet.rules) {
    const facts = isFirm(rule) ? all : counting;
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

function factsOf(situation: Situation, signals: Situation['signals'], asked: Facts['asked']): Facts {
  return { situation: { ...situation, signals }, seen: new Set(signals.map(({ type }) => type)), asked };
}

function isRight({ falseAlarms }: Situation): (signal: Signal) => boolean {
  return (signal) => !falseAlarms?.has(findingKey(signal));
}

/** The strictest of the person's roles; null: not for this person. A locked rule cannot be switched off. */
function levelFor(rule: Rule, { profile }: Situation): Level | null {
  if (!rule.on && !rule.locked) return null;
  const level = profile.roles.map((role) => rule.level[role]).reduce<Level | null>(strictest, null);
  // Two layers together can ask for an answer to what is only read: nobody could ever give it.
  return level === 'confirm' && rule.ask.type === 'notice' ? 'info' : level;
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
function place(item: Item): number {
  if (item.state === 'info') return 2;
  return standsFirst(item) ? 0 : 1;
}

/** What can stop, and is not only read. */
export function standsFirst({ rule, level, state }: Item): boolean {
  return state !== 'info' && strictnessOf(level) > strictnessOf('confirm') && rule.ask.type !== 'choice';
}
