import type { Briefing } from '../messages';
import type { Draft } from '../model/draft';
import type { Signal } from '../model/signal';
import { findSignals } from '../signals';

/** What a draft's text shows. The person's own school counts among the schools, also when the rule set does not list it. */
export function findInDraft(draft: Draft, { ruleSet, profile }: Briefing): Signal[] {
  const schools = [...new Set([...ruleSet.schools, profile.school])].filter(Boolean);
  return findSignals(draft.text, { board: ruleSet.board, schools, account: draft.account });
}
