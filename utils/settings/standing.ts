import type { Briefing } from '../messages';
import type { RuleSet } from '../model/rules';
import { mergeLayers, type Layers } from '../rules/merge';
import { layOn } from '../rules/own-layer';
import type { Stored } from '../store/store';

/** What holds in this browser now, and what it is made of. */
export interface Standing {
  /** What the checklist gets. */
  briefing: Briefing;
  /** The school's own set as a page shows and changes it; what it never changed is the board's. */
  own: RuleSet;
  /** The board's floor; null: none. */
  board: RuleSet | null;
  origin: Layers['origin'];
  refused: Layers['refused'];
}

/** Lays what is stored over what we ship. Pure. */
export function standingOf(stored: Stored, shipped: RuleSet): Standing {
  const { board, profile } = stored;
  const own = layOn(stored.ruleSet, shipped, board ?? shipped);
  const { ruleSet, origin, refused } = mergeLayers(board, own);
  return { briefing: { ruleSet, profile }, own, board, origin, refused };
}
