import { sameBox } from './geometry';
import type { HookModel, PlaceModel } from './questions';

/** Between two looks, and how many at most before the test asks again. Ms. */
const pause = 40;
const looks = 8;

/** Looks until it may be pressed where it was a moment ago; gives what was seen last, null as soon as it is not there. */
export async function standingStill(look: () => HookModel | null): Promise<PlaceModel | null> {
  let before = look();
  for (let count = 1; before && count < looks; count++) {
    await new Promise((again) => setTimeout(again, pause));
    const now = look();
    if (now?.enabled && now.free && sameBox(before.box, now.box)) return { ...now, still: true };
    before = now;
  }
  return before && { ...before, still: false };
}
