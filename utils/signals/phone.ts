import type { Check, Span } from './check';
import { isOtherNumber } from './number-context';

/** Where a Dutch number can start: +31, 0031 or 0, also in brackets. Or any other country's +. */
const starts = /(?<![\p{L}\p{N}_/=#@&+.,-])(?<!\d[ ])(?:\+|0031|\(?0)(?=[\d( ])/gu;

export const phone: Check = {
  find: (text) =>
    Array.from(text.matchAll(starts), (match) => numberAt(text, match.index))
      .filter((span) => span !== null)
      .filter((span) => !isOtherNumber(text, span)),
  examples: {
    yes: [
      'Bel 06-12345678',
      'App naar 06 12 34 56 78!',
      '+31 6 12345678',
      '+31 (0)6 12 34 56 78',
      '0541-123456',
      '(053) 123 45 67',
      '0031612345678',
      'Bel 0612345678, of kom langs',
      '+49 2562 1234567',
      '053 - 4 123 456',
      '06 – 1234 5678',
    ],
    no: [
      'Bel 112',
      'Kindertelefoon: 0800-0432',
      'bel de gemeente op 14 0541',
      '06-12-2026 om 15 uur',
      'Order 0612345678',
      'Om 08:30 tot 14:30',
      '0900-1234567',
      '01-02-2026 12:30',
      'De score was 0-3',
    ],
  },
};

/** The number that starts here, when the whole of it is one. At most three separators between digits. */
function numberAt(text: string, start: number): Span | null {
  const candidate = /^[+(]{0,2}\d(?:[ \u00a0().\u2011\u2013-]{0,3}\d){7,14}/u.exec(text.slice(start, start + 50))?.[0];
  if (!candidate || /^\(?\d\d?[-./ ]\d\d?[-./ ](?:19|20)\d\d/.test(candidate)) return null;
  const wanted = digitsWanted(candidate);
  const length = wanted && lengthOf(candidate, wanted);
  if (!length) return null;
  const end = start + length;
  return /^(?:[.:,-]?\d|\p{L})/u.test(text.slice(end, end + 2)) ? null : { start, end };
}

/** How many digits the number has from its first one; null when it is no subscriber's number (0800, 0900, 14…). */
function digitsWanted(candidate: string): number | null {
  const digits = candidate.replace(/\D/g, '');
  const dutch = /^(?:\+31|0031)/.test(candidate)
    ? digits.replace(/^(?:00)?310?/, '')
    : /^\+/.test(candidate)
      ? null
      : digits.slice(1);
  if (dutch === null) return digits.length >= 10 ? digits.length : null;
  return /^(?:[1-7]|8[4-8])/.test(dutch) && dutch.length >= 9 ? digits.length - dutch.length + 9 : null;
}

function lengthOf(candidate: string, digits: number): number {
  let seen = 0;
  for (let at = 0; at < candidate.length; at++) {
    if (/\d/.test(candidate.charAt(at)) && ++seen === digits) return at + 1;
  }
  return 0;
}
