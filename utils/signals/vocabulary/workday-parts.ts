import { wrapped } from '../matching';

/** Pieces of the phrases for a working day at school: what fills it, and where. */

export const the = wrapped`
  (de |het |'t |een |mijn |m'n |mn |onze |deze |dit |die |twee |2 |drie |alle |the |a |my |der |dem |des |die |d'n |n )?
`;

/** What fills the day; compounds too. */
export const duty = wrapped`
  ([a-z-]*(les|lessen|lessn|lesuur|lesuren|toets|toetsen|toetsje|dictee|pauze|speelkwartier|speulkwarteer|vergadering|
  vergaderingen|overleg|werkoverleg|studiedag|studiemiddag|scholing|bijscholing|nascholing|workshop|inspiratiesessie|
  pleinwacht|pleindienst|surveillance|gymles|gym|kring|kringgesprek|instructie|overblijf|overblijven|
  tussenschoolse opvang|rapportgesprek|rapportgesprekken|oudergesprek|oudergesprekken|oudergesprekjes|
  tienminutengesprek|tienminutengesprekken|10-?minutengesprekken|mdo|inloop|stillezen|stil lezen|zelfstandig werken|
  rekenen|handvaardigheid|fruit eten|tienuurtje|buitenspelen|schoolzwemmen|ouderavond|tussenuur|invallen|nakijken|
  nakijkwerk|surveilleren|kopieren|observeren|notuleren|rapporten|werktijd|schooltijd|lestijd|telefoontjes|leeskwartier|
  weektaak|pauzewacht|toezicht|fietsexamen|crea|muziekles|verkeersles|boekbespreking|spreekbeurt|spreekbeurten|
  musicalrepetitie|generale|zwemles van groep ?[1-8]|oerlis|skoft|gearkomste|boetnspoln|buutnspoln|boetenspelen)|lesson|
  lessons|class|recess|playground duty|assembly|staff meeting|parents'? evening|p\.?e\.?|training day|
  (lunch|yard|break|gate|bus|corridor|hall|recess) duty|lunch supervision|dienstbesprechung|vertretungsstunde|hofpause|
  hofaufsicht|fruhaufsicht|elternsprechtag|unterricht|unterrichts|stunde|pausenaufsicht|lehrerkonferenz|konferenz|
  klassenarbeit|pause)
`;

/** Where it is spent. */
export const place = wrapped`
  ([a-z-]*lokaal|klas|invalklas|school|schoolplein|plein|teamkamer|personeelskamer|koffiekamer|lerarenkamer|
  kantoor op school|gymzaal|speelzaal|aula|kopieerhok|kopieerruimte|kopieerapparaat|kopieermachine|magazijn|magazien|
  bezemkast|gang|hal|kleedkamer|toiletten|schoolkeuken|directiekamer|spreekkamer|balie|administratie|schoolbieb|gangen|
  kleutergang|schoolzwembad|bus met [0-9]+|wc op school|groep ?[1-8]|fietsenhok|fietsenstalling|personeelstoilet|
  klassenhoek|berging|toestelhok|toestellenhok|invalidentoilet|stookhok|rekenhoek|leeshoek|instructietafel|lehrerzimmer|
  klassenzimmer|klassenraum|kopierraum|kopierer|schulhof|pausenhof|turnhalle|sekretariat|schoolyard|classroom|
  staff ?room|copy room|staff kitchen|supply closet|playground|school office)
`;
