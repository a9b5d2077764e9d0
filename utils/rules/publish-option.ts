import type { Checklist, Situation } from '../model/checklist';
import { evaluate } from './evaluate';

/** The one open question whose options can publish at once, and which of its options do. */
export interface PublishOptions {
  rule: string;
  options: ReadonlySet<string>;
}

/**
 * Before anything was answered, with one choice as the only open question: the options that would complete the
 * checklist become publish buttons, so that a private post costs one press (design.md decision 5). Once the person
 * has answered something the questions keep their shape.
 */
export function publishOptions(situation: Situation, checklist: Checklist): PublishOptions | null {
  if (Object.keys(situation.answers).length > 0) return null;
  const waiting = checklist.items.filter(({ state }) => state === 'open' || state === 'stop');
  const [item] = waiting;
  if (!item || waiting.length > 1 || item.state === 'stop' || item.rule.ask.type !== 'choice') return null;
  const { rule } = item;
  const completes = (value: string) =>
    evaluate({ ...situation, answers: { [rule.id]: { type: 'choice', value } } }).ready;
  const options = item.rule.ask.options.map(({ id }) => id).filter(completes);
  return options.length > 0 ? { rule: rule.id, options: new Set(options) } : null;
}
