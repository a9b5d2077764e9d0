import type { Rule } from '../model/rules';

/** The rule as this set has it, the first of that id; undefined: it has none. */
export function ruleIn({ rules }: { rules: readonly Rule[] }, id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
