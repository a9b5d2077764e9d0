import type { Reading, Span } from '../check';
import { pupilNumber } from '../vocabulary/pupil-numbers';

const spoken = new RegExp(`(?<![a-z0-9])${pupilNumber}(?![a-z])`);
/** Long enough to be no year, hour or page, and nobody's postcode. */
const number = /^(?=(?:\D*\d){5})(?!\d{4}[a-z]{2}$)[a-z0-9./-]{5,20}$/;

/** A pupil's number was spoken of before, in another sentence or another part of it: "PGN ontbreekt? Ik vond hem: …". */
export function isSpokenOf({ plain }: Reading, { start, end }: Span): boolean {
  return number.test(plain.slice(start, end)) && spoken.test(plain.slice(Math.max(0, start - 120), start));
}
