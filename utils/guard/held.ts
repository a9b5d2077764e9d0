import type { HeldDraft } from '../model/draft';

/** A draft at the gate, from either door. */
export interface Held {
  draft: HeldDraft;
  /** A press only: where it is being written. */
  composer?: Element;
  /** It was approved: lets it through. */
  release: () => void;
  /** A request only: it stays here. A press that is held needs no word. */
  refuse?: () => void;
}
