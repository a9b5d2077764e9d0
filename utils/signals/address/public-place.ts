import type { Reading, Span } from '../check';
import { atHome, publicPlace } from '../vocabulary/public-places';

/** Whether an address or postcode is that of a museum, a shop, a town hall: nobody is spoken of who lives there. */
export function isPublicPlace({ plain, names }: Reading, { start, end }: Span): boolean {
  const from = Math.max(0, start - 120);
  const around = `${plain.slice(from, start)} # ${plain.slice(end, end + 80)}`;
  const isOfSomebody = names.some((name) => name.end > from && name.start < end + 80);
  return !isOfSomebody && publicPlace.test(around) && !atHome.test(around);
}
