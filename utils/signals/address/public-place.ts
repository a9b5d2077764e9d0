import type { Reading, Span } from '../check';
import { spansOf } from '../matching';
import { atHome, itsName, moves, placeMoves, publicPlace, publicPlaces } from '../vocabulary/public-places';

/** The same places; those of a museum, a shop or a town hall are told apart as published. */
export function markPublicPlaces(text: string, seen: Reading, places: readonly Span[]): Span[] {
  return places.map((place) => (isPublicPlace(text, seen, place) ? { ...place, why: 'published' } : place));
}

/** Whether an address or postcode is that of a museum, a shop, a town hall: nobody is spoken of who lives there. */
function isPublicPlace(text: string, { plain, names }: Reading, { start, end }: Span): boolean {
  if (isRightBehind(text, plain, start)) return true;
  const from = Math.max(0, start - 120);
  const around = `${plain.slice(from, start)} # ${plain.slice(end, end + 80)}`;
  const isOfSomebody = names.some((name) => name.end > from && name.start < end + 80);
  if (isOfSomebody || !publicPlace.test(around) || atHome.test(around)) return false;
  return !moves.test(around) || placeMoves.test(around);
}

/** "Bakkerij De Molen, Kerkstraat 3": whatever else is told, this is where the bakery is. */
function isRightBehind(text: string, plain: string, start: number): boolean {
  const from = Math.max(0, start - 60);
  const last = spansOf(plain.slice(from, start), publicPlaces).at(-1);
  return last !== undefined && itsName.test(text.slice(from + last.end, start));
}
