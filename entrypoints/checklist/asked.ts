import type { Question } from '../../utils/guard/contract';
import type { Kept, Review } from '../../utils/messages';
import type { Draft } from '../../utils/model/draft';

/** The guard's question, with what the background finds in the draft. */
export interface Asked extends Omit<Question, 'publish' | 'draft' | 'within'> {
  /** With who speaks to whom. */
  draft: Draft;
  /** Arrives after painting; null when the draft could not be read, or not yet. Never rejects. */
  review: Promise<Review | null>;
  /** What it finds after all, when it took longer than the review waits; null: it could not be read. */
  later?: Promise<Review | null>;
  /** Everything is answered: let this draft through. `kept` goes to the background. */
  publish: (kept: Kept) => void;
}

/** Draws it into the guard's closed root; the returned function takes it away. */
export type Draw = (root: ShadowRoot, asked: Asked) => () => void;
