import { findingAdvice } from '../../utils/i18n/finding-advice';
import type { Item } from '../../utils/model/checklist';
import type { Signal, SignalType } from '../../utils/model/signal';
import { findingKey, isFirm } from '../../utils/rules/false-alarm';
import { strictnessOf } from '../../utils/rules/strictness';

/** The same words of the same kind, seen once or more. */
export interface Finding {
  key: string;
  type: SignalType;
  words: string;
  why: string;
  /** Where they stand in the text; none for what stands in the account's name. */
  places: readonly { start: number; end: number }[];
  /** It takes the publish button away, or asks something, or is only told. */
  weight: 'stop' | 'ask' | 'note';
  /** A rule that no false alarm takes away looks at it too. */
  firm: boolean;
}

/** Everyday things in a post of a school: worth knowing, not worth a look at every post. */
const everyday: readonly SignalType[] = [
  'school_mention',
  'education_topic',
  'parent_audience',
  'worktime',
  'new_channel',
];

/** From strict to mild, as the texts of the advice stand. */
const order = Object.keys(findingAdvice);

/**
 * What was found, strictest first. `items` are those of the checklist in which nothing was called a false alarm, so that
 * calling one so moves nothing.
 */
export function findingsOf(signals: readonly Signal[], items: readonly Item[]): Finding[] {
  const found = new Map<string, Signal[]>();
  for (const signal of signals) {
    if (signal.why === 'published' || !signal.text.trim()) continue;
    const key = findingKey(signal);
    found.set(key, [...(found.get(key) ?? []), signal]);
  }
  return [...found]
    .flatMap(([key, same]) => (same[0] ? [findingOf(key, same[0], same, items)] : []))
    .sort((one, other) => rank(one) - rank(other));
}

function findingOf(key: string, first: Signal, same: readonly Signal[], items: readonly Item[]): Finding {
  const raised = items.filter(({ found }) => found.some((signal) => findingKey(signal) === key));
  const strictest = Math.max(
    0,
    ...raised.map(({ level, rule }) => (rule.ask.type === 'choice' ? 2 : strictnessOf(level))),
  );
  return {
    key,
    type: first.type,
    words: first.text.trim(),
    why: first.why,
    places: same.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end })),
    weight: strictest > 2 ? 'stop' : strictest === 2 ? 'ask' : 'note',
    firm: raised.some(({ rule }) => isFirm(rule)),
  };
}

function rank({ weight, type }: Finding): number {
  return { stop: 0, ask: 100, note: 200 }[weight] + order.indexOf(type);
}

/** Stands open at once; the rest is folded. */
export function isStriking({ type, weight }: Finding): boolean {
  return weight === 'stop' || !everyday.includes(type);
}
