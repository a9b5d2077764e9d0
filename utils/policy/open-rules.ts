import type { Language } from '../model/profile';
import type { Parsed } from '../rules/import';
import { problemWords } from '../rules/problem-words';
import { distrustOf, openRulesFile } from '../rules/rules-file';

/** Opens the text of a rule set that a policy brought; `key`: who must have signed it, null: nobody in particular. */
export type OpenRules = (text: string, key: string | null, language: Language) => Promise<Parsed>;

export const openRules: OpenRules = async (text, key, language) => {
  const opened = await openRulesFile(text, language);
  if (!opened.ok) return opened;
  // The policy itself says which version counts: going back to an older one is the board's own choice.
  const distrust = distrustOf(opened, { key, fixed: true, version: 0 });
  const message = problemWords[language].badSignature;
  return distrust ? { ok: false, problems: [{ field: 'signature', message }] } : opened;
};
