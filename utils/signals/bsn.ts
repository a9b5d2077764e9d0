import type { Check } from './check';
import { isNear, spansOf, wordPattern } from './matching';
import { isOtherNumber, once } from './number-context';

/** Nine digits, in the ways people group them; not part of a longer number, an address, an amount or a +31 number. */
const nineDigits =
  /(?<![\p{L}\p{N}_/=#@&])(?<!\d[.,-])(?<!(?:\+\d{1,3}|€)[ -]?)(?:\d{9}|\d{4}[ .-]\d{2}[ .-]\d{3}|\d{3}[ .-]\d{3}[ .-]\d{3})(?![\p{L}\p{N}_])(?![.,-]\d)/gu;

const named = once(
  wordPattern(`
  bsn*, burgerservice*, sofi*, pgn, onderwijsnummer, persoonsgebonden nummer
`),
);

export const bsn: Check = {
  find: (text) =>
    spansOf(text, nineDigits).filter((span) => {
      const digits = text.slice(span.start, span.end).replace(/\D/g, '');
      return passesEleven(digits) && (isNear(text, span, named, 40, 15) || !isOtherNumber(text, span));
    }),
  examples: {
    yes: [
      'Het BSN is 123456782, zet het in het formulier.',
      'pgn 1112 22 333',
      '123.456.782',
      '123456782 2026',
      'bestelling voor bsn 123456782',
    ],
    no: [
      'Het nummer is 123456789',
      'Bestelling 123456782 is onderweg',
      'https://x.com/juf/status/123456782',
      'bel +31 612345678',
      '000000000',
    ],
  },
};

/** The "elfproef" of a burgerservicenummer: weights 9 down to 2, the last digit minus one. */
function passesEleven(digits: string): boolean {
  const sum = Array.from(digits, Number).reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0 && !/^0+$/.test(digits);
}
