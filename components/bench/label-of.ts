import type { Rule } from '../../utils/model/rules';
import { ruleIn } from '../../utils/rules/rule-in';
import type { Page } from '../page/page-context';

/** What the first rule of that id asks, between quotes; one that is in no list is named by its id. */
export function labelOf(id: string, rules: readonly Rule[], { say }: Page): string {
  const rule = ruleIn({ rules }, id);
  return rule ? `“${say(rule.label, rule.contact)}”` : id;
}
