import { isNear, wordPattern } from './matching';
import type { Span } from './check';

const otherNumbers = once(
  wordPattern(`
  order*, bestel*, track*, zending*, pakket*, ticket*, factuur*, kvk, kvk-nummer, klantnummer, klantnr, artikel*,
  isbn, kenmerk, referentie*, zaaknummer, serienummer, vacature*, bonnummer, barcode, lot*, invoice*, reference,
  shipment, Bestell*, Sendung*, Rechnung*, Auftrag*
`),
);

/** The same pattern for a yes-or-no test. */
export function once(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, 'iu');
}

/** A number that belongs to an order, a parcel, a shop: announced in the words before it. */
export function isOtherNumber(text: string, span: Span): boolean {
  return isNear(text, span, otherNumbers, 40);
}
