import type { Check, Reading, Span } from './check';
import { spansOf, withoutOverlap } from './matching';

/** Every series of the RDW with its dashes (sidecodes 1 to 14, and mopeds), and Belgium's 1-ABC-234. */
const dashed =
  /(?<![\p{L}\p{N}_/.,#@=+-])(?:[A-Z]{2}-\d\d-\d\d|\d\d-\d\d-[A-Z]{2}|\d\d-[A-Z]{2}-\d\d|[A-Z]{2}-\d\d-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d\d|\d\d-[A-Z]{2}-[A-Z]{2}|\d\d-[A-Z]{3}-\d|\d-[A-Z]{3}-\d\d|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d\d-[A-Z]|[A-Z]-\d\d-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d|[1-9]-[A-Z]{3}-\d{3})(?![\p{L}\p{N}_-])/giu;
/** The same run together or with spaces, and German and British ones: only where a car is spoken of. */
const loose =
  /(?<![\p{L}\p{N}_/.,#@=+-])(?:[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}[EH]?|(?:[A-Z]{1,3}|\d{1,3})[ -]?(?:[A-Z]{1,3}|\d{2,3})[ -]?(?:[A-Z]{1,3}|\d{1,3})|[A-Z]{2}\d\d ?[A-Z]{3})(?![\p{L}\p{N}_-])/giu;

const car =
  /\b(?:kenteken\w*|nummerbord\w*|nummerplaat|nummerplaten|kentekenplaat|number ?plate|license ?plate|licence ?plate|registration|kennzeichen|nummernschild)\b/;
const vehicle =
  /\b(?:auto|autootje|busje|bus|bestelbus|bestelauto|scooter|brommer|motor|fietsendrager|aanhanger|caravan|geparkeerd|parkeert|parkeren|dubbel geparkeerd|reed|rijdt|reden|aangereden|aanrijding|bestuurder|volkswagen|vw|golf|polo|tesla|audi|bmw|opel|volvo|ford|kia|toyota|peugeot|renault|skoda|suv|car|parked|driver|van|wagen|geparkt|fahrer)\b/;
const announced =
  /\b(?:kenteken\w*|nummerbord|nummerplaat|plate|registration|kennzeichen|nummernschild)\b(?: (?:is|was|van|nummer|op|met|die|de|het|number|mit|ist|auto))*[^\w\n]{1,4}$/;
/** Things of a shop or a machine look like this too. */
const product =
  /\b(?:artikel\w*|product\w*|code|codes|model\w*|type|typenummer|onderdeel\w*|serienummer|serie|bestel\w*|order\w*|ref|referentie|kenmerk|versie|part|item|sku|lokaal|stoel|rij|vak|kluis|vlucht|flight|inktcartridge|cartridge|toner|filter|isbn)\b/;
/** "een GT-350-R", "mijn XT-660-Z": a make, for of a plate there is one. */
const make = /\b(?:een|mijn|m'n|zo'n|nieuwe|oude|geen|a|an|my|ein|eine|einen|mein) $/;

export const license_plate: Check = {
  needs: /\d/,
  find: (text, _, seen) => {
    const sure = spansOf(text, dashed).filter((span) => isPlate(text, span, seen));
    const others = spansOf(text, loose).filter((span) => isAnnounced(text, span, seen));
    return withoutOverlap([...sure, ...others]);
  },
  examples: {
    yes: [
      'Kenteken: AB-123-C',
      'Wie is de eigenaar van 12-ABC-3?',
      'die zwarte Golf, kenteken ab123c, weer dubbel',
      'Auto met nummerbord 1-ABC-23 reed door rood',
      'XX-99-88 staat op de stoep',
      'kenteken G 123 BB',
      'Kennzeichen BOR-AB 1234',
      'de Belgische auto 1-ABC-234',
      'de auto ab-123-c staat fout',
    ],
    no: [
      'Artikel AB-123-C is uitverkocht',
      'De uitslag 20-12-20',
      'Bestel onderdeel 12-ABC-3',
      'Lokaal B-12 is dicht',
      'type ab-12-34 lamp',
      'Groep 5B en 6A',
      'Wij reden 100 km in de auto',
      'de auto van 12 jaar',
      'In WK-20-26 stijl gekleed?',
      'Ooit koop ik een GT-350-R',
    ],
  },
};

function isPlate(text: string, { start, end }: Span, { plain }: Reading): boolean {
  const around = [plain.slice(Math.max(0, start - 150), start), plain.slice(end, end + 120)].join(' # ');
  if (car.test(around)) return true;
  if (make.test(plain.slice(Math.max(0, start - 8), start))) return false;
  const found = text.slice(start, end);
  if (product.test(around) || /^(?:NL|EU|WK|EK|OS|CO)-|[a-z]/.test(found))
    return vehicle.test(around) && !product.test(around);
  return vehicle.test(around) || !/[a-z]{6,} $/.test(plain.slice(Math.max(0, start - 12), start));
}

/** Without dashes in their places: the word for it stands just before. */
function isAnnounced(text: string, { start, end }: Span, { plain }: Reading): boolean {
  const found = text.slice(start, end);
  return /\d/.test(found) && /\p{L}/u.test(found) && announced.test(plain.slice(Math.max(0, start - 40), start));
}
