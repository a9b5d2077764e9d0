import type { Check, Reading, Span } from './check';
import { spansOf, wrapped } from './matching';
import { isOtherNumber, isOtherwiseCalled, isToCall } from './number-context';

/** Nine digits, in the ways people group them; not part of a longer number, an address on the web, an amount or a +31 number. */
const nineDigits = new RegExp(
  wrapped`
    (?<![\w/=#@&])(?<!\d[.,-])(?<!(?:\+\d{1,3}(?: ?\(0\))?|€)[ -]?)(?:\d{9}|\d{4}[ .-]\d{2}[ .-]\d{3}|
    \d{3}[ .-]\d{3}[ .-]\d{3})(?!\w)(?![.,-]\d)
  `,
  'g',
);
/** What a number must be announced as to be read in any grouping, or without its leading zero. */
const anyGrouping =
  /(?:(?<![\w/=#@&])|(?<=\b(?:bsn|pgn|sofi|bsnnr|bsn_)))(?<!\d[.,-])\d(?:[ .-]?\d){7,8}(?!\w)(?![.,-]\d)/g;

const name = wrapped`
  (?:bsn(?:'?s|-?nrs?|-?nummers?)?|burger ?-?service ?-?(?:nummers?|nr)|sofi(?:-?nummers?|-?nr)?|pgn|
  onderwijs(?:nummer|nr)|persoonsgebonden nummers?|citizen service numbers?|burgerservicenummer|burgernummer)
`;
/** Numbers of nine digits that offices and shops give; for a telephone number these words announce nothing. */
const ofOffice = new RegExp(wrapped`
  \b(?:rsin|anbi|ref|pas|bankpas|video|filmpje|fiscaal|loonheffing\w*|belasting\w*|dhl|postnl|dpd|gls|ups|imei|ean|sku|
  giro|machtiging|incasso\w*|betaal\w*|betalings\w*|transactie\w*|contract\w*|meter\w*|energie\w*|abonnement\w*|
  licentie\w*|certificaat\w*|diploma\w*|melding\w*|incident\w*|case|aanvraag|subsidie\w*|project\w*|inkoop\w*|
  donatie\w*|machine\w*|toestel\w*|batch\w*|frame\w*|gironr|installatie\w*|cache|geocach\w*|score|record|advertentie\w*|
  perceel\w*|kadaster\w*|patent|octrooi|doi|orcid|discord|puzzel\w*|getal|priemgetal|teller|rekensom|som|uitkomst|lotto|
  staatslot\w*)\b\.?[^\d.!?\n]{0,25}$
`);
const announced = new RegExp(`\\b${name}\\b(?:[^.!?\\n]|\\.(?=\\d| [a-z0-9]| $)){0,60}$`);
const called = new RegExp(`^[^\\d.!?\\n]{1,25}\\b(?<!\\b(?:geen|niet|no|kein) )${name}\\b`);

/** Called something else behind it, or reckoned with. */
const otherBehind = new RegExp(wrapped`
  ^(?: ?[+=x*:/] ?\d|,? (?:dat )?(?:is|was|=) (?:[a-z']{1,12} ){0,3}(?!(?:bsn|burger|sofi|onderwijs|leerling|stam|
  persoons|administratie)\w*)[a-z-]{3,25}(?:nummer|nr|code|kenmerk|number)\b| (?:is )?
  (?:deelbaar|gedeeld|te delen|delen door|keer|maal|plus|min|uitspreken|in woorden)\b)
`);

/** One was spoken of shortly before: then only what stands right before nine digits says that they are something else. */
const spokenOf = new RegExp(`\\b(?<!\\b(?:geen|niet|no|kein) )${name}\\b[^\\n]{0,110}$`);
const other = new RegExp(wrapped`
  (?:\b\w{0,20}(?:nummer|nr|code|kenmerk|order|bestelling|factuur|rekening|ticket|number)\b\.?[ :#]{0,3}(?:is |was )?)$
`);

export const bsn: Check = {
  needs: /\d/,
  find: (_, __, seen) => {
    const named = spansOf(seen.plain, anyGrouping).filter((span) => isNamed(seen, span));
    const bare = spansOf(seen.plain, nineDigits).filter((span) => isMeant(seen, span));
    const spans = [...named, ...bare].filter(({ start, end }) => passesEleven(seen.plain.slice(start, end)));
    return [...new Map(spans.map((span) => [span.start, span])).values()];
  },
  examples: {
    yes: [
      'Het BSN is 123456782, zet het in het formulier.',
      'pgn 1112 22 333',
      'BSN123456782',
      '123.456.782',
      '123456782 2026',
      'bestelling voor bsn 123456782',
      'BSN: 1234 56 782',
      'bsn-nummer 12 34 56 782',
      'Sofinummer 10000008, klopt dat?',
      "De BSN's: 111222333, 123456782",
      '123456782 is zijn burgerservicenummer',
      'Zijn nummer is 123456782, toch?',
      'Welk PGN klopt er voor Noor? In ons eigen zorgdossier staat 123456782',
      'Ik ken mijn sofinummer nog van mijn eerste bijbaantje. 12345 6782, zie je wel',
    ],
    no: [
      'Het nummer is 123456789',
      'Bestelling 123456782 is onderweg',
      'https://x.com/juf/status/123456782',
      'bel +31 612345678',
      '000000000',
      'Boekingsnummer: 123456782',
      'Al 123.456.782 views',
      'Mijn lidnummer is 123456782',
      'Kassabon nr 123456782',
      'wasdroger, artikelnr. 123456782',
      'Certificaatnummer 123456782',
      'Leerlingnummer 123456782',
      'Track & trace-code 123456782',
      'BTW NL123456782B01',
      '123456782 is geen BSN maar een ordernummer 123456789',
      'Kosten: € 123.456.782',
      'app 612345679',
      'whatsapp +31(0)624713088',
      'RSIN van de stichting: 123456782',
      '123456782 was het fabrieksnummer van die oven',
      'Is 123456782 deelbaar door zeven?',
      'Het grootste getal op het bord: 123456782',
      'advertentie 123456782, een kast voor een tientje',
    ],
  },
};

/** Nothing says what it is, and nothing says that it is something else. */
function isMeant(seen: Reading, span: Span): boolean {
  const before = seen.plain.slice(Math.max(0, span.start - 130), span.start);
  if (ofOffice.test(before.slice(-50))) return false;
  const denied = /^ is (?:geen|niet|not|kein)\b/.test(seen.plain.slice(span.end, span.end + 12));
  if (otherBehind.test(seen.plain.slice(span.end, span.end + 70))) return false;
  if (!denied && !isToCall(seen, span) && spokenOf.test(before) && !other.test(before)) return true;
  return !denied && !isOtherNumber(seen, span) && !isOtherwiseCalled(seen, span) && !isToCall(seen, span);
}

function isNamed({ plain }: Reading, { start, end }: Span): boolean {
  return announced.test(plain.slice(Math.max(0, start - 70), start)) || called.test(plain.slice(end, end + 50));
}

/** The "elfproef" of a burgerservicenummer: weights 9 down to 2, the last digit minus one. Eight digits lost a leading zero. */
function passesEleven(text: string): boolean {
  const digits = text.replace(/\D/g, '').padStart(9, '0');
  const sum = Array.from(digits, Number).reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0 && !/^0+$/.test(digits);
}
