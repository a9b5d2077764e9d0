import type { BuiltInWords } from '../i18n/built-in-nl';
import type { Briefing } from '../messages';
import type { HeldDraft, PlatformId } from '../model/draft';
import type { Seen } from '../model/request';
import type { Naming } from './controls';
import type { FindAll } from './dom';

/** What the guard hands to the checklist for one held press. */
export interface Question {
  draft: HeldDraft;
  /** Where the draft is being written; null for a request. */
  within: Element | null;
  briefing: Briefing;
  /** What else the person must know, in their language; null: nothing. */
  remark: string | null;
  /** Everything is answered: let this draft through. */
  publish: () => void;
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
  /** What is known of the names of controls; null until the checklist script is there. */
  naming: Naming | null;
  /** An open list of suggestions at a field: Enter picks from it and publishes nothing. Null: nothing is known of those yet. */
  suggesting: ((field: Element) => boolean) | null;
  /** Tells whether the site published what was let through; null: nobody looks. */
  watchPublished: ((within: Element, control: Element | null, written: readonly Element[]) => Promise<boolean>) | null;
  platform: PlatformId;
  findAll: FindAll;
  /** The network door of this frame, for the frames within it. */
  take?: Take;
  /** The network door of this frame has given us its end; not so in a tab that was open before us, until it loads anew. */
  network?: boolean;
}

declare global {
  /** Set by guard.content, filled by the checklist script. */
  var postwacht: Room | undefined;
}
