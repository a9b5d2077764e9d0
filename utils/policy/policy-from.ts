import type { Policy } from '../model/policy';
import type { Role } from '../model/profile';
import type { RuleSet } from '../model/rules';
import { exportRuleSet } from '../rules/import';

export interface RolloutChoices {
  /** Null: everyone chooses. */
  role: Role | null;
  lock: boolean;
  closeRules: boolean;
  welcome: boolean;
}

/** The policy that makes these rules, with their contacts, links, sites and hours, the floor elsewhere. */
export function policyFrom(ruleSet: RuleSet, { role, lock, closeRules, welcome }: RolloutChoices): Policy {
  return {
    ...(role && { role, roleLocked: lock }),
    ruleSet: exportRuleSet(ruleSet),
    ...(closeRules && { locked: ['rules', 'exchange'] }),
    showWelcome: welcome,
  };
}
