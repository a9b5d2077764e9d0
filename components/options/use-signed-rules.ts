import { useEffect, useState } from 'react';
import type { RuleSet } from '../../utils/model/rules';
import type { SignedRules } from '../../utils/policy/policy-from';
import type { Vault } from '../../utils/settings/vault';

/** These rules signed with the board's own key; null: there is no key in this browser, or it is not done yet; `failed`: it cannot be done. */
export function useSignedRules(vault: Vault, ruleSet: RuleSet): SignedRules | 'failed' | null {
  const [signed, setSigned] = useState<SignedRules | 'failed' | null>(null);
  useEffect(() => {
    let here = true;
    const sign = async () => {
      const key = await vault.ownKey();
      const made = key && { key, text: await vault.sign(ruleSet) };
      if (here) setSigned(made || null);
    };
    sign().catch(() => here && setSigned('failed'));
    return () => void (here = false);
  }, [vault, ruleSet]);
  return signed;
}
