import type { HeldDraft } from '../model/draft';
import type { Seen } from '../model/request';
import { holds } from './dom';
import type { Memory } from './memory';
import { readText } from './read-text';
import { sameText } from './same-text';
import type { Submission } from './sight';

/** How long an approval stands that was not spent, in ms. */
const unspent = 60_000;
/** How long after it a site's second confirmation of the same draft is not asked again, in ms. */
const confirming = 600_000;

/** What was approved last, in memory only. */
export interface Approval {
  grant: (submission: Submission, draft: HeldDraft) => void;
  /** The site did not publish: the approval stands anew. */
  renew: () => void;
  /** An approval older than a minute lets nothing through any more. */
  stands: () => boolean;
  /** Presses the control that publishes what was approved: what the page makes of that press is covered. */
  press: (control: HTMLElement) => void;
  /** This press is our own, or only confirms, or carries on with, what was approved: never a second question for one post. */
  covers: (submission: Submission, draft: HeldDraft) => boolean;
  /** A form's own submission that follows the press that was let through; one for each press. */
  follows: (draft: HeldDraft) => boolean;
  /** A request with what was approved, or with a field of it: each goes once, so that an approval is one publication. */
  spends: (seen: Seen) => boolean;
  /** A request of what was approved last has left. */
  left: () => boolean;
  /** A request was approved by itself: what carries on with it, as the later posts of a thread do, goes with it. */
  begin: () => void;
}

/** What was approved. */
interface Approved {
  submission: Submission;
  draft: HeldDraft;
  /** The label of its control then. */
  named: string;
  /** When, in ms; later when it was renewed. */
  at: number;
}

export function createApproval(memory: Memory, now: () => number): Approval {
  let last: Approved | null = null;
  /** Texts that may still leave; null when all did. */
  let texts: string[] | null = null;
  let left = false;
  let followed = false;
  let pressing = false;
  let begun = -unspent;
  const within = (ms: number) => last !== null && now() - last.at < ms;
  return {
    grant: (submission, draft) => {
      last = { submission, draft, named: labelIn(submission), at: now() };
      texts = submission.fields.map(readText);
      left = followed = false;
    },
    press: (control) => {
      pressing = true;
      control.click();
      pressing = false;
    },
    renew: () => {
      if (last) last.at = now();
      followed = false;
    },
    stands: () => within(unspent),
    follows: ({ text }) => !followed && within(unspent) && last?.draft.text === text && (followed = true),
    begin: () => void (begun = now()),
    left: () => left,
    spends: (seen) => {
      if (seen.more && now() - begun < unspent) return true;
      const rest = last && texts && within(confirming) && restAfter(seen, texts, last.draft.text);
      if (!rest) return false;
      texts = rest.length ? rest : null;
      return (left = true);
    },
    covers: (submission, { text }) => {
      if (!last || !within(confirming)) return false;
      const same = last.draft.text === text;
      // By now the page may show it on another surface.
      return (pressing && same) || carriesOn(submission, same, last, memory);
    },
  };
}

/** The texts of a draft that may still leave when this request has; null: it says something else. */
function restAfter({ texts: joined, among }: Seen, texts: readonly string[], whole: string): string[] | null {
  const sent = joined.split('\0').slice(1);
  if (!sent.length || sameText(whole, sent.join('')) || (among && sent.some((one) => sameText(whole, one)))) return [];
  const rest = [...texts];
  const known = (one: string) => rest.splice(rest.findIndex((field) => sameText(field, one)) >>> 0, 1).length > 0;
  return sent.every(known) ? rest : null;
}

/** A site's own confirmation of what was approved, or the next step of its dialog, which shows no fields any more. */
function carriesOn(submission: Submission, same: boolean, last: Approved, memory: Memory): boolean {
  const { surface, fields, composer } = submission;
  if (surface.confirms) return same || !fields.length;
  const sameDialog = memory.earlier(composer)?.text === last.draft.text && holds(composer, last.submission.composer);
  return same && sameDialog && !fields.length && !isSameControl(submission, last);
}

/** Pages turn a "next" into a "publish" in place: another label is another control. */
function isSameControl(submission: Submission, last: Approved): boolean {
  return submission.control === last.submission.control && labelIn(submission) === last.named;
}

function labelIn({ control }: Submission): string {
  return [control?.textContent, control?.ariaLabel, control?.getAttribute('value')].join();
}
