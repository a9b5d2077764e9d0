import type { Reading, Span } from '../check';
import { atHome, publicPlace } from '../vocabulary/public-places';

/** The same places; those of a museum, a shop or a town hall are told apart as published. */
export function markPublicPlaces(seen: Reading, places: readonly Span[]): Span[] {
  return places.map((place) => (isPublicPlace(seen, place) ? { ...place, why: 'published' } : place));
}

/** Whether an address or postcode is that of a museum, a shop, a town hall: nobody is spoken of who lives there. */
function isPublicPlace({ plain, names }: Reading, { start, end }: Span): boolean {
  const from = Math.max(0, start - 120);
  const around = `${plain.slice(from, start)} # ${plain.slice(end, end + 80)}`;
  const isOfSomebody = names.some((name) => name.end > from && name.start < end + 80);
  return !isOfSomebody && publicPlace.test(around) && !atHome.test(around);
}
