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
  /** Of everyone whom this policy is for; empty: several schools, or it is filled in by the person. */
  school: string;
  /** Until the person chooses one; auto: that of the browser. */
  language: Policy['language'] & string;
}

/** Before anything was chosen. */
export const firstChoices: RolloutChoices = {
  role: null,
  lock: true,
  closeRules: true,
  welcome: false,
  school: '',
  language: 'auto',
};

/** The same rules as a signed file, and the public key that it was signed with. */
export interface SignedRules {
  key: string;
  text: string;
}

/**
 * The policy that makes these rules, with their contacts, links, sites and hours, the floor elsewhere. `signed`: from then
 * on only rules with that key count as the board's; null: whoever sets the policy is trusted.
 */
export function policyFrom(
  ruleSet: RuleSet,
  { role, lock, closeRules, welcome, school, language }: RolloutChoices,
  signed: SignedRules | null = null,
): Policy {
  return {
    ...(role && { role, roleLocked: lock }),
    ...(school && { school }),
    ...(language !== 'auto' && { language }),
    ruleSet: signed ? signed.text : exportRuleSet(ruleSet),
    ...(signed && { boardKey: signed.key }),
    ...(closeRules && { locked: ['rules', 'exchange'] }),
    showWelcome: welcome,
  };
}
