import type { Span } from '../check';
import { groupSpans, wrapped } from '../matching';
import { noStreet, surely } from '../street';

const postcode =
  '(?<![\\p{L}\\p{N}€.,+-])[1-9]\\d{3} ?(?!KM|CM|MM|KG|GB|MB|TB|PK|EU|WK|EK|NL|AM|PM|KW|HP|AD|BC)[A-Z]{2}';
const number = '[1-9]\\d{0,3}(?:-\\d{1,3}|[a-zA-Z])?(?![\\p{L}\\p{N}]|[.:,-]\\d)';
const word = '(?:[Hh]uis ?)?(?:[Nn]ummer|[Nn]r\\.?)';
/** "7571 AB nr 12", "7571 AB-12", "7571 AB 12.": a postcode and a number say enough. */
const behindPostcode = new RegExp(
  wrapped`
    ${postcode}(?:,? (?:en )?${word}[ :]{0,2}|${'(?<!(?:19|20)\\d\\d ?[A-Z]{2})'}
    (?: ?- ?|,? (?=\d{1,4}[a-zA-Z]?(?:[.,;)!?\n]|$))))(${number})
  `,
  'gu',
);
const beforePostcode = new RegExp(
  `(?<!\\p{L})${word}[ :]{1,2}(${number}),? (?:(?:en |met )?postcode:? )?(?=${postcode}(?!\\p{L}))`,
  'gu',
);
/** "nr 16 aan de Jan Steenstraat". */
const beforeStreet = new RegExp(
  wrapped`
    (?<!\p{L})(?:${word}|[Nn]o\.?) ?
    (\d{1,4}[a-zA-Z]? (?:aan|in|op|van)(?: de| het| der| ['’]t)? (?:(?:\p{Lu}[\p{L}.'’-]{0,20}|van|de|der|den|ten|
    ter) ){0,4}[\p{L}'’-]{2,30}(?:${surely}))(?!\p{L})
  `,
  'gu',
);

/** House numbers that stand beside a postcode, or before their street. */
export function houseNumbers(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  const streets = groupSpans(text, beforeStreet).filter(
    ({ start, end }) => !noStreet.test(text.slice(start, end).toLowerCase().replace(/^.* /, '')),
  );
  const before = Array.from(text.matchAll(beforePostcode), ({ 0: all, 1: found = '', index }) => {
    const start = index + all.indexOf(found);
    return { start, end: start + found.length };
  });
  return [...groupSpans(text, behindPostcode), ...before, ...streets];
}
