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

/** What the checklist script brings. Until then, or without it, the guard does with what it has. */
export interface Late {
  view: ChecklistView;
  /** The guard's own words in the person's language; before, Dutch serves. */
  words: (briefing: Briefing | null) => BuiltInWords;
  /** What is known of the names and looks of controls. */
  naming: Naming;
  /** An open list of suggestions at a field: Enter picks from it and publishes nothing. */
  suggesting: (field: Element) => boolean;
  /** Tells whether the site published what was let through. */
  published: (within: Element, pressed: Element | null, written: readonly Element[]) => Promise<boolean>;
}

/** The one thing that the two scripts of the isolated world share; the page cannot see it. */
export interface Room {
  platform: PlatformId;
  findAll: FindAll;
  late?: Late;
  /** The network door of this frame, for the frames within it. */
  take?: Take;
  /** The network door of this frame has given us its end; not so in a tab that was open before us, until it loads anew. */
  network?: boolean;
}

declare global {
  /** Set by guard.content, filled by the checklist script. */
  var postwacht: Room | undefined;
}
