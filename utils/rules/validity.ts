import type { RuleSet } from '../model/rules';

/** Where a day stands to the days of a rule set. It guards on every day: `early` and `ended` are told to people, nothing stops. */
export interface Validity {
  state: 'holds' | 'early' | 'ended';
  /** The day to look at it again has come. */
  review: boolean;
}

/** Takes a day as YYYY-MM-DD, on this person's calendar. */
export function validityOf({ valid: { from, to, review } }: Pick<RuleSet, 'valid'>, day: string): Validity {
  const state = from !== null && day < from ? 'early' : to !== null && to < day ? 'ended' : 'holds';
  return { state, review: review !== null && review <= day };
}
