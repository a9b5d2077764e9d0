import type { RuleSet } from '../model/rules';
import type { Pin } from '../model/signature';
import { canonicalText } from '../rules/canonical';
import { exportRuleSet } from '../rules/import';
import { openBackup, sealKey } from '../rules/key-backup';
import { signedText } from '../rules/rules-file';
import { keptKey, makeSigningKey, signText } from '../rules/signature';
import type { Store } from '../store/store';

/** The board's own key in this browser, and the key that this browser trusts (settings.ts pins it). */
export interface Vault {
  /** The public half of the own key; null: there is none. */
  ownKey(): Promise<string | null>;
  /** Makes the own key. `save` gets the text of its backup, which opens with the password; where that fails no key is kept. */
  makeKey(password: string, save: (backup: string) => void): Promise<void>;
  /** Takes the own key out of a backup; false: no backup, or another password. */
  restoreKey(backup: string, password: string): Promise<boolean>;
  /** The text of the signed file; rejects without an own key. */
  sign(ruleSet: RuleSet): Promise<string>;
  /** The key that came with the board's file. */
  pin(): Promise<Pin | null>;
}

export function openVault({ signingKey, pin }: Pick<Store, 'signingKey' | 'pin'>): Vault {
  return {
    ownKey: async () => (await signingKey.read())?.key ?? null,
    async makeKey(password, save) {
      const fresh = await makeSigningKey();
      const secret = await crypto.subtle.exportKey('pkcs8', fresh.pair.privateKey);
      const privateKey = await keptKey(fresh.algorithm, secret);
      save(await sealKey(fresh, password));
      await signingKey.update(() => ({ key: fresh.key, privateKey }));
    },
    async restoreKey(backup, password) {
      const opened = await openBackup(backup, password);
      if (opened) await signingKey.update(() => opened);
      return opened !== null;
    },
    async sign(ruleSet) {
      const own = await signingKey.read();
      if (!own) throw new Error('no key to sign with');
      const data: unknown = JSON.parse(exportRuleSet(ruleSet));
      const value = await signText(canonicalText(data), own.key, own.privateKey);
      return signedText({ ruleSet: data, signature: { key: own.key, value } });
    },
    pin: pin.read,
  };
}
