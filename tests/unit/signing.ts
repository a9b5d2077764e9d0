import { canonicalText } from '../../utils/rules/canonical';
import type { RuleSet } from '../../utils/model/rules';
import { signedText } from '../../utils/rules/rules-file';
import { makeSigningKey, signText, type FreshKey } from '../../utils/rules/signature';

/** The file that a board with this key makes of these rules (or of any data: also of what is no rule set). */
export async function signedBy({ key, pair }: FreshKey, ruleSet: RuleSet | unknown): Promise<string> {
  const value = await signText(canonicalText(ruleSet), key, pair.privateKey);
  return signedText({ ruleSet, signature: { key, value } });
}

const board = makeSigningKey();

/** The file that one board, the same in every test of a file, makes of these rules. */
export async function byTheBoard(ruleSet: RuleSet): Promise<string> {
  return signedBy(await board, ruleSet);
}
