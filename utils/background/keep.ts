import type { Kept } from '../messages';
import type { Profile } from '../model/profile';

/** What one checklist leaves behind. `account` is the hashed key of who spoke; null: the page did not tell. */
export function keepInProfile(profile: Profile, kept: Kept, account: string | null): Profile {
  return {
    ...profile,
    ...(kept.roles && { roles: kept.roles, introduced: true }),
    acknowledged: Math.max(profile.acknowledged, kept.acknowledged ?? 0),
    accounts:
      account && kept.account
        ? { ...profile.accounts, [account]: { ...profile.accounts[account], ...kept.account } }
        : profile.accounts,
  };
}
