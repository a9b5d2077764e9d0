import type { Reading, Span } from '../check';
import { house, maybe, units } from '../street';
import { wrapped } from '../matching';

/** Any name with a capital and a number: only where the words around it speak of where somebody lives. */
export const named = new RegExp(
  wrapped`
    (?<![\p{L}\p{N}#@/.])((?:(?:['’][ts]|[Dd]e|[Hh]et|[Dd]en|(?:[Oo]p|[Aa]chter|[Oo]nder|[Ll]angs|[Bb]ij) de|[Aa]m|
    [Ii]m|[Aa]n der|[Zz]um) )?\p{Lu}[\p{L}'’-]{2,30}(?: (?:van |de |den |der |ten |
    ter )?\p{Lu}[\p{L}'’-]{1,30}){0,2}),? ${house.replace('[a-h]', '[a-hA-H]').replace('[a-d](', '[a-dA-D](')}
  `,
  'gu',
);
const maybeStreet = new RegExp(`(?:^|[a-z '-])(?:${maybe})$|^(?:am|im|an der|zum) `);
/** "Laan van Driene". */
const kindFirst = /^(?:laan|weg|plein|kade|hof|singel|dijk|boulevard|rue|place|avenue) (?:van|de|der|den|du|des|la) /;
/** One long word, not two: more likely a street than a park. */
const compound = new RegExp(`^[a-z'-]{4,}(?:${maybe})$`);
const noName = new RegExp(wrapped`
  \b(?:groep|groepen|klas|kamer|lokaal|zaal|psalm|lied|hoofdstuk|afslag|bus|lijn|ronde|station|spoor|perron|halte|
  iphone|windows|formule|deel|seizoen|aflevering|blz|bladzijde|pagina|week|dag|jaar|nummer|top|euro|covid|les|thema|
  blok|unit|level|stap|punt|categorie|klasse|poule|baan|tafel|fase|postbus|artikel|gate|terminal|hal|veld|kavel|team|
  jaargroep|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|
  augustus|september|oktober|november|december|chapter|room|class|year|grade|page|season)\b
`);
/** What says that a place is where somebody lives or has to be. */
const homeBefore = new RegExp(wrapped`
  \b(?:woon|woont|woonden|wonen|wonend|woning|woonadres|adres|adressen|bezorg\w*|afgeven|afleveren|ophalen|afhalen|
  verhuis\w*|huis|thuis|tegenover|buren|sleutel|langskomen|aanbellen|bel aan|bij (?:mij|ons)(?= ?:)|kom naar|gevestigd|
  postadres|straat|stuur\w* (?:naar|aan)|lives?|living|address|moved|moving|wohnt|wohnen|adresse|zieht|
  umgezogen)\b[^.!?\n]{0,40}$
`);
const placeAfter = /^[ ,]{1,3}(?:[1-9]\d{3} ?[A-Za-z]{2}\b|\d{5} \p{L}|(?:in|te) \p{Lu}\p{Ll}{2,})/u;
/** "kom op de Molenkamp 3": not what is counted there. */
const onSquare = /^(?:op|achter|onder|langs|bij) de /;
const closed = /^(?:[.;:!?)\n]|$|, (?!\d)| (?:en|is|in|te|om|voor|vanaf|graag|bij)\b)/;

const prepositions =
  /\b(?:woon|woont|wonen|wonend|wohne|nu|op|aan|in|naar|via|is|:|bij|am|im|at|adres)(?: de| het| den)? ?:?\s?$/;

/** A name with a capital and a number, where the words around it say that it is an address. */
export function isHome(text: string, { start, end }: Span, { plain }: Reading): boolean {
  const name = plain.slice(start, end).replace(/,? (?:nr\.? ?|nummer |no\.? )?\d.*$/, '');
  if (/^ ?[a-z]{2}\b/.test(plain.slice(end, end + 4)) && /[ ,][1-9]\d{3}$/.test(plain.slice(start, end))) return false;
  if (noName.test(name) || units.test(plain.slice(end, end + 14))) return false;
  const before = plain.slice(Math.max(0, start - 60), start);
  if (kindFirst.test(name)) return true;
  if (onSquare.test(name) && maybeStreet.test(name) && closed.test(plain.slice(end, end + 12))) return true;
  const placed = placeAfter.test(text.slice(end, end + 30)) || /bis$/.test(plain.slice(start, end));
  const home = homeBefore.test(before);
  if (!maybeStreet.test(name)) return placed || (home && prepositions.test(before)) || isOnSquare(before, name);
  const alone = /(?:, |\(|\n)$/.test(before) && compound.test(name);
  return placed || home || alone || prepositions.test(before) || /^, \p{Lu}\p{Ll}{3,}/u.test(text.slice(end, end + 12));
}

/** "aan de Bleek 14", "op 't Hag 3": with its article a name and a number are a place. */
function isOnSquare(before: string, name: string): boolean {
  if (/\baan (?:de|het|den) $/.test(before)) return true;
  return (
    /^(?:de|het|den|'t) /.test(name) &&
    /\b(?:aan|op|(?:bewoners?|buren|buurman|buurvrouw) van|adres\b[^\n]{0,55}[?:.,]) $/.test(before)
  );
}
