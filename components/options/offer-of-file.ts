import type { Language } from '../../utils/model/profile';
import type { Problem } from '../../utils/rules/import';
import { openRulesFile, type RulesFile } from '../../utils/rules/rules-file';
import { readTextFile } from './read-text-file';

/** Rules that somebody may take: out of a file, or of a set that we ship; or why they cannot be taken. */
export type Offer = { from: string } & (
  | { kind: 'file'; file: RulesFile; text: string }
  | { kind: 'preset'; ruleSet: RulesFile['ruleSet'] }
  | { kind: 'wrong'; problems: readonly Problem[] }
  | { kind: 'unread' }
);

/** What a chosen file has to offer; problems are told in `language`. Never throws. */
export async function offerOf(file: File, language: Language): Promise<Offer> {
  const from = file.name;
  // One byte over the limit is enough to be told that it is too large; more is never read.
  const text = await readTextFile(file, 512 * 1024 + 1);
  if (text === null) return { kind: 'unread', from };
  const opened = await openRulesFile(text, language);
  return opened.ok ? { kind: 'file', from, text, file: opened } : { kind: 'wrong', from, problems: opened.problems };
}
