import { after, send } from '../../utils/guard/send';
import type { Kept, Review } from '../../utils/messages';
import type { Draft } from '../../utils/model/draft';
import type { Outcome } from '../../utils/model/tally';

/** How long the background may think about a draft before the checklist goes on without it, in ms. */
const patience = 1000;

/** What the background finds in a draft. Neither rejects. */
export interface Reviewing {
  /** Empty when the background does not answer in time. */
  review: Promise<Review>;
  /** The same as soon as it comes, however late; null: never. */
  later: Promise<Review | null>;
}

export function askReview(draft: Draft): Reviewing {
  const later = send({ type: 'review', draft });
  const review = Promise.race([later, after(patience)]).then((found) => found ?? { signals: [], account: {} });
  return { review, later };
}

/**
 * Has kept what a checklist leaves behind. What a background that is just being stopped got, is lost: told again, soon at
 * first, for the page may close.
 */
export async function tellKept(kept: Kept, { platform, account }: Draft): Promise<void> {
  for (let wait = 50; wait < 4000 && !(await send({ type: 'keep', kept, platform, account })); wait *= 4)
    await after(wait);
}

/** Tells the background how a checklist ended, as ids of rules. Nobody who answers, or nothing to tell: not counted. */
export function tellOutcome(outcome: Outcome): void {
  if (Object.values(outcome).some((ids) => ids.length > 0)) void send({ type: 'tally', outcome });
}
