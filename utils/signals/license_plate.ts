import type { Check, Reading, Span } from './check';
import { dashed, loose, series, spaced } from './license-plate/series';
import { spansOf, withoutOverlap, wrapped } from './matching';
import { cars } from './vocabulary/cars';

const behindCar = new RegExp(
  `\\b(?:(?:eigenaar|bestuurder|chauffeur) van(?: de| het)?|${cars}|wagen)(?: [a-z]{3,10})?[ ,:(]{1,3}(?:met )?$`,
);

/** Trains and flights are called so too: "ICE 145", "KLM 602". */
const train = /^(?:ICE|TGV|NJ|EC|IC|ICN|RE|RB|IRE|SPR|EST|THA|KLM|TUI|BA|LH) ?\d/;

const car = new RegExp(wrapped`
  \b(?:kenteken\w*|nummerbord\w*|nummerplaat|nummerplaten|kentekenplaat|number ?plate|license ?plate|licence ?plate|
  registration|kennzeichen|nummernschild)\b
`);
const vehicle = new RegExp(
  wrapped`
    \b(?:${cars}|bus|fietsendrager|geparkeerd|parkeert|parkeren|dubbel geparkeerd|reed|rijdt|aangereden|aanrijding|
    bestuurder|parked|driver|(?:a|the|white|grey|black|blue|red) van|wagen|geparkt|fahrer|apk|garage|uitlaat|benzine|
    (?:personeels|fiets|bezoekers)?parkeer\w*|oprit|uitrit|toeter\w*|blokkeert|lichten|koplampen|autolampen|motorkap)\b
  `,
);
/** Somebody sits in it. */
const driven = new RegExp(wrapped`
  \b(?:rijdt|reed|rijden|reden|geparkeerd|parkeert|stapt|stapte|bestuurder|chauffeur|toetert?|toeterde|scheurt|scheurde|
  gozer|gast|vent|sjeest|uit het raam|meester|juf|stoep|driver|drives|fahrer)\b
`);
const announced = new RegExp(wrapped`
  \b(?:kenteken\w*|nummerbord|nummerplaat|plate|registration|kennzeichen|nummernschild)\b(?: (?:is|was|van|nummer|op|
  met|die|de|het|number|mit|ist|auto))*[^\w\n]{1,4}$
`);
/** Things of a shop or a machine look like this too. */
const product = new RegExp(wrapped`
  \b(?:artikel\w*|product\w*|code|codes|model\w*|type|typenummer|onderdeel\w*|serienummer|serie|
  bestel(?!bus|auto|wagen)\w*|order\w*|ref|referentie|kenmerk|versie|part|item|sku|inktcartridge|cartridge|toner|filter|
  isbn|\w*zakken|printer|wasmachine|droger|vaatwasser|stofzuiger\w*|fiets|gitaar|camera|passen|droom)\b
`);
/** Where somebody sits or has to be. */
const placed = /\b(?:lokaal|stoel|rij|vak|kluis|vlucht|flight|gate)\b[^\d]{0,4}$/;
/** What gets a number in a shop, a school or a game. */
const numbered = new RegExp(wrapped`
  \b(?:bon|bonnetje|kassabon|locker|kluisje|kast|kastje|sleutel|lot|lotje|kaartje|kaart|ticket|route|wedstrijd|poule|
  les|lesblok|blok|opdracht|puzzel|pincode|\w{2,20}(?:nummer|nr)|deur|kamer|doos|bak|maat|kleur|schroef|recept|vraag|
  spel|level|tafel|lijst|abonnement|pakket|pakketje|zending) (?:is |was |met )?$
`);
/** "een GT-350-R", "mijn XT-660-Z": a make, for of a plate there is one. */
const make = /\b(?:een|mijn|m'n|zo'n|nieuwe|oude|geen|a|an|my|ein|eine|einen|mein) $/;

export const license_plate: Check = {
  needs: /\d/,
  find: (text, _, seen) => {
    const sure = spansOf(text, dashed).filter((span) => isPlate(text, span, seen));
    const others = spansOf(text, loose).filter((span) => isAnnounced(text, span, seen));
    const besides = vehicle.test(seen.plain) ? spansOf(text, spaced).filter((span) => isOfCar(text, span, seen)) : [];
    return withoutOverlap([...sure, ...others, ...besides]);
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
      'Lichten aan bij de grijze Opel, 12 TGH 4',
      'een bestelbus met V-92-KRT',
      '12 RNP 9 staat met de lichten aan',
      'die auto met ST-AB 1234 weer',
      'meester rijdt in een K-184-TD',
      'Dat groene kampeerbusje WES-T 204 staat hier al dagen',
      'een oude Daihatsu, 61-LD-NS, nam onze fietsen mee',
    ],
    no: [
      'Artikel AB-123-C is uitverkocht',
      'bon 12-RNP-9 van de slager',
      'Locker 12-AB-34 zit op slot',
      'De uitslag 20-12-20',
      'Bestel onderdeel 12-ABC-3',
      'Lokaal B-12 is dicht',
      'type ab-12-34 lamp',
      'Groep 5B en 6A',
      'Wij reden 100 km in de auto',
      'de auto van 12 jaar',
      'In WK-20-26 stijl gekleed?',
      'Ooit koop ik een GT-350-R',
      'een Fiat uit 2009',
      'Wij parkeren bij 7581 GP Losser',
      'stofzuigerzakken GR-200-S passen niet',
      'Im TGV 955 ist Wagen 4 geschlossen',
    ],
  },
};

function isPlate(text: string, { start, end }: Span, { plain }: Reading): boolean {
  const around = [plain.slice(Math.max(0, start - 150), start), plain.slice(end, end + 120)].join(' # ');
  if (placed.test(plain.slice(Math.max(0, start - 20), start))) return false;
  if (car.test(around)) return !/\bdroom/.test(around);
  const before = plain.slice(Math.max(0, start - 40), start);
  if (/(?:[,:(] ?|met )$/.test(before) && behindCar.test(before)) return true;
  if (make.test(plain.slice(Math.max(0, start - 8), start))) return driven.test(around) && !product.test(around);
  if (product.test(around) || numbered.test(plain.slice(Math.max(0, start - 30), start))) return false;
  return vehicle.test(around) || !/^(?:NL|EU|WK|EK|OS|CO)-|[a-z]/.test(text.slice(start, end));
}

/** With spaces or run together, in capitals or right behind the car: "die Opel, 12 TGH 4". Not "A 12". */
function isOfCar(text: string, { start, end }: Span, { plain }: Reading): boolean {
  const found = text.slice(start, end);
  if (
    train.test(found) ||
    !series.test(found.toUpperCase().replace(/[ -]/g, '')) ||
    product.test(plain.slice(Math.max(0, start - 60), end + 60))
  )
    return false;
  const before = plain.slice(Math.max(0, start - 40), start);
  if (behindCar.test(before)) return true;
  return !/[a-z]/.test(found) && vehicle.test(`${before} # ${plain.slice(end, end + 60)}`);
}

/** Without dashes in their places: the word for it stands just before. */
function isAnnounced(text: string, { start, end }: Span, { plain }: Reading): boolean {
  const found = text.slice(start, end);
  return /\d/.test(found) && /\p{L}/u.test(found) && announced.test(plain.slice(Math.max(0, start - 40), start));
}
