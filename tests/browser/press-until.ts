import type { Point } from './driver';
import type { Person } from './person';
import { until } from './until';

/** After so many ms somebody presses once more. */
const again = 700;

/**
 * Presses where `place` says, until `look` gives something, as a person would: what was aimed at when something joined the
 * questions falls beside them on purpose (look-panel.css), and is pressed once more. Throws after ten seconds.
 */
export async function pressUntil<Result>(
  person: Person,
  place: () => Promise<Point | null>,
  look: () => Promise<Result | null | false>,
  otherwise: string,
): Promise<Result> {
  let pressed = -Infinity;
  return until(async () => {
    const result = pressed > 0 && (await look());
    if (result || performance.now() - pressed < again) return result;
    const point = await place();
    if (!point) return null;
    await person.tab.click(point);
    pressed = performance.now();
    return null;
  }, otherwise);
}
