import type { Briefing } from '../messages';
import type { Profile } from '../model/profile';
import type { RuleSet } from '../model/rules';
import { layPolicy, profileUnder, withoutClosed } from '../policy/lay-policy';
import { noPolicy, type PolicyReading } from '../policy/read-policy';
import { mergeLayers, type Layers } from '../rules/merge';
import { layOn, liftOff, type OwnSet } from '../rules/own-layer';
import type { Stored } from '../store/store';

/** What holds in this browser now, and what it is made of. */
export interface Standing {
  /** What the checklist gets. */
  briefing: Briefing;
  /** What the person chose, as it is stored: a policy may say otherwise, or fill in what was left open. */
  person: Profile;
  /** The school's own set as a page shows and changes it; what it never changed is the board's. */
  own: RuleSet;
  /** The board's floor; null: none. */
  board: RuleSet | null;
  /** Where the floor comes from. */
  boardBy: 'policy' | 'file' | null;
  origin: Layers['origin'];
  validBy: Layers['validBy'];
  refused: Layers['refused'];
  managed: PolicyReading;
}

/** Lays what is stored over what we ship, within what the policy says. Pure. */
export function standingOf(stored: Stored, shipped: RuleSet, managed: PolicyReading = noPolicy): Standing {
  const { floor, base } = groundOf(stored.board, shipped, managed);
  const board = floor && base;
  const own = shownOwn(stored.own, shipped, base, managed);
  const { ruleSet, ...layers } = mergeLayers(board, own);
  const profile = profileUnder(stored.profile, managed.policy);
  const boardBy = managed.rules ? 'policy' : floor && 'file';
  return { briefing: { ruleSet, profile }, person: stored.profile, own, board, boardBy, ...layers, managed };
}

/** The school's own set between what a page shows of it and what is stored (utils/rules/own-layer.ts). */
export interface OwnRules {
  show(stored: OwnSet): RuleSet;
  keep(shown: RuleSet, before: OwnSet): OwnSet;
}

export function ownRules(board: RuleSet | null, shipped: RuleSet, managed: PolicyReading): OwnRules {
  const { base } = groundOf(board, shipped, managed);
  return {
    show: (stored: OwnSet) => shownOwn(stored, shipped, base, managed),
    keep: (shown: RuleSet, before: OwnSet) => liftOff(shown, before, shipped, base),
  };
}

/** What a school starts from, and whether a board stands behind it. */
function groundOf(stored: RuleSet | null, shipped: RuleSet, { policy, rules }: PolicyReading) {
  const floor = rules ?? stored;
  return { floor, base: layPolicy(floor ?? shipped, policy) };
}

function shownOwn(stored: OwnSet, shipped: RuleSet, base: RuleSet, { policy }: PolicyReading): RuleSet {
  const { locked = [] } = policy;
  return layOn(locked.length > 0 ? withoutClosed(stored, shipped, locked) : stored, shipped, base);
}
