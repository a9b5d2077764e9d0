import type { Situation } from '../model/checklist';
import type { Account } from '../model/profile';
import type { Condition } from '../model/condition';
import type { SignalType } from '../model/signal';
import { wordsIn } from './words-in';
import { inSchoolHours } from './school-hours';

/** What conditions look at. `asked` holds, per rule that was asked so far, the word of its answer or `open`. */
export interface Facts {
  situation: Situation;
  seen: ReadonlySet<SignalType>;
  asked: ReadonlyMap<string, string>;
}

/** Whether a condition is true; null when it cannot be read. Never throws. */
export function holds(condition: Condition, facts: Facts): boolean | null {
  if (typeof condition !== 'object' || condition === null) return null;
  if ('all' in condition) return combine(condition.all, facts, false);
  if ('any' in condition) return combine(condition.any, facts, true);
  if ('not' in condition) return opposite(holds(condition.not, facts));
  return leaf(condition, facts);
}

type Leaf = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;

function leaf(condition: Leaf, { situation, seen, asked }: Facts): boolean | null {
  const { draft, profile, ruleSet, account } = situation;
  if ('always' in condition) return true;
  if ('role' in condition) return oneOf(condition.role, (role) => profile.roles.includes(role));
  if ('platform' in condition) return oneOf(condition.platform, (platform) => platform === draft.platform);
  if ('kind' in condition) return oneOf(condition.kind, (kind) => kind === draft.kind);
  if ('signal' in condition) return oneOf(condition.signal, (type) => seen.has(type));
  if ('words' in condition) return oneOf(condition.words, (id) => listed(id, situation));
  if ('media' in condition) return draft.media.images + draft.media.videos > 0;
  if ('reply' in condition) return draft.reply;
  if ('answer' in condition) return oneOf(condition.answer?.is, (word) => asked.get(condition.answer.rule) === word);
  if ('pupils' in condition) return pupilsDecision(situation) === condition.pupils;
  if ('schoolHours' in condition) return inSchoolHours(situation.now, ruleSet);
  if ('doubt' in condition) return situation.doubt;
  if ('acknowledged' in condition) return profile.acknowledged >= ruleSet.version;
  if ('account' in condition) return oneOf(condition.account, (word) => accountWords(account).includes(word));
  return null;
}

function listed(id: string, { ruleSet, draft }: Situation): boolean {
  return ruleSet.words.some((list) => list.id === id && wordsIn(draft.text, list.words));
}

/** No site (the self-check page): no decision forbids it, consent is always needed. A site that is not named: not allowed. */
function pupilsDecision({ draft, ruleSet }: Situation): 'no' | 'consent' {
  return draft.platform === null ? 'consent' : (ruleSet.platforms[draft.platform] ?? 'no');
}

function accountWords({ channel, owner }: Account): readonly string[] {
  return [owner ?? 'unknown', ...(channel === 'yes' || channel === 'no-school' ? ['channel-told'] : [])];
}

function combine(conditions: readonly Condition[], facts: Facts, decisive: boolean): boolean | null {
  if (!Array.isArray(conditions)) return null;
  let result: boolean | null = !decisive;
  for (const condition of conditions) {
    const one = holds(condition, facts);
    if (one === decisive) return decisive;
    if (one === null) result = null;
  }
  return result;
}

function opposite(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}

function oneOf<T>(list: readonly T[] | undefined, matches: (one: T) => boolean): boolean | null {
  return Array.isArray(list) ? list.some(matches) : null;
}

/** The signal types that make a condition true; what a negation says was not there raises nothing. */
export function raisedBy(condition: Condition, facts: Facts): readonly SignalType[] {
  if (holds(condition, facts) !== true) return [];
  if ('all' in condition) return condition.all.flatMap((one) => raisedBy(one, facts));
  if ('any' in condition) return condition.any.flatMap((one) => raisedBy(one, facts));
  return 'signal' in condition ? condition.signal.filter((type) => facts.seen.has(type)) : [];
}
