import { wrapped } from '../matching';
import { duty, place, the } from './workday-parts';

/** A working day at school while it goes on, as phrases of plainPattern: what each weighs is told in worktime.ts. */

/** On duty, or in a room of the school. */
export const atWork = `
  (in|onder|tijdens|vanuit|vanaf|vanachter|midden in|achterin|achter in|achter|bij|op|aan|tussen|voor|na|halverwege|
    tiedens|tussn|during|at|between|before|while on|on|wahrend|im|in|zwischen|bei)
    ${the}([a-z-]+ ){0,2}(${duty}|${place})( in| door| deur)?,
  (aan het|aan 't|an't|te) (lamineren|knippen|kopieren|plastificeren|opruimen in|nakijken|surveilleren|vergaderen|
    notuleren|kopieren|observeren|lesgeven|overblijven|invallen|toetsen nakijken|wachten op ouders),
  op mijn werk, op het werk, wc op school, vanachter mijn bureau,
  achter (de balie|mijn bureau|het bureau|de instructietafel), onder (de |mijn )?(tafel|bureau|lessenaar),
  unter dem (pult|tisch), met [0-9]+ (kinderen|kids|kleuters|leerlingen), [0-9]+ kids, boterhammen te smeren,
  laminating, grading, invalklas, (geeft|doet) (nu |net )?(de )?(les|gym|kring), hier in groep, surveilleer,
  surveilleren
`;
/** A duty as the very first words. */
export const headline = wrapped`
  ((de|het|noe|ff|even|mijn|kurze|nu:?|hier|live|weer|nog|al|uit de) ){0,3}([a-z]{0,10}-?(vergadering|overleg)|
  (kleine |grote |grosse |middag)?(pauze|pause)(?=[!:.,])|werkoverleg|studiedag|studiemiddag|pleinwacht|pleindienst|
  mijn beurt op het plein|buitendienst|brandoefening|ontruimingsoefening|fire drill|surveilleren|surveillance|toezicht|
  schoolzwemmen|overblijven|tienminutengesprek[a-z]*|oudergesprekken|rapportgesprekken|10-?minutengesprek[a-z]*|
  toets [a-z]+(?=,)|(dictee|cito|[a-z]{4,12}toets)(?=[,:!])|pauzewacht|fietsexamen|zelfstandig werken|stillezen|
  toetsweek|handvaardigheid|gymles|tussenuur|invallen|playground duty|staff meeting|pausenaufsicht|lehrerkonferenz)
`;
/** It is going on. */
export const running = `
  (zit|sta|hang|ben) (nu |hier |weer |al |dus ){0,2}(in|bij|tijdens|op) ${the}([a-z-]+ )?${duty},
  (vergadering|overleg|studiedag|studiemiddag|toets|dictee|gymles|les|scholing|workshop|gesprek|pauze|speelkwartier|
    meeting|konferenz) .. (duurt|loopt uit|loopt|uitgelopen|punt [0-9]+),
  (tot|voor|voordat) de bel, bel (gaat|is|gung) (zo|bijna|net|over|nu|al|dadelijk|weer|pas),
  (pauze|speelkwartier|speulkwarteer|tussenuur|pause|recess|break) (is |duurt |ist )?(bijna|alweer|zo|nog|weer|net|fast|
    almost)? ?(voorbij|om|over|afgelopen|begonnen|vorbei|[0-9]+ min*),
  nog (maar |even |zo'n |ongeveer |precies )?([0-9]+|een paar|een|twee|drie|vijf|tien|twaalf|kwart|half|een half|
    een kwartier|kwartier|anderhalf) ?(min|minuten|minuutjes|minuut|kwartier|uur|uurtje|tellen)? .. (bel|pauze|kinderen|
    kids|klas|ze binnen*|binnen|les|mijn groep|weekend|ouders|school uit),
  over ([0-9]+|een paar|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf) (min|minuten|minuutjes|tellen) ..
    (binnen|klas|les|kinderen|kids|weer|groep),
  (heb|hebt|hebben) (ik |we )?(nu |nog |precies |maar |even ){0,3}([0-9]+|een paar|vier|vijf|zes|zeven|acht|negen|kwart|
    twee|drie|vijf|tien|twintig|een half|een) ?(min|minuten|minuutjes|tellen|uur|uurtje|kwartier|kwartiertje),
  heb (ik )?(nu|hier|vandaag|net|momenteel) .. (kinderen|kids|kleuters|leerlingen|ukkies|stuiterballen)
    (aan|in|op|om|die|achter|voor|zitten),
  (slide|sheet|dia|blok|onderdeel|gesprek|rapport|toets|kwartier|spreker) [0-9]+ van (de )?[0-9]+,
  (directeur|directrice|baas|leiding|ib'?er|schoolleider) denkt dat ik,
  (agenda)?punt [0-9]+ van (de )?[0-9]+,
  (heb|hebt|he|hew|ha|hat|hie) (ik )?(nu|noe|no|nou|non|net) (pleinwacht|pleindienst|les|toezicht|surveillance|gym|
    dienst|overleg|oerlis|skoft|pauze|taaksicht),
  (nog|over) .. (voor|voordat|tot|totdat|until|before|bis) (ze|zij|ik ze|de kinderen|de klas|mijn groep|mijn klas|they|
    sie) .. (terug*|klaar|binnen*|weer|back|done|zuruck),
  (tot|voor|voordat|totdat) (ze|ik ze|zij|de klas|de kinderen) (terug*|binnen*|klaar), binnenroep*,
  (les|toets|[a-z]+toets|dictee|[a-z]+blok|methodefilm|stunde|[a-z]+stunde)
    (loopt|lauft|is bezig|draait|ligt|is begonnen),
  (zit|sta|zitten) (hier |nu |nou |al |weer |me ){0,3}.. te wachten tot
    (ze|de klas|de kinderen|mijn groep|de les|de bel),
  (zit|sta) (nu |hier |nou )?(in|op) (de|een) (school)?bus met .. (kinderen|kids|leerlingen|groepers|kleuters|
    [a-z]+groepers),
  (invigilating|supervising) .. (now|recess|test|exam),
  (inloop|kring|gym|les|toets) is (net|bijna|nog niet) (voorbij|klaar|begonnen|afgelopen),
  [0-9]+ (hoofdjes|koppies|koppen|kinderen|kids|kleuters|leerlingen) .. (gebogen|concentratie|stil|in stilte|over hun),
  in opperste concentratie, hiding in the .. (room|closet|cupboard|hall|toilets|copy), aufsicht am, aufsicht auf,
  on (playground|lunch|recess|yard|corridor|break|bus|gate|hall|door) duty (right )?(now|again|today),
  (bel|klingel|bell) (gaat|gong|rings?|klingelt) (over|in) [0-9]+,
  (kurz|schnell|noch) .. (vor|bis|bevor) (dem klingeln|der klingel|zum klingeln|es klingelt|es gongt|die kinder),
  (before|until|till) (the )?bell, kurze pause zwischen, (reactie|antwoord|reageer) .. sta voor de klas,
  sta (nu|net|nog|momenteel|dadelijk) (weer )?voor de klas,
  moet (nu |ik )?(stoppen|gaan|hangen|ophangen|kappen) .. (ze komen|komen ze|bel|klas|ze staan|zijn terug),
  brb .. (bel|ze|klas|kids|bell|class), got to go .. (bell|class|kids|they),
  (covering|supervising|subbing) .. (lesson|class|recess|duty),
  (sitting|stuck|hiding) (in|at) .. (assembly|meeting|class|lesson|conference|parents' evening),
  while (my|the) (class|year|kids|students|group|pupils|year [0-9]s?|little ones) ..
    (are|is|do|does|work|write|read|pack|eat|draw|finish),
  pauze in de (teamkamer|koffiekamer|personeelskamer|lerarenkamer),
  (even|lekker|stiekem|gauw) .. terwijl (ze|zij|de klas|mijn klas|de kinderen|mijn groep|groep ?[1-8]|iedereen|de rest)
    .. (gym*|muziek*|toets*|rekenen|lezen|zelfstandig*|werken|knutselen|taal|spelling|pauze|buitenspelen|zwemles),
  pauzewacht (in|op|bij), (tot|voor|voordat) .. bel (gaat|luidt),
  (kwam|komt|komen) net (iemand|een ouder|een gezin|ze) niet opdagen,
  zo (weer|dadelijk|meteen|direct|snel) .. (de klas|[0-9]+ (kinderen|kids|koppies|kleuters|stuiterballen|leerlingen)|
    les|aan de bak|binnen),
  moet (zo|weer|nu|over [0-9]+|bijna|gleich) .. (klas|lesgeven|naar binnen|plein|rein), muss gleich, gleich wieder,
  (kinderen|kids|klas|ze|koppies|kleuters) (komen|stormen|druppelen) (zo|bijna|weer|nu|dadelijk) .. binnen,
  voor ze (weer )?binnenkomen, wie komt (me|mij) aflossen,
  (eerste|tweede|derde|vierde|vijfde|laatste) (lesuur|uur|blok|lesblok)
`;

const they = wrapped`
  (iedereen|klas|halve klas|hele klas|helft|kinderen|kids|kinner|kinders|koters|kindjes|ze|zij|groep ?[1-8][a-d]?|
  leerlingen|kleuters|ukken|rest|stagiaire?|vakleerkracht|gymjuf|gymmeester|gymleraar|invaller|groepje|groep|kanjers|
  ukkies|toppers|schatjes|kindjes|boefjes|apies|helden|kleintjes|viertjes|die kleinen|klasse|kinder|class|they|everyone|
  students|pupils|the little ones|children)
`;
/** The others are busy with something now. */
export const busy = `
  (iedereen|allemaal|hele klas|heel de klas|groep ?[1-8]) (muis|dood)?stil,
  (ze|zij|de kinderen|mijn klas|de klas|mijn groep|groep ?[1-8]|stagegroep|mijn stagegroep) (is|zijn|bint|zint) (nu |
    net |even |al |nog ){0,2}(met|bij|naar|mee met|weg met) (de |een |hun |d'n )?([a-z]*(docent|leerkracht|juf|meester|
    tandarts|dokter|logopedist)|stagiaire?|invaller|gym|muziek|bieb|theater|zwemles|verkeersplein|dansles|duo),
  ${they} ((is|zijn|zit|zitten|staat|staan|ligt|liggen|hangt|bint|zint|are|is|sind|sitzen|am) (nu |net |even |lekker |
    allemaal |al |eindelijk |gerade |just |all ){0,3}(aan|an|te|bezig|stil|druk|met z'n allen naar|lekker aan|even bij|
    een kwartiertje bij|buiten|naar (gym|muziek|zwemmen|buiten|de (bieb|gym|gymzaal|muziekles|schoolbieb)|godsdienst|
    drama|handvaardigheid)|gymmen|zwemmen|bij (gym|muziek|drama|de (muziek|gym|vak)[a-z]*)|zelfstandig|in stilte|
    op het plein|op hun|met hun|at pe|at p\\.e|at recess|reading|writing|working|watching|doing|quiet|beim sport|
    napping)|(nu |net |even |zich |gerade |al ){0,2}(plakt|plakken|werkt|werken|maakt|maken|leest|lezen|kijkt|kijken|
    rekent|rekenen|tekent|tekenen|schrijft|schrijven|slaapt|slapen|bouwt|bouwen|knutselt|knutselen|gymt|gymmen|zwemt|
    zwemmen|oefent|kleurt|kleuren|puzzelt|toetst|zwoegt|zwoegen|speelt|spelen|eet|eten|ruimt|ruimen|schreibt|schreiben|
    lesen|malen|arbeiten|(heeft|hebben) (nu |net )?(gym|muziek|toets|[a-z]*les|vak*|pauze|ze)|(doet|doen|geeft|
    geven) (nu |net |even )?(de |een )?(kring|toets|les|gym|dictee|taak|weektaak)|schlafen|nap|read|work|write|take|do|
    watch)),
  (vakleerkracht|stagiaire?|gymjuf|muziekdocent|invaller|collega) (heeft|geeft|neemt|doet)
    (ze|de klas|mijn klas|mijn groep|nu|les|de),
  ze eindelijk stil, digibord terwijl,
  (zitten|zijn|liggen|staan) (de|mijn|alle|die) (kinderen|kids|kleuters|leerlingen),
  (terwijl|onderwijl|ondertussen|intussen|while|wahrend) .. ${they} .. (*t|*en|zelfstandig)
`;

/** What only a working day at school has. */
export const dayAtSchool = `
  gym, gymmen, balie, receptie, kantoor, *pauze, grosse pause, pleinwacht, pauzewacht, buitenspelen, fruit eten,
  (stil )?leesmoment, *kwartier, *leeskwartier, stillezen, voorlezen, zelfstandig werken, weektaak, weektaken, topo,
  spelling, dictee, *toets, instructie*, toezicht, kring, kopieer*, *les, handvaardigheid, gymzaal, gymmeester,
  vakdocent, vakleerkracht, kopieerhok, kopieermachine, printer, toner, absent*, absentie*, notulen, rapporten, rooster,
  roosterwijziging*, overleg, *vergadering, studiedag, surveil*, observeren, brandoefening, assembly, silent reading,
  spelling tests, digibord, aula, lokaal, klas, schoolplein, kleuterplein, kinderen, kids, kleuters, groep ?[1-8], lln,
  leerlingen, opstel, stage, juf, meester, hof, tussenuur, bellende ouders, ouders van
`;
