import type { Briefing } from '../messages';
import type { Draft } from '../model/draft';
import type { Signal } from '../model/signal';
import { findSignals } from '../signals';
import type { SignalSettings } from '../signals/check';

/** What a draft's text shows. */
export function findInDraft(draft: Draft, briefing: Briefing): Signal[] {
  return findSignals(draft.text, signalSettings(draft, briefing));
}

/** What the checks know besides the text. The person's own school counts among the schools, also when the rule set does not list it. */
export function signalSettings(draft: Draft, { ruleSet, profile }: Briefing): SignalSettings {
  const { account, platform, reply } = draft;
  return {
    board: ruleSet.board,
    schools: [...new Set([...ruleSet.schools, profile.school])].filter(Boolean),
    published: ruleSet.contacts
      .flatMap(({ email, phone }) => [email, phone])
      .filter(Boolean)
      .concat(ruleSet.published),
    account,
    platform,
    reply,
    media: draft.media.images + draft.media.videos > 0,
    roles: profile.roles,
  };
}
