/** A working day at school while it goes on, as phrases of plainPattern: what each weighs is told in worktime.ts. */

const the =
  "(de |het |'t |een |mijn |m'n |mn |onze |deze |dit |die |twee |2 |drie |alle |the |a |my |der |dem |des |die |d'n |n )?";
/** What fills the day; compounds too. */
const duty =
  "([a-z-]*(les|lessen|lessn|lesuur|lesuren|toets|toetsen|toetsje|dictee|pauze|speelkwartier|speulkwarteer|vergadering|vergaderingen|overleg|werkoverleg|studiedag|studiemiddag|scholing|bijscholing|nascholing|workshop|inspiratiesessie|pleinwacht|pleindienst|surveillance|gymles|gym|kring|kringgesprek|instructie|overblijf|overblijven|tussenschoolse opvang|rapportgesprek|rapportgesprekken|oudergesprek|oudergesprekken|oudergesprekjes|tienminutengesprek|tienminutengesprekken|10-?minutengesprekken|mdo|inloop|stillezen|stil lezen|zelfstandig werken|rekenen|handvaardigheid|fruit eten|tienuurtje|buitenspelen|schoolzwemmen|ouderavond|tussenuur|invallen|nakijken|nakijkwerk|surveilleren|kopieren|observeren|notuleren|rapporten|werktijd|schooltijd|lestijd|telefoontjes)|lesson|lessons|class|recess|playground duty|assembly|staff meeting|parents'? evening|p\\.?e\\.?|training day|unterricht|unterrichts|stunde|pausenaufsicht|lehrerkonferenz|konferenz|klassenarbeit|pause)";
/** Where it is spent. */
const place =
  '([a-z-]*lokaal|klas|invalklas|school|schoolplein|plein|teamkamer|personeelskamer|koffiekamer|lerarenkamer|kantoor op school|gymzaal|speelzaal|aula|kopieerhok|kopieerruimte|kopieerapparaat|kopieermachine|magazijn|magazien|bezemkast|gang|hal|kleedkamer|toiletten|schoolkeuken|directiekamer|spreekkamer|balie|administratie|schoolbieb|gangen|kleutergang|schoolzwembad|bus met [0-9]+|wc op school|groep ?[1-8]|lehrerzimmer|klassenzimmer|schoolyard|classroom|staff ?room|supply closet|playground|school office)';

/** On duty, or in a room of the school. */
export const atWork = `
  (in|onder|tijdens|vanuit|vanaf|vanachter|midden in|achterin|achter in|achter|bij|op|aan|tussen|voor|na|halverwege|tiedens|tussn|during|at|between|before|while on|on|wahrend|im|in|zwischen|bei) ${the}([a-z-]+ ){0,2}(${duty}|${place})( in| door| deur)?,
  (aan het|aan 't|an't|te) (lamineren|knippen|kopieren|plastificeren|opruimen in|nakijken|surveilleren|vergaderen|notuleren|kopieren|observeren|lesgeven|overblijven|invallen|toetsen nakijken|wachten op ouders), op mijn werk, op het werk, wc op school, vanachter mijn bureau, achter (de balie|mijn bureau|het bureau|de instructietafel), onder (de |mijn )?(tafel|bureau|lessenaar), unter dem (pult|tisch), met [0-9]+ (kinderen|kids|kleuters|leerlingen), [0-9]+ kids, boterhammen te smeren, laminating, grading, invalklas, (geeft|doet) (nu |net )?(de )?(les|gym|kring), hier in groep, surveilleer, surveilleren
`;
/** A duty as the very first words. */
export const headline = `((de|het|nu:?|hier|live|weer|nog|al|uit de) ){0,3}((studie|team|bouw)?(vergadering|overleg)|werkoverleg|studiedag|studiemiddag|pleinwacht|pleindienst|surveilleren|surveillance|toezicht|schoolzwemmen|overblijven|tienminutengesprek[a-z]*|oudergesprekken|rapportgesprekken|zelfstandig werken|stillezen|toetsweek|handvaardigheid|gymles|tussenuur|invallen|playground duty|staff meeting|pausenaufsicht|lehrerkonferenz)`;
/** It is going on. */
export const running = `
  (zit|sta|hang|ben) (nu |hier |weer |al |dus ){0,2}(in|bij|tijdens|op) ${the}([a-z-]+ )?${duty}, (vergadering|overleg|studiedag|studiemiddag|toets|les|scholing|workshop|gesprek|pauze|speelkwartier|meeting|konferenz) .. (duurt|loopt uit|loopt|uitgelopen|punt [0-9]+), (tot|voor|voordat) de bel, bel (gaat|is|gung) (zo|bijna|net|over|nu|al|dadelijk|weer|pas), (pauze|speelkwartier|speulkwarteer|tussenuur|pause|recess|break) (is |duurt |ist )?(bijna|alweer|zo|nog|weer|net|fast|almost)? ?(voorbij|om|over|afgelopen|begonnen|vorbei|[0-9]+ min*), nog (maar |even |zo'n |ongeveer |precies )?([0-9]+|een paar|een|twee|drie|vijf|tien|twaalf|kwart|half|een half|een kwartier|kwartier|anderhalf) ?(min|minuten|minuutjes|minuut|kwartier|uur|uurtje|tellen)? .. (bel|pauze|kinderen|kids|klas|ze binnen*|binnen|les|mijn groep|weekend|ouders|school uit), over ([0-9]+|een paar|een|twee|drie|vijf|tien) (min|minuten|minuutjes|tellen) .. (binnen|klas|les|kinderen|kids|weer|groep), (heb|hebt|hebben) (ik |we )?(nu |nog |precies |maar |even ){0,3}([0-9]+|een paar|twee|drie|vijf|tien|twintig|een half|een) ?(min|minuten|minuutjes|tellen|uur|uurtje|kwartier|kwartiertje), heb (ik )?(nu|hier|vandaag|net|momenteel) .. (kinderen|kids|kleuters|leerlingen|ukkies|stuiterballen) (aan|in|op|om|die|achter|voor|zitten), [0-9]+ van (de )?[0-9]+, (directeur|directrice|baas|leiding|ib'?er|schoolleider) denkt dat ik,
  zo (weer|dadelijk|meteen|direct|snel) .. (de klas|[0-9]+ (kinderen|kids|koppies|kleuters|stuiterballen|leerlingen)|les|aan de bak|binnen), moet (zo|weer|nu|over [0-9]+|bijna|gleich) .. (klas|lesgeven|naar binnen|plein|rein), muss gleich, gleich wieder, (kinderen|kids|klas|ze|koppies|kleuters) (komen|stormen|druppelen) (zo|bijna|weer|nu|dadelijk) .. binnen, voor ze (weer )?binnenkomen, wie komt (me|mij) aflossen, (eerste|tweede|derde|vierde|vijfde|laatste) (lesuur|uur|blok|lesblok)
`;

const they =
  '(iedereen|klas|halve klas|hele klas|helft|kinderen|kids|kinner|kinders|koters|kindjes|ze|zij|groep ?[1-8][a-d]?|leerlingen|kleuters|ukken|rest|stagiaire?|vakleerkracht|gymjuf|gymmeester|gymleraar|invaller|groepje|groep|klasse|kinder|class|they|everyone|students|pupils|the little ones|children)';
/** The others are busy with something now. */
export const busy = `
  ${they} ((is|zijn|zit|zitten|staat|staan|ligt|liggen|hangt|bint|zint|are|is|sind|sitzen|am) (nu |net |even |lekker |allemaal |al |eindelijk |gerade |just |all ){0,3}(aan|an|te|bezig|stil|druk|buiten|naar (gym|muziek|zwemmen|buiten|de (bieb|gym|gymzaal|muziekles|schoolbieb)|godsdienst|drama|handvaardigheid)|gymmen|zwemmen|bij (gym|muziek|drama|de (muziek|gym|vak)[a-z]*)|zelfstandig|in stilte|op het plein|op hun|met hun|at pe|at p\\.e|at recess|reading|writing|working|watching|doing|quiet|beim sport|napping)|(nu |net |even )?(plakt|plakken|werkt|werken|maakt|maken|leest|lezen|kijkt|kijken|rekent|rekenen|tekent|tekenen|schrijft|schrijven|slaapt|slapen|bouwt|bouwen|knutselt|knutselen|gymt|gymmen|zwemt|zwemmen|oefent|kleurt|kleuren|puzzelt|toetst|zwoegt|zwoegen|speelt|spelen|eet|eten|ruimt|ruimen|schreibt|schreiben|lesen|malen|arbeiten|(heeft|hebben) (nu |net )?(gym|muziek|toets|les|vak*|pauze|ze)|(doet|doen|geeft|geven) (nu |net |even )?(de |een )?(kring|toets|les|gym|dictee|taak|weektaak)|nap|read|work|write|take|do|watch)), (vakleerkracht|stagiaire?|gymjuf|muziekdocent|invaller|collega) (heeft|geeft|neemt|doet) (ze|de klas|mijn klas|mijn groep|nu|les|de), ze eindelijk stil, digibord terwijl, (zitten|zijn|liggen|staan) (de|mijn|alle|die) (kinderen|kids|kleuters|leerlingen), (terwijl|onderwijl|ondertussen|intussen|while|wahrend) .. ${they} .. (*t|*en|zelfstandig)
`;

/** The writer stands, sits, hangs there. */
export const here = `
  vanuit, (typen|zitten|staan|hangen|eten|kijken|scrollen) (we|wij), (we|wij) (zitten|staan|hangen),  ik (zit|sta|hang|ben|loop|lig|moet|heb|verstop|schuil|wacht), (en|dus|maar|terwijl|want) ik, (zit|sta|hang|loop|lig|ben) ik, ich (sitze|bin|stehe|schreibe), i'm, i am, currently, so i, and i, am i, ik ook, hang(en)?, (zit|sta) (hier|nu|te|weer|dus|in|al|op|nog|bij|achter|voor|met|vast), sitting, hiding, stuck, bored
`;
/** At the start of a sentence the one who does it is the writer. */
export const opens =
  /^[^a-z0-9]{0,6}(?:(?:pov|ja|dus|nou|help|en|hier|nu|ok|hoi|ssst?)\W{1,3})?(?:ik |ich )?(?:zit|sta|muss|hang|ben|loop|lig|hangen|moet|moest|sitze|stehe|bin|schreibe|sitting|stuck|hiding|currently|live|typ|typing|posting)\b/;
/** Now, quickly, in between. */
export const now = `
  nu, net, terwijl, zogenaamd, officieel, doen? alsof, (niet|neet) (doorvertellen|verklappen|verraden|verroan), heimlich, secretly, supposed to be, gleich, eben, effn, efm, eempies, even, ff, effe, efkes, effen, effn, eem, gauw, snel, vlug, stiekem, momenteel, ondertussen, intussen, hier, live, eindelijk, zo, dadelijk, dit (typ|schrijf|post|app) ik, (typ|typt|schrijf|post|app|tweet|plaats) (ik )?(dit|deze), deze tweet, al (twee|drie|een|een half|[0-9]+) (uur|keer), de hele (ochtend|middag|dag) al, tussendoor, tussen de bedrijven door, met dit weer, gerade, jetzt, endlich, heimlich, schnell, now, right now, finally, currently, quickly, secretly, quick, while, here, toch even, derde (koffie|kop)*, doodstil, stil, stilte, bijna, stilletjes, halfslapend
`;
/** And does something else meanwhile, or would rather. */
export const leisure = `
  delen, vertellen, melden, scroll*, ge?scrol*, app, typ, type, post, posten, tweet*, twitter, insta*, tiktok*, facebook, vinted, marktplaats, webshop, bol, bestel*, bestellen, geboekt, boek ik, kijk ik, gekeken, te kijken, surf, shop*, kaarten, kaartjes, filmpje, storytje, story, draadje, fussballnews, lese, koffie*, thee, kaffee, coffee, broodje, kruudkook, rust, momentje, moment voor mezelf, voor mezelf, honger, saai, verveel*, langweil*, boring, in slaap, slaap*, gaap*, snak*, red (me|mij), bid voor, duim voor, help, tel (ik )?de, vakantie, niks te doen, filmtips?, film-tips, tips, wie (kijkt|heeft|kent|weet|gaat|wil|komt|gaat er)*, laat me*, laten weten, een update, vraagje, update, schoenen, ei, hoe (lang|kook)*, groet ik, groetjes, de groeten, ik ook, met een oog, koud, heet, stinkt, ruikt, ruik, spannender, eet ik, ik eet, mobiel, telefoon, mn telefoon, alsof, denk aan, wc, rant, uitverkoop, uitslag, wedstrijd, tour, bier, weekend, ferien
`;
/** Says that it is not what the time is for. */
export const guilty = `
  (tussen|tussn) ${the}([a-z]+ )?${duty} ?(door|deur|in), eigenlijk (moet|zou|hoor|moest) ik (nu )?(nakijken|toetsen|rapporten|vergaderen|lesgeven|surveilleren|observeren|opletten|luisteren|voorbereiden|werken|notuleren), (zou|moet|moest|hoor|hoorde|had|sollte) (ik )?(nu )?(eigenlijk|nu|eigentlich) .. (nakijken|nakijkwerk|toetsen|rapporten|vergaderen|lesgeven|les|surveilleren|observeren|opletten|luisteren|voorbereiden|lessen|werken|groepsplannen|administratie|notuleren|schriften|korrigieren|plein), (directeur|directrice|baas|leiding|ib'?er|inspecteur|duo|teamleider|schoolleider) (loopt|komt|staat) (net|nu|zo|ineens|weer|binnen|langs|achter), (denkt|denken) dat ik (aan|druk|nu), (supposed to|should) be [a-z]+ing, als (de |mijn |m'n )?(directeur|directrice|baas|leiding|schoolleider|teamleider|duo) (dit|me|mij|het|nu|maar), (in|onder|tijdens) (werktijd|schooltijd|lestijd|het werk|arbeitszeit|work hours|school hours), in de baas z'?n tijd, school-?wifi, wifi van school, tijd van de baas, während der arbeitszeit, in plaats van (nakijken|na te kijken|rapporten|lesgeven|vergaderen|op te letten|opletten|surveilleren|te surveilleren|voorbereiden)
`;
export const clock =
  /^[^a-z0-9]{0,6}(?:het is )?(?:\d{1,2}[:.u]\d{2}|(?:half|kwart over|kwart voor|vijf over|tien over|tien voor|vijf voor) [a-z]{3,6}|[0-9]{1,2} uur)\b/;

/** Another day, or later on this one. */
export const otherDay = `
  gisteren, gister, morgen, vorige *, volgende (week|keer|dag), vroeger, straks, vanavond, later, na (werktijd|schooltijd|school|het werk|de les), zondag*, zaterdag*, in het weekend, yesterday, tomorrow, gestern, verjaardag
`;
/** Another place, a rule, a call. */
export const elsewhere = `
  mag niet, mogen, verboden, verbod, gezocht, zoeken, hulpouder*, vacature, oproep, protocol, regels, cao, afschaffen, verplicht, al [0-9a-z]+ jaar, (?<=[a-z0-9] )jaar voor de klas, elk jaar, sinds 20*, in 20*, (naar|in|op) bed, oma, opa, thuis, huiskamer, bank, netflix, wijn, tandarts, dokter, kapper, trein, file, tuin, camping, strand, museum, concert, film was, in de pauze van, rust van, yoga*, rijles*, zwemles*, sportles*, fietsles*, vliegles*, sportschool, zwemschool, buurtvereniging, voetbal*, wedstrijd van, 1-0, poes, katten, hond, mr, gmr, mijn (man|vrouw|vriend|zoon|dochter|zoontje|dochtertje), tweede wereldoorlog, oorlog, war, krijgen (kinderen|leerlingen), kinderfeestje, zeeland, nieuwe gebouw, kom ook, hoort bij, rooster, geleden, zwembad, tv, my kids, asleep, im bett, (jij|je|u|jullie|hij|zij) (zelf )?(zit|zat|was|bent|deed|had|filmde), (jij|je|u) (zit|zat) zelf, kind met, u (doet|heeft|hebt|bent|zegt|vindt|stuurt|belt|kunt|moet), uw (kind|zoon|dochter), vraagt om, kanaal, welkom op, bij mij op school, nooit
`;
/** It was. */
export const past = `
  was, waren, had (ik|ze|hij|zij|de|het|een|we|iedereen|groep)*, hadden, ging, gingen, kreeg, kregen, zei, zeiden, vroeg, vroegen, stond, stonden, (ik|hij|ze|we|er|die|dat|wij|zij) zat, zat (ik|hij|ze|we|er), zaten, deed, deden, werd, werden, kwam, kwamen, geweest, gehad, gegeven, gemaakt, geleerd, geoefend, gewerkt, gedaan, asked, told, said, were, maakten, filmde, las, lazen, bleek, vertelde, riep
`;
