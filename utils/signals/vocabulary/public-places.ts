import { wrapped } from '../matching';

/** Where everybody may come, by the end of its name. */
const ends = wrapped`
  museum|sporthal|sportzaal|gymzaal|zwembad|theater|schouwburg|bibliotheek|gemeentehuis|stadhuis|raadhuis|tuincentrum|
  (?:winkel|restaurant|atelier|museum|eethuis|bakkerij)(?:tje)?|supermarkt|cafetaria|bakkerij|kerk|moskee|synagoge|
  politiebureau|ziekenhuis|huisartsenpost|huisartsenpraktijk|tandartspraktijk|apotheek|hotel|dierentuin|kinderboerderij|
  buurthuis|dorpshuis|wijkcentrum|buurtcentrum|gebouw|kulturhus|clubhuis|sportpark|sportcentrum|tennispark|ijsbaan|
  ijshal|speeltuin|bioscoop|filmhuis|muziekschool|kringloop|bouwmarkt|milieustraat|manege|attractiepark|pretpark|
  cultuurhuis|parochiehuis|gezondheidscentrum|consultatiebureau|congrescentrum|evenementenhal|markthal|galerie|
  boekhandel|brasserie|bistro|lunchroom|pannenkoekenhuis|postkantoor|pakketpunt|afhaalpunt|kantoor|bushalte|busstation|
  kazerne|rechtbank|crematorium|begraafplaats|camping|kasteel|escaperoom|speelparadijs|bowlingcentrum|church|library|
  town hall|swimming pool|bibliothek|rathaus|schwimmbad|buchhandlung|bahnhof
`;
/** The same as a word of its own, and shops that every town has. */
const whole = wrapped`
  bieb|cafe|eetcafe|pizzeria|snackbar|frituur|ijssalon|hal [a-z]|gemeente|viering|halte|station|atelier|expositie|
  kunstroute|ggd|bruna|hema|action|jumbo|albert heijn|ah|lidl|aldi|kruidvat|etos|trekpleister|gamma|praxis|karwei|
  hornbach|blokker|xenos|zeeman|wibra|intertoys|primera|ikea|decathlon|mediamarkt|primark|kwantum|leen bakker|jysk|
  welkoop|intratuin|mcdonald'?s|burger king|anwb|rabobank|intersport|basic-fit|halfords|filiaal|openingstijden|
  elke [a-z]{2,6}dag (?:open|gratis)
`;
const place = `(?:[a-z]{0,20}(?:${ends})|${whole})(?![a-z])`;
const beside = wrapped`
  (?<!\b(?:naast|tegenover|achter|voorbij|vlakbij|nabij|bij|langs|boven|behind|near|opposite|neben)
  (?: (?:de|het|een|die|dat|onze|the|der|dem))? (?:[a-z]{1,12} )?)
`;
/** Where everybody may come: its address is nobody's home. */
export const publicPlace = new RegExp(`${beside}(?<![a-z])${place}`);
/** The same, each of them. */
export const publicPlaces = new RegExp(publicPlace.source, 'g');
/** It is the place that moves, or opens. */
export const placeMoves = new RegExp(`(?<![a-z])${place}(?: [a-z'-]{1,15}){0,4} verhui`);
/** Between a public place and its address, no more than its name: "Bakkerij De Molen, …", "de Bruna op …". */
export const itsName = new RegExp(
  wrapped`
    ^(?: (?:\p{Lu}|van |de |het |der |den |& |['’]t )[\p{L}\d'’&.-]{0,25}){0,4}(?:[,:]| \()? ?
    (?:(?:zit|zitten|staat|is|vind je|ligt|te vinden|gevestigd|geopend)(?: nu| ook| weer)? )?
    (?:(?:op|aan|in)(?: de| het| ['’]t)? )?$
  `,
  'u',
);
/** Somebody who lives there, or is to be found there. */
export const atHome = new RegExp(wrapped`
  \b(?:woon\w*|wonen\w*|wohn\w*|live|lives|living|thuis|(?:ons|mijn|hun|haar|zijn|jullie|eigen|nieuwe?|een|aan|naar|
  van) huis|huis(?:je)? (?:te|met)|bij (?:mij|ons|haar|hem|hen)|(?:mijn|ons|haar|zijn|hun|my|our) (?:adres|address|
  huis)|sleutel\w*|fam(?:ilie)?\b|gezin|buren|buur\w{0,5}|bewoners?|moeder|vader|mama|papa|oma|opa|tante|oom|ouders|
  leerling\w*|kind|kaartjes?|feestje|kinderfeest\w*|logeer\w*|ligt (?!aan)|opgenomen|op te halen|collega|juf|meester|
  mevrouw|meneer|aanbellen|brievenbus)\b
`);
export const moves = /\bverhui\w*/;
