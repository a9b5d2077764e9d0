import type { Briefing } from '../messages';
import type { Draft } from '../model/draft';
import type { Signal } from '../model/signal';
import { findSignals } from '../signals';

/** What a draft's text shows. The person's own school counts among the schools, also when the rule set does not list it. */
export function findInDraft(draft: Draft, { ruleSet, profile }: Briefing): Signal[] {
  const schools = [...new Set([...ruleSet.schools, profile.school])].filter(Boolean);
  const published = ruleSet.contacts
    .flatMap(({ email, phone }) => [email, phone])
    .filter(Boolean)
    .concat(ruleSet.published);
  const { account, platform, reply } = draft;
  const media = draft.media.images + draft.media.videos > 0;
  return findSignals(draft.text, {
    board: ruleSet.board,
    schools,
    published,
    account,
    platform,
    reply,
    media,
    roles: profile.roles,
  });
}
