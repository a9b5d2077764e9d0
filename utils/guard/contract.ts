import type { BuiltInWords } from '../i18n/built-in-nl';
import type { Briefing, Kept, Review } from '../messages';
import type { Draft } from '../model/draft';
import type { Labels } from '../model/labels';
import type { Seen } from '../model/request';

/** What the guard hands to the checklist for one held press. */
export interface Question {
  draft: Draft;
  briefing: Briefing;
  /** What else the person must know, in their language; null: nothing. */
  remark: string | null;
  /** Arrives after painting; never rejects: a background that does not answer gives an empty review. */
  review: Promise<Review>;
  /** Everything is answered: let this draft through. `kept` goes to the background. */
  publish: (kept: Kept) => void;
  back: () => void;
  /** Something lies over it: put it in front again. A page that keeps covering it gets it taken back, unanswered. */
  raise: () => void;
}

/** Draws one question into the guard's own shadow root; the returned function takes it away. */
export type ChecklistView = (root: ShadowRoot, question: Question) => () => void;

/** Takes a held request; `answer` says once whether it goes. What it gives is to be called when the page gave the request up. */
export type Take = (seen: Seen, answer: (go: boolean) => void) => () => void;

/** The one thing that the two scripts of the isolated world share; the page cannot see it. */
export interface Room {
  view: ChecklistView | null;
  /** The guard's own words in the person's language; null until the checklist script is there, then Dutch serves. */
  words: ((briefing: Briefing | null) => BuiltInWords) | null;
  /** What is written on buttons; null until the checklist script is there: a tie-breaker can come late. */
  labels: Labels | null;
  /** The network door of this frame, for the frames within it. */
  take?: Take;
}

declare global {
  /** Set by guard.content, filled by the checklist script. */
  var postwacht: Room | undefined;
}
