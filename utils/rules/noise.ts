import type { Rule } from '../model/rules';
import type { Outcome, RuleCounts, Tally } from '../model/tally';

/** From so many times on a rule is judged. */
export const enough = 20;
/** More than this part of the times nothing changed: the rule is noise. */
const tooOften = 0.8;

const kinds = ['shown', 'edited', 'unchanged', 'falseAlarms'] as const;

/** What the meter tells of one rule. `dropped`: went back, and the message was not published since. */
export interface Figures extends Omit<RuleCounts, 'version'> {
  dropped: number;
}

/** The totals after one more checklist; rules that the rule set does not have are left out. */
export function addOutcome(tally: Tally, outcome: Outcome, rules: readonly Rule[]): Tally {
  const after: Tally = {};
  for (const rule of rules) {
    const counts = { ...countsFor(tally, rule) };
    for (const kind of kinds) if (outcome[kind].includes(rule.id)) counts[kind] += 1;
    if (kinds.some((kind) => counts[kind] > 0)) after[rule.id] = counts;
  }
  return after;
}

/** All zero for a rule that was not shown yet, or that changed since. */
export function figuresOf(tally: Tally, rule: Rule): Figures {
  const { shown, edited, unchanged, falseAlarms } = countsFor(tally, rule);
  return { shown, edited, unchanged, falseAlarms, dropped: Math.max(0, shown - edited - unchanged) };
}

/** Shown often, and it hardly ever changed anything. */
export function isNoise({ shown, unchanged }: Figures): boolean {
  return shown >= enough && unchanged > shown * tooOften;
}

function countsFor(tally: Tally, rule: Rule): RuleCounts {
  const version = versionOf(rule);
  const known = Object.hasOwn(tally, rule.id) ? tally[rule.id] : undefined;
  return known?.version === version ? known : { version, shown: 0, edited: 0, unchanged: 0, falseAlarms: 0 };
}

/** A short mark of what a rule asks, of whom and when: a change of another rule leaves its totals alone. */
function versionOf({ when, level, ask, label, preset }: Rule): string {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify([when, level, ask, label, preset]))
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
