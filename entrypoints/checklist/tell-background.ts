import { after, send } from '../../utils/guard/send';
import type { Kept, Review } from '../../utils/messages';
import type { Draft } from '../../utils/model/draft';
import type { Outcome } from '../../utils/model/tally';
import { whoSpeaks } from '../../utils/model/who-speaks';

/** How long the background may think about a draft before the checklist goes on without it, in ms. */
const patience = 1000;

/** What the background finds in a draft. Neither rejects. */
export interface Reviewing {
  /** Null when the background cannot read the draft, or does not answer in time: who sees nothing found must be able to rely on it. */
  review: Promise<Review | null>;
  /** The same as soon as it comes, however late. */
  later: Promise<Review | null>;
}

export function askReview(draft: Draft): Reviewing {
  const later = tryReview(draft);
  return { review: Promise.race([later, after(patience)]), later };
}

/** Twice: what a background that is just being stopped got, is lost. */
async function tryReview(draft: Draft): Promise<Review | null> {
  const ask = () => send({ type: 'review', draft });
  return (await ask()) ?? after(50).then(ask);
}

/** Has kept what a checklist leaves behind; told again when it is lost, soon at first, for the page may close. */
export async function tellKept(kept: Kept, draft: Draft): Promise<void> {
  const message = { type: 'keep', kept, platform: draft.platform, account: whoSpeaks(draft) } as const;
  for (let wait = 50; wait < 4000 && !(await send(message)); wait *= 4) await after(wait);
}

/** Tells the background how a checklist ended, as ids of rules. Nobody who answers, or nothing to tell: not counted. */
export function tellOutcome(outcome: Outcome): void {
  if (Object.values(outcome).some((ids) => ids.length > 0)) void send({ type: 'tally', outcome });
}
