import type { Kept } from '../../utils/messages';
import type { Checklist } from '../../utils/model/checklist';
import type { Account, Role } from '../../utils/model/profile';
import type { RuleSet } from '../../utils/model/rules';

const channels = ['yes', 'later', 'no-school'] as const;
const owners = ['school', 'own'] as const;

/** What is remembered after publishing; `roles` only when the person was asked who they are. */
export function keptOf(checklist: Checklist, ruleSet: RuleSet, roles: Role[] | null): Kept {
  const kept: Kept = roles ? { roles } : {};
  const account: Account = {};
  for (const { rule, answer } of checklist.items) {
    if (rule.keep === 'acknowledged' && answer?.type === 'tick' && answer.value) kept.acknowledged = ruleSet.version;
    if (answer?.type !== 'choice') continue;
    if (rule.keep === 'account-channel') account.channel = channels.find((one) => one === answer.value);
    if (rule.keep === 'account-owner') account.owner = owners.find((one) => one === answer.value);
  }
  if (account.channel || account.owner) kept.account = account;
  return kept;
}
