import type { Draft } from './draft';
import type { Account, Profile } from './profile';
import type { Level, Rule, RuleSet } from './rules';
import type { Signal } from './signal';

/** What the person filled in for one rule. */
export type Answer =
  | { type: 'tick'; value: boolean }
  | { type: 'choice'; value: string }
  | { type: 'approval'; name: string; day: string }
  /** "Dit is een vals alarm". */
  | { type: 'found'; waived: boolean }
  /** "Ik heb overlegd", on a rule of level hold. */
  | { type: 'asked'; value: boolean };
export type Answers = Readonly<Record<string, Answer>>;

/** Everything that decides which questions are asked; a pure function makes the checklist of it. */
export interface Situation {
  ruleSet: RuleSet;
  profile: Profile;
  draft: Draft;
  signals: readonly Signal[];
  /** What the person called a false alarm, by findingKey (utils/rules/false-alarm.ts); absent: nothing. */
  falseAlarms?: ReadonlySet<string>;
  /** What was answered before about the account that speaks. */
  account: Account;
  now: Date;
  answers: Answers;
  doubt: boolean;
}

/** One rule that applies now. */
export interface Item {
  rule: Rule;
  /** The strictest of the person's roles. */
  level: Level;
  answer: Answer | null;
  /** The answer stands there because of what was seen, not because the person gave it. */
  preset: boolean;
  /** `info`: only read. `open`: must be answered. `done`: answered. `stop`: takes the publish button away. */
  state: 'info' | 'open' | 'done' | 'stop';
  /** What was seen that raised it. */
  found: readonly Signal[];
}

export interface Checklist {
  /** In the order to show: what stops first, then questions, then lines to read. */
  items: readonly Item[];
  /** Everything is answered and nothing stops. */
  ready: boolean;
}
