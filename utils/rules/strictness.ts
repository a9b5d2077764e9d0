import type { Level } from '../model/rules';

/** How strict a level is; null is "not asked". */
const strictness: Record<Level, number> = { info: 1, confirm: 2, hold: 3, block: 4 };

/** 0 for "not asked", rising to 4 for `block`. */
export function strictnessOf(level: Level | null): number {
  return level === null ? 0 : strictness[level];
}

/** The stricter of two. */
export function strictest(one: Level | null, other: Level | null): Level | null {
  return strictnessOf(other) > strictnessOf(one) ? other : one;
}
