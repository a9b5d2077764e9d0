import { roles } from '../model/profile';
import { levels, type Level, type Rule } from '../model/rules';
import { signalTypes } from '../model/signal';
import { sameData } from './same-data';

/** Only when something was found in the text. */
const found: Rule['when'] = { signal: [...signalTypes] };

/** The ways to make less of a rule that changes nothing; null: that way is not open. A locked rule has none. */
export function quieter(rule: Rule): {
  narrow: Partial<Rule> | null;
  soften: Partial<Rule> | null;
  drop: Partial<Rule> | null;
} {
  if (rule.locked) return { narrow: null, soften: null, drop: null };
  const level = { ...rule.level };
  for (const role of roles) level[role] = milder(rule, rule.level[role]);
  return {
    narrow: isNarrowed(rule.when) ? null : { when: { all: [rule.when, found] } },
    soften: sameData(level, rule.level) ? null : { level },
    drop: rule.on ? { on: false } : null,
  };
}

/** One step down, and one more where there is nothing to answer; what is only read stays so: leaving it out is the other way. */
function milder({ ask }: Rule, level: Level | null): Level | null {
  const down = level && (levels[levels.indexOf(level) - 1] ?? level);
  return down === 'confirm' && ask.type === 'notice' ? 'info' : down;
}

function isNarrowed(when: Rule['when']): boolean {
  return 'all' in when && when.all.some((one) => sameData(one, found));
}
