import type { Draft } from '../model/draft';
import { labelOf } from './controls';
import type { Memory } from './memory';
import type { Submission } from './sight';

/** How long an approval stands that was not spent, in ms. */
const unspent = 60_000;
/** How long after it a site's second confirmation of the same draft is not asked again, in ms. */
const confirming = 600_000;

/** What was approved last, in memory only. */
export interface Approval {
  grant: (submission: Submission, draft: Draft) => void;
  /** The site did not publish: the approval stands anew. */
  renew: () => void;
  /** An approval older than a minute lets nothing through any more. */
  stands: () => boolean;
  /** This press only confirms, or carries on with, what was approved: never a second question for one post. */
  covers: (submission: Submission, draft: Draft) => boolean;
  /** A form's own submission that follows the press that was let through. */
  follows: (draft: Draft) => boolean;
}

export function createApproval(memory: Memory, now: () => number): Approval {
  let last: { submission: Submission; draft: Draft; label: string; at: number } | null = null;
  const within = (ms: number) => last !== null && now() - last.at < ms;
  return {
    grant: (submission, draft) => void (last = { submission, draft, label: labelIn(submission), at: now() }),
    renew: () => void (last &&= { ...last, at: now() }),
    stands: () => within(unspent),
    follows: ({ text }) => within(unspent) && last?.draft.text === text,
    covers: (submission, { text }) => {
      if (!last || !within(confirming)) return false;
      const { surface, fields, composer } = submission;
      const same = last.draft.text === text;
      if (surface.confirms) return same || fields.length === 0;
      const sameDialog = memory.earlier(composer)?.text === text && composer.contains(last.submission.composer);
      return same && sameDialog && fields.length === 0 && !isSameControl(submission, last);
    },
  };
}

/** Pages turn a "next" into a "publish" in place: another label is another control. */
function isSameControl(submission: Submission, last: { submission: Submission; label: string }): boolean {
  return submission.control === last.submission.control && labelIn(submission) === last.label;
}

function labelIn({ control }: Submission): string {
  return control ? labelOf(control) : '';
}
