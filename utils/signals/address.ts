import type { Check, Reading, Span } from './check';
import { withoutOverlap } from './matching';
import { markPublicPlaces } from './address/public-place';
import { maybe, noStreet, surely, units } from './street';

/** A house number with what follows it: 12, 12b, 12-14, 12 bis, nr. 12; no year. */
const house =
  "(?:nr\\.? ?|nummer |no\\.? )?(?!(?:19|20)\\d\\d(?![ ,]{0,2}\\d{4} ?[a-z]{2}\\b))([1-9]\\d{0,3}(?: ?[-/] ?\\d{1,3}(?!\\d))?(?:-?[a-h](?![a-z'])| [a-d](?![a-z'])|[ -]?bis\\b|-?(?:hs|i{1,3}|iv)\\b)?)(?![\\w]|[.:,]\\d|-\\w)";
/** A street by its own kind of name, or that kind after its other words ("Lange Straat", "Rue", "Straße der Einheit" is not looked for). */
const sure = new RegExp(
  `(?<![a-z0-9#@/.-])((?:[a-z'-]{1,30}${'(?:'}${surely})|(?<=[a-z] )(?:straat|weg|laan|straße|strasse)))(?![a-z])[ ,]{1,2}${house}`,
  'g',
);
/** English: the number stands before it. */
const english =
  /(?<![\w€$£.,:-])(\d{1,4}[A-Za-z]?,? (?:\p{Lu}[\p{L}'’.]{1,20} ){1,3}(?:Street|Road|Lane|Avenue|Drive|Close|Court|Crescent|Gardens|Terrace|Rd|Ave|St)\b|(?<=(?:\bat|\bto|[,:]) )\d{1,3}[A-Za-z]?,? \p{Lu}\p{L}{3,20}(?:straat|weg|laan|hof|plein|dijk|kade|singel|gracht|park)(?=[.,;!\n]|$))/gu;
/** Any name with a capital and a number: only where the words around it speak of where somebody lives. */
const named = new RegExp(
  `(?<![\\p{L}\\p{N}#@/.])((?:(?:['’][ts]|[Dd]e|[Hh]et|[Dd]en|(?:[Oo]p|[Aa]chter|[Oo]nder|[Ll]angs|[Bb]ij) de|[Aa]m|[Ii]m|[Aa]n der|[Zz]um) )?\\p{Lu}[\\p{L}'’-]{2,30}(?: (?:van |de |den |der |ten |ter )?\\p{Lu}[\\p{L}'’-]{1,30}){0,2}),? ${house.replace('[a-h]', '[a-hA-H]').replace('[a-d](', '[a-dA-D](')}`,
  'gu',
);
const maybeStreet = new RegExp(`(?:^|[a-z '-])(?:${maybe})$|^(?:am|im|an der|zum) `);
/** "Laan van Driene". */
const kindFirst = /^(?:laan|weg|plein|kade|hof|singel|dijk|boulevard|rue|place|avenue) (?:van|de|der|den|du|des|la) /;
/** One long word, not two: more likely a street than a park. */
const compound = new RegExp(`^[a-z'-]{4,}(?:${maybe})$`);
const noName =
  /\b(?:groep|groepen|klas|kamer|lokaal|zaal|psalm|lied|hoofdstuk|afslag|bus|lijn|ronde|station|spoor|perron|halte|iphone|windows|formule|deel|seizoen|aflevering|blz|bladzijde|pagina|week|dag|jaar|nummer|top|euro|covid|les|thema|blok|unit|level|stap|punt|categorie|klasse|poule|baan|tafel|fase|postbus|artikel|gate|terminal|hal|veld|kavel|team|jaargroep|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|chapter|room|class|year|grade|page|season)\b/;
/** What says that a place is where somebody lives or has to be. */
const homeBefore =
  /\b(?:woon|woont|woonden|wonen|wonend|woning|woonadres|adres|adressen|bezorg\w*|afgeven|afleveren|ophalen|afhalen|verhuis\w*|huis|thuis|tegenover|buren|sleutel|langskomen|aanbellen|bel aan|bij (?:mij|ons)(?= ?:)|kom naar|gevestigd|postadres|straat|stuur\w* (?:naar|aan)|lives?|living|address|moved|moving|wohnt|wohnen|adresse|zieht|umgezogen)\b[^.!?\n]{0,40}$/;
const placeAfter = /^[ ,]{1,3}(?:[1-9]\d{3} ?[A-Za-z]{2}\b|\d{5} \p{L}|(?:in|te) \p{Lu}\p{Ll}{2,})/u;
/** A street without a number is somebody's home only when the words say so. */
const home = new RegExp(
  `\\b(?:woont|wonen|woon|woonden|verhuis(?:t|d|de|en)?|thuis|lives|wohnt)\\b[^.!?\\n\\d]{0,30}?(?: (?:op )?(?:nummer|nr\\.?) \\d{1,3}[a-z]?,?)? (?:in|aan|op|naar|on|an|am)(?: de| het| der| the)? ([a-z'-]{2,30}(?:${surely}))(?![a-z])`,
  'g',
);

export const address: Check = {
  find: (text, _, seen) => {
    const streets = spansIn(seen.plain, sure).filter((span) => isStreet(seen, span));
    const others = [...spansIn(text, named).filter((span) => isHome(text, span, seen)), ...spansIn(text, english)];
    const homes = spansIn(seen.plain, home, true).filter(
      ({ start, end }) => !noStreet.test(seen.plain.slice(start, end)),
    );
    const spans = withoutOverlap([...streets.map((span) => withFirstWords(text, span)), ...others, ...homes]);
    return markPublicPlaces(seen, spans);
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

/** A name with a capital and a number, where the words around it say that it is an address. */
function isHome(text: string, { start, end }: Span, { plain }: Reading): boolean {
  const name = plain.slice(start, end).replace(/,? (?:nr\.? ?|nummer |no\.? )?\d.*$/, '');
  if (/^ ?[a-z]{2}\b/.test(plain.slice(end, end + 4)) && /[ ,][1-9]\d{3}$/.test(plain.slice(start, end))) return false;
  if (noName.test(name) || units.test(plain.slice(end, end + 14))) return false;
  const before = plain.slice(Math.max(0, start - 60), start);
  if (kindFirst.test(name)) return true;
  const placed = placeAfter.test(text.slice(end, end + 30)) || /bis$/.test(plain.slice(start, end));
  const home = homeBefore.test(before);
  if (!maybeStreet.test(name)) return placed || (home && prepositions.test(before)) || isOnSquare(before, name);
  const alone = /(?:, |\(|\n)$/.test(before) && compound.test(name);
  return placed || home || alone || prepositions.test(before) || /^, \p{Lu}\p{Ll}{3,}/u.test(text.slice(end, end + 12));
}

const prepositions =
  /\b(?:woon|woont|wonen|wonend|wohne|nu|op|aan|in|naar|via|is|:|bij|am|im|at|adres)(?: de| het| den)? ?:?\s?$/;

/** "aan de Bleek 14", "op 't Hag 3": with its article a name and a number are a place. */
function isOnSquare(before: string, name: string): boolean {
  if (/\baan (?:de|het|den) $/.test(before)) return true;
  return (
    /^(?:de|het|den|'t) /.test(name) &&
    /\b(?:aan|op|(?:bewoners?|buren|buurman|buurvrouw) van|adres\b[^\n]{0,55}[?:.,]) $/.test(before)
  );
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
