import type { Check, Reading, Span } from './check';
import { spansOf, withoutOverlap } from './matching';
import { isOtherNumber, mayBeToCall } from './number-context';
import { area, candidates, dated, spoken } from './phone/number-forms';

/** The way to reach somebody, behind a number. */
const toCallWith = /^[\d ]{9,20}[ (]{1,2}(?:via |op )?(?:whatsapp|app|signal|telegram|sms)\b/;
/** The beginning of a bank account. */
const account = /(?<![a-z0-9])[a-z]{2} ?\d\d ?[a-z]{4}[ .-]?$/;

export const phone: Check = {
  needs: /\d|nul/,
  find: (_, __, seen) => {
    const spans: Span[] = [];
    for (const { 0: digits, index } of seen.plain.matchAll(candidates)) {
      const span = numberIn(digits, index, seen);
      if (span && !isOtherNumber(seen, span)) spans.push(span);
    }
    return withoutOverlap([...spans, ...spansOf(seen.plain, spoken)]);
  },
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
      'Bestellen kan via 06-12345678',
      'Tel.: 06.12.34.56.78',
      '06/12345678',
      '0541-123456/06-12345678',
      'app o6-12345678',
      'Bel +32 475 12 34 56 of 0049 2562 12345',
      'groep 8: 06-12345678',
      'Ruf an: 02562 1234567',
      'app me op 6 12345678',
      'whatsapp 31612345678',
      'Call +44 7700 900123',
      'noodnummer 06-27 60 31 98',
      'app 06-82 44 19 305, een cijfer te veel getikt',
      'Meine Nummer ist 0171-2345678',
      'My number is 07911 123456',
      'Gülcan, 06 | 38 90 14 62',
      'mijn nr is nul zes twaalf 34 56 78',
      'nul 6 - 24 71 30 - 88',
      'mijn 06 is 2471 3088',
      'meldet euch unter 0151 555 30 718',
      '31 6 24713088 via WhatsApp',
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
      '07.30 - 08.45 en 10.00',
      'ISBN 978-0-306-40615-7',
      'ISBN 0306406152',
      'Trackingcode 0612345678',
      'https://voorbeeld.nl/0612345678',
      'Lotnummer 0123456789',
      '0,1234567890',
      'https://x.com/juf/status/0612345678901234567',
      'Bel voor 12 december 2026 of 15 januari 2027',
      'bel na 15.00 - 17.00',
      'NL91ABNA0417164300',
      'Al 1 234 567 890 keer bekeken',
      'rekening NL00 BANK 0123 4567 89',
    ],
  },
};

/** The number at the start of these digits, when the whole of it is one; null for others. */
function numberIn(digits: string, start: number, seen: Reading): Span | null {
  if (dated.test(digits)) return null;
  const length = lengthIn(digits, seen, start);
  const end = start + length;
  if (account.test(seen.plain.slice(Math.max(0, start - 12), start))) return null;
  if (length === 0 || /^(?:[.:,-]?\d|[a-z])/.test(seen.plain.slice(end, end + 2))) return null;
  return /\d{3} $/.test(seen.plain.slice(Math.max(0, start - 4), start)) ? null : { start, end };
}

/** How many of these characters are the number: a subscriber's, so no 0800, 0900 or 14…; 0 for none. */
function lengthIn(candidate: string, seen: Reading, start: number): number {
  const digits = candidate.replace(/\(0\)/, '').replace(/o/, '0').replace(/\D/g, '');
  const foreign = /^\(?\+/.test(candidate) ? digits : /^00[1-9]/.test(digits) ? digits.slice(2) : null;
  const trunk = /\(0\)/.test(candidate) ? 1 : 0;
  if (foreign !== null && !foreign.startsWith('31'))
    return foreign.length >= 9 && foreign.length <= 15 && !foreign.startsWith('0') ? candidate.length : 0;
  if (foreign !== null) {
    const national = foreign.slice(2);
    const extra = national.startsWith('0') ? 1 : 0;
    return isSubscriber(`0${national.slice(extra)}`)
      ? upTo(candidate, digits.length - national.length + extra + trunk + 9)
      : 0;
  }
  if (/^06[1-58]\d{8}$/.test(digits) && /^\(?06[ ()./-]/.test(candidate)) return candidate.length;
  const isCalled = mayBeToCall(seen, { start, end: start }) || toCallWith.test(seen.plain.slice(start, start + 35));
  const called = isCalled ? lengthToCall(candidate, digits) : 0;
  if (called > 0) return called;
  return isSubscriber(digits) && (area.test(digits) || /[ ./)-]/.test(candidate)) ? upTo(candidate, 10) : 0;
}

/** What only somebody who says "call" means as a number: without its nought or plus, Belgian, German, British. */
function lengthToCall(candidate: string, digits: string): number {
  if (/^316\d{8}$/.test(digits)) return candidate.length;
  if (/^6[1-58]\d{7}$/.test(digits)) return candidate.length;
  return /^0[1-57-9]\d{7,10}$/.test(digits) && !/^0[89]0/.test(digits) ? candidate.length : 0;
}

/** Nought and nine digits at least: a landline, a mobile, 085 and 088. */
function isSubscriber(digits: string): boolean {
  return /^0(?:[1-7]\d|8[4578])\d{7}/.test(digits) && digits.length >= 10;
}

/** Up to and with that digit. */
function upTo(candidate: string, wanted: number): number {
  let seen = 0;
  for (let at = 0; at < candidate.length; at++) {
    if (/[\do]/.test(candidate.charAt(at)) && ++seen === wanted) return at + 1;
  }
  return 0;
}
