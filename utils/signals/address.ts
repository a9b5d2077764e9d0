import type { Check, Reading, Span } from './check';
import { withoutOverlap, wrapped } from './matching';
import { houseNumbers } from './address/house-number';
import { isHome, named } from './address/named';
import { markPublicPlaces } from './address/public-place';
import { house, noStreet, surely, units } from './street';

/** A street by its own kind of name, or that kind after its other words ("Lange Straat", "Rue", "Straße der Einheit" is not looked for). */
const sure = new RegExp(
  wrapped`
    (?<![a-z0-9#@/.-])((?:[a-z'-]{1,30}${'(?:'}${surely})|(?<=[a-z] )(?:straat|weg|laan|straße|strasse)))
    (?![a-z])[ ,]{1,2}${house}
  `,
  'g',
);
/** English: the number stands before it. */
const english = new RegExp(
  wrapped`
    (?<![\w€$£.,:-])(\d{1,4}[A-Za-z]?,? (?:\p{Lu}[\p{L}'’.]{1,20} ){1,3}(?:Street|Road|Lane|Avenue|Drive|Close|Court|
    Crescent|Gardens|Terrace|Rd|Ave|St)\b|(?<=(?:\bat|\bto|[,:]) )\d{1,3}[A-Za-z]?,? \p{Lu}\p{L}{3,20}
    (?:straat|weg|laan|hof|plein|dijk|kade|singel|gracht|park)(?=[.,;!\n]|$))
  `,
  'gu',
);
/** A street without a number is somebody's home only when the words say so. */
const home = new RegExp(
  wrapped`
    \b(?:woont|wonen|woon|woonden|verhuis(?:t|d|de|en)?|thuis|lives|wohnt)\b[^.!?\n\d]{0,30}?
    (?: (?:op )?(?:nummer|nr\.?) \d{1,3}[a-z]?,?)? (?:in|aan|op|naar|on|an|am)
    (?: de| het| der| the)? ([a-z'-]{2,30}(?:${surely}))(?![a-z])
  `,
  'g',
);

export const address: Check = {
  find: (text, _, seen) => {
    const streets = spansIn(seen.plain, sure).filter((span) => isStreet(seen, span));
    const others = [...spansIn(text, named).filter((span) => isHome(text, span, seen)), ...spansIn(text, english)];
    const homes = spansIn(seen.plain, home, true).filter(
      ({ start, end }) => !noStreet.test(seen.plain.slice(start, end)),
    );
    const spans = withoutOverlap([
      ...streets.map((span) => withFirstWords(text, span)),
      ...others,
      ...homes,
      ...houseNumbers(text),
    ]);
    return markPublicPlaces(text, seen, spans);
  },
  examples: {
    yes: [
      'Dorpsstraat 12',
      'aan de Lindelaan 12b',
      'bezorgen op Hoge Esch 3 graag',
      'ze woont op de brinkstraat 4-6',
      'Burg. van der Veenlaan 101, 7571 AB Oldenzaal',
      'Markt 1, Losser',
      'Jan van Galenstraat 5 a',
      'Het adres is De Wieken 14',
      'Noor woont in de Lindelaan',
      'Come to 12 Church Street at five',
      'Er wohnt in der Hauptstraße 5',
      'Am Anger 3, 48599 Gronau',
      'Kerkweg nr. 8',
      'kom naar lange straat 5',
      'Kerstmarkt, Kloosterpad 8. Tot dan!',
      'wij zitten aan de Bleek 14',
      'Welkom op Kloosterpad 8!',
      'Ik woon Kerkebosch 3bis',
      'Bij mij: ’t Hofhuis 27, zaterdag',
      'de nieuwe bewoners van De Stroet 7',
      'Laan van Driene 101, tweede bel',
      'Piet Heinstraat 3-205',
      'House keys with a tag, M. Okafor, 14 Prinsenhof.',
      'it is Achter de Hoven 6-bis now',
      'Wij wonen nu Het Zand 14',
      'ik woon op nummer 14 in de Kerkstraat',
      'Breng het naar nr. 6 van de Van Goghlaan',
      'Op de kaart: 7571 AB, huisnummer 61',
      'op zijn tas staat 7571AB-9a',
      'Feest op de Oude Brink 12!',
    ],
    no: [
      'De A35 en de snelweg 3 keer vast',
      'Groep 5 is op weg',
      'Na 3 straten rechts',
      'een zandweg 5 km lang',
      'In de Lindelaan bloeien de bomen',
      'Lokaal 12 en Kamer 3',
      'Postbus 123, 7550 AC Hengelo',
      'Wij wonen al 5 jaar in Losser',
      'Dorpsstraat 2026 wordt leuk',
      'Onderweg 3 koeien gezien',
      'Ajax 3 Feyenoord 2',
      'Thuis Mario Kart 8 gespeeld',
      'Rommelmarkt in ’t Trefpunt, 10 tot 15 uur',
      'Ophalen in Fleringen, 7666 LB',
      'Nog 6 te gaan, dan vakantie',
      'Pluspunt 4 in groep 6',
      'Om 14 Prinsen zitten 3 hoven',
      'Op de Brink 3 dagen kermis',
      'nummer 5 op de snelweg van Utrecht',
      'Dit jaar al 1500 KM 12.',
    ],
  },
};

/** The places of a pattern, or of its first group only. */
function spansIn(text: string, pattern: RegExp, group = false): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: all, 1: first = '', index }) => {
    const start = index + (group ? all.lastIndexOf(first) : 0);
    return { start, end: start + (group ? first : all).length };
  });
}

function isStreet({ plain }: Reading, { start, end }: Span): boolean {
  const street = /^[^\d,]*?(?=[ ,]+(?:nr|nummer|no|\d))/.exec(plain.slice(start, end))?.[0] ?? '';
  return !noStreet.test(street) && !units.test(plain.slice(end, end + 14));
}

/** "Burg. van der" before "Veenlaan": titles, first names and little words that belong to the street. */
function withFirstWords(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - 40), start);
  const words =
    /(?:(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’-]{0,20}\.?|van|van de|van den|van der|de|den|der|ten|ter|'t) ){1,4}$/u.exec(
      before,
    )?.[0] ?? '';
  const from = words.search(/\p{Lu}/u);
  return from < 0 ? { start, end } : { start: start - words.length + from, end };
}
