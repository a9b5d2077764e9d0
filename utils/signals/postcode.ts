import type { Check, Reading, Span } from './check';
import { groupSpans, spansOf, wrapped } from './matching';
import { markPublicPlaces } from './address/public-place';

const code = /(?<![\p{L}\p{N}€.,+-])(?<!\b0\d{3} )[1-9]\d{3}[ \u00a0]?[A-Za-z]{2}(?![\p{L}\p{N}'’])/gu;
/** Germany: five figures, only where a street or a country announces them. */
const german = /(?:[a-zß.]{3} \d{1,4} ?[a-z]?,? {1,2}|\bd-|plz:? )(\d{5})(?= [a-z])/g;
/** Never given out. */
const unused = /s[ads]$/i;
/** A year with a cup, a country or a word in capitals after it, or an amount with its unit: only with an address around it. */
const year = /^(?:19|20)\d\d[ \u00a0]/;
const unit =
  /(?:km|cm|mm|kg|mg|ml|cl|dl|gb|mb|kb|tb|eu|pk|kw|wh|mw|hz|cc|pm|am|nl|ek|wk|ok|kj|va|hp|ft|px|bc|ad|lm|lx|gr|st)$/i;
const announced = new RegExp(wrapped`
  (?:\b(?:postcode|postcodes|pc|postal code|zip|adres|address)\b[^\d\n]{0,20}|[a-z]{3,} (?!(?:19|20)\d\d,)\d{1,4} ?
  (?:[a-z]|bis|hs|[iv]{1,3})?(?:-\d{1,3})?(?: (?:in|te) [a-z]{3,20})?,?\s{1,2})$
`);
/** Two letters that are a word: "onthoudt 2048 1024 zo". */
const word = new RegExp(wrapped`
  [ \u00a0](?:al|ik|en|of|om|op|in|is|it|je|we|ze|zo|te|de|er|he|ja|na|nu|me|mn|to|or|on|at|am|an|so|es|ab|im|um|du|er)$
`);
/** A street and its number, the other way round on a label: "7534 GB, Kerkweg 8". */
const streetAfter = /^,? {1,2}\p{Lu}[\p{L}.'’-]{2,30}(?: [\p{L}.'’-]{2,30}){0,3} \d{1,4}(?!\d|[.,:]\d)/u;
/** What has a number and letters in a shop. */
const part = new RegExp(wrapped`
  \b(?:onderdeel|onderdelen|artikel|artikelen|model|type|part|teil|bestel|serie)[ -]?(?:nummers?|nr\.?|number|code)? $
`);
/** What everybody writes who means no postcode. */
const sample = /^1234[ \u00a0]?(?:AB|XX|YZ)$/;

export const postcode: Check = {
  needs: /\d/,
  find: (text, _, seen) => markPublicPlaces(text, seen, codesIn(text, seen)),
  examples: {
    yes: [
      'Dorpsstraat 12, 7571 AB Oldenzaal',
      'postcode 7581HG',
      'Lindelaan 3, 2011 AB Haarlem',
      'dorpsstraat 12 7571 ab',
      'postcode: 7571 ab',
      'woont op 7571AB',
      'Dorpsstraat 88 bis, 7596 AM Rossum',
      'Hauptstraße 5, 48599 Gronau',
      'in 7571 AB wonen ze',
      'op de koffer: 7553 KM, Esstraat 19',
      'Lange Weg 11b, 48455 Bentheim',
      'nu aan de Esweg 8 te Losser, 7581 PK',
    ],
    no: [
      'Het EK 2024 NL was leuk',
      'Wij liepen 1500 KM',
      '2026 WK',
      'groep 5 en 6',
      '1940 SS',
      'Lamp van 1200 LM',
      'In 2026 op kamp',
      'HET IS 2024 EN DAN',
      'er kwamen 1200 en nog meer',
      '€ 1500 IN KAS',
      'Wel 12345 mensen',
      'meer dan 5000 MB',
      'Kaartje voor 2026 AB Amsterdam Dance Event',
      'zijn BSN 569983393 en al',
      'Bel 0800 7000 al sinds maandag, Bosch',
      'De jaren 1999, 2000 en 2001',
      'Vul je postcode in als 1234 AB',
      'Zijn pin onthoudt hij via 4096 2048 en klaar',
      'artikelnr. 8154 GT voor de spiegel',
    ],
  },
};

function codesIn(text: string, seen: Reading): Span[] {
  return [...spansOf(text, code).filter((span) => isPostcode(text, span, seen)), ...groupSpans(seen.plain, german)];
}

function isPostcode(text: string, { start, end }: Span, { plain }: Reading): boolean {
  const found = text.slice(start, end);
  const before = plain.slice(Math.max(0, start - 40), start);
  if (unused.test(found) || sample.test(found) || part.test(before)) return false;
  if (word.test(found)) return announced.test(before) && !/\d{4}\s$/.test(before);
  if (announced.test(before)) return true;
  if (!year.test(found) && streetAfter.test(text.slice(end, end + 60))) return true;
  if (unit.test(found)) return false;
  const placeAfter = /^,? {1,2}\p{Lu}\p{Ll}{2,}/u.test(text.slice(end, end + 30));
  if (year.test(found)) return placeAfter && /^(?!20[12])\d{4}.[A-Z]{2}$/.test(found);
  if (!/[A-Z]{2}$/.test(found)) return placeAfter && /\d[a-z]{2}$/.test(found);
  return !isShouted(text, { start, end });
}

/** Everything around it stands in capitals: then two of them mean nothing. */
function isShouted(text: string, { start, end }: Span): boolean {
  return (
    /\p{Lu}{2,} $/u.test(text.slice(Math.max(0, start - 12), start)) ||
    /^ \p{Lu}{2,}(?!\p{L})/u.test(text.slice(end, end + 12))
  );
}
