import type { Check, Span } from './check';
import { isIn, plainPattern, spansOf } from './matching';
import { ownHome } from './vocabulary/school';

const pupils =
  "((de|mijn|m'n|mn|alle|me) )?(kinderen|kids|leerlingen|kleuters|kindjes|klas|groep ?[1-8]?|ze|koters|kinders|kinner)";
const now = '(nu|net|even|effe|efkes|effen|momenteel|ondertussen|gerade|right now|currently|snel|stiekem|weer|hier)';
const room =
  "(in|onder|tijdens|vanuit|midden in|achter in) (de |het |een |mijn |m'n |mn )?([a-z-]* )?(les|lessen|klas|klaslokaal|lokaal|teamkamer|personeelskamer|koffiekamer|lerarenkamer|vergadering|teamvergadering|overleg|teamoverleg|studiedag|gymles|gymzaal|pauze|kleine pauze|surveillance|toetsen?|toetsweek|scholing|bijscholing)";

/** The phrase that tells that somebody writes while at work. */
const certain = plainPattern(`
  (zit|sta|ben|hang) .. (tijdens|onder|tussen) .. [a-z]*(toets|toetsen|les|lessen|telefoontjes|gesprekken|dictee|vergadering|voor de klas), (stiekem|even|snel|effe) .. (onder|tijdens) (het|de|een) [a-z]*(lezen|rekenen|werken|les|toets|gym|dictee|eten|kring|buitenspelen), zelfstandig werken .. (ik|even|eindelijk), (terwijl|als) ik op (mn|m'n|mijn) (telefoon|mobiel), zit op (kantoor|school|m'n werk|mijn werk) .. (te|en), de bel gaat pas,
  onder (werktijd|schooltijd|lestijd|de les|het werk|mijn les|rekenles|taalles|de lessen), tijdens (werktijd|schooltijd|lestijd|mijn werk|het werk|mijn les|mijn lessen|surveillance|het surveilleren|pleinwacht), in de baas z'?n tijd, in werktijd, tussen (twee|2|de|mijn|m'n|alle) ([a-z]* )?(lessen|lesuren|toetsen|oudergesprekken|gesprekken|vergaderingen|klassen|bedrijven) .. door, tussen de lessen door, tussen (twee|2) (lessen|gesprekken|vergaderingen|groepen)( in)?, tussendoor in de klas,
  (zit|zitten|sta|staan|ben|lig|hang) ${now}? ?(wel |maar |al |stiekem |even |dus |op dit moment )?${room}, (zit|ben|sta) .. (in|op) (een |de )?(les|teamkamer|vergadering|teamvergadering|studiedag|klas|surveillance|pleinwacht|personeelskamer), ${room} (zit|ben|sta) (ik|we), ${now} ${room}, ${room} .. (typen|appen|scrollen|insta|tiktok|twitter|facebook|posten|tweeten|live kijken|kijken hoe), (even|snel|stiekem|effe|efkes) .. (onder|tijdens) (de|het|een) (les|toets|vergadering|studiedag|dictee|rekenles),
  (tijdens|onder) (de|het|een|deze|mijn) ([a-z]* )?(toets|toetsen|les|dictee|vergadering|studiedag|gym|gymles|stilleesuur|citotoets|studiemiddag|teamvergadering|overleg|lezing) (even|snel|stiekem|effe|maar|dit|ff|toch), terwijl (ik )?${pupils} .. (leest|lezen|werkt|werken|rekent|rekenen|toets*|gymt|gymmen|gym|tekenen|tekent|buitenspelen|spelen|eet|eten|slaapt|maakt|maken|kijkt|kijken|stil|bezig|knutselt|knutselen|zit|zitten|schrijven|oefent|oefenen),
  (studiedag|vergadering|teamvergadering|cursus) zit ik, vanuit (de klas|mijn klas|mijn lokaal|het lokaal|de teamkamer|m'n lokaal|de les|het klaslokaal|de personeelskamer|de gymzaal), live uit (de klas|het lokaal|mijn klas), (live|groetjes|groeten) (vanuit|uit) (de|het|mijn) (klas|lokaal|les|teamkamer|klaslokaal), nog [a-z0-9]+ (min|minuten|minuutjes|uur|uurtje|kwartier) (tot|voor|voordat) (de bel|de pauze|het einde van de les|de les|de kinderen|ze weer|ik weer|de kids|de klas), voor de bel gaat, voordat de bel gaat, de bel gaat (zo|bijna|dadelijk|weer), pauze (is )?(bijna |alweer |zo )?(voorbij|om|afgelopen), (kleine |korte |mijn |m'n |even |in de |lunch)?pauze op school, (in|tijdens) (de|mijn|m'n) (school)?pauze (even|snel|dit), mijn pauze, pauze .. zo weer, (heb|had) .. tussenuur, tussenuur*, (heb|zit|nu) .. pleinwacht, pleinwacht, surveilleer, surveilleren, surveillance,
  zo (weer|dadelijk|meteen) (de klas in|voor de klas|verder met|[0-9]+ (kinderen|stuiterballen|kids)), moet (zo|weer|nu) .. (de klas in|voor de klas|lesgeven), ${pupils} (zijn|is|zitten|zit|zien|staan) (nu |net |even |lekker |stil |allemaal |al ){0,3}(aan het|te|an't|ant|an 't|met|bij|buiten|in de|naar|op) .. (ik|dus|juf|meester|mooi|even|effe|eindelijk|nu|stiekem|tijd|rust|koffie), ${pupils} (kijkt?|kijken|lezen|leest|maakt|maken|werken|werkt|rekenen|rekent|tekenen|schrijven|slapen|gymmen) .. (ik|juf|meester) .. (even|effe|kan|heb|kijk|kijkt|zit|scroll*|app|post|tweet|op), (ze|kids|kinderen|leerlingen|de klas) (zijn|is|zitten|zit) (nu |net |lekker |stil |even ){0,3}(aan het|te|bezig) ?*,
  (sitting|sat|bored|hiding|am|i'm|posting|typing) .. (in|during) (class|the staffroom|staff room|staff meeting|a meeting|a lesson|my lesson|lesson|the classroom|the test), during (class|work hours|school hours|my lesson|the lesson|work|the test|the exam|recess), while (they|the kids|my class|my students|the class|the children|my pupils) (do|does|are|is|read|reads|write|work|works|take|takes)*, on playground duty, between (two )?(lessons|classes), (sitze?|bin|stehe) .. (lehrerzimmer|unterricht|konferenz|klassenzimmer), wahrend (des|dem|der) (unterrichts?|stunde|arbeitszeit|pause|klassenarbeit|klasse), im unterricht, zwischen zwei stunden, in der pause
`);

/** Where or on what duty somebody of a school is now. */
const atPost = plainPattern(`
  (zit|sta|ben|lig|loop|hang|surveilleer|sitze|stehe|bin|sitting|standing|stuck) .. (in|op|bij|achter|achterin|tijdens|onder|voor|tussen|aan|hier|im|in der|beim|at|on) .. [a-z]*(kantoor|balie|administratie|pleinwacht|surveillance|pausenaufsicht|vergadering|overleg|studiedag|toets|les|lessen|gymzaal|klas|lokaal|teamkamer|personeelskamer|gesprekken|telefoontjes|werk|bureau|kopieerapparaat|school|aula|hal|rapporten|unterricht|konferenz|meeting|class|duty|zwembad|schoolzwemmen), zit achterin, (geeft|doet) (nu |net )?(de )?(les|gym)
`);
/** The others are busy. */
const othersBusy = plainPattern(`
  (iedereen|de klas|mijn klas|de halve klas|de helft|de hele klas|de andere helft|alle kinderen|de kinderen|kinderen|de kids|kids|ze|groep ?[1-8][a-d]?|leerlingen|de leerlingen|de kleuters|kleuters|de rest|de stagiaire?|de vakleerkracht|de gymleraar|mijn groep|my class|the kids|they|die kinder|die klasse) (is|zijn|zit|zitten|plakt|plakken|werkt|werken|maakt|maken|leest|lezen|kijkt|kijken|heeft|hebben|rekent|rekenen|tekent|tekenen|schrijft|schrijven|slaapt|slapen|speelt|spelen|eet|eten|bouwt|bouwen|knutselt|knutselen|staat|gymt|geeft|zwemt|zwemmen|oefent|oefenen|kleurt|kleuren|puzzelt|toetst|are|is|have|do|read|write|schreibt|schreiben|lesen|malen|arbeiten)
`);
/** The writer does something else. */
const meIdle = plainPattern(`
  ik (heb|kan|zit|scroll|app|type|typ|kijk|doe|post|tweet|bestel|shop|luister|zoek|ga|drink|moet|mag|maak|ben|sta|wil|ruim|eet|bel|plan|snak|tel), (typ|type|post|scroll|app|zit|kijk|doe|bestel|zoek) ik, dus ik, even niks, niks te doen, verveel*, saai, stiekem, heimlich, langweil*, bored, scroll*, doe alsof, mobiel, telefoon, draadje, storytje, story, marktplaats, vinted, webshop, bestellen, kaarten, kaartjes, eindelijk even, even tijd, honger, koud, stilte, eng
`);

/** They are at something now, by themselves. */
const busyNow = plainPattern(`
  (iedereen|klas|kinderen|kids|ze|groep ?[1-8][a-d]?|leerlingen|kleuters|rest|helft|groep|groepje|class|they|everyone|kinder|klasse) (is|zijn|zit|zitten|staat|staan|ligt|liggen|are|is|sind|sitzen) ([a-z]+ ){0,3}(aan het|aan 't|an't|te [a-z]+en|bezig|stil|zelfstandig|in stilte|naar (gym|muziek|zwemmen|buiten|de gym)|reading|working|writing|quiet|busy|napping|am)
`);
/** And the writer has a moment. */
const moment = plainPattern(`
  ik op, ik zit, en ik, ik ook, mijn momentje, momentje, even (rust|tijd|zitten|koffie|bijkomen|niks), wie (kijkt|heeft|kent|weet|gaat|wil|komt), heeft iemand, iemand, stuur, koffie, broodje, tips, filmtips, uitverkoop, bol, anyone, does anybody, me time, kaffee, scroll*, hier, nu
`);

/** What fills a day at school; compounds too. */
const duty =
  '([a-z-]*(les|lessen|lesuur|lesuren|toets|toetsen|dictee|pauze|vergadering|overleg|studiedag|studiemiddag|pleinwacht|pleindienst|surveillance|gym|gymles|kring|instructie|speelkwartier|overblijf|overblijven|rapportgesprek|rapportgesprekken|oudergesprek|oudergesprekken|tienminutengesprekken|10-?minutengesprekken|mdo|inloop|stillezen|rekenen|taal|spelling|schrijven|handvaardigheid|schooltv|klokhuis|zelfstandig werken|fruit eten|tienuurtje|buitenspelen|schoolzwemmen|ouderavond|bijscholing|workshop|teamoverleg|tussenuur|lunchpauze|invalklas|kinderfeestje op school|lesson|recess|assembly|staff meeting|unterricht|pausenaufsicht|konferenz))';
const clock = '([0-9]{1,2}[:.u][0-9]{0,2}|(half|kwart over|kwart voor) [a-z]+|[0-9]{1,2} uur)';

/** The day goes on around the writer: a duty that has just begun or ended, a minute before the bell, a text typed in between. */
const amid = plainPattern(`
  (tijdens|onder|tussen|midden in|halverwege|achterin|achter in|na|voor|vanuit|in) (de |het |een |mijn |m'n |deze |twee |2 |m'n |mn |de laatste |de eerste )?([a-z-]+ )?${duty} (door|in|even|ff|effe|snel|gauw|nog|stiekem|dit|vlug), (even|ff|effe|snel|gauw|vlug|stiekem|nu|net|momenteel) .. (tijdens|onder|tussen|vanuit|midden in) .. ${duty}, (typ|type|tik|tikte?|schrijf|post|tweet|app|stuur|plaats|typing|writing|posting|tippe|schreibe) (ik )?(dit|deze|dat|this|das) .. (les|klas|lokaal|school|kinderen|kids|kleuters|ze|bureau|plein|pauze|they|class|schoot|unterricht),
  (typing|writing|posting|scrolling) this .. (they|kids|class|lesson), while (they|the kids|my class|the class|the little ones|everyone) (nap|naps|read|reads|sleep|work|works|are|is|watch|watches|eat|do|does|write|draw), nog ([0-9]+|een paar|een|twee|drie|vijf|tien|een kwartier|half) ?(min|minuten|minuutjes|minuut|kwartier|uur|uurtje|tellen)? .. (de bel|bel|pauze|de kinderen|de kids|de klas|ze binnenkomen|les|mijn groep|weekend en|ouders binnen), (de )?bel (gaat|is) (zo|bijna|net|over|nu|al), ik heb (nu|momenteel|vandaag|net|hier) .. (kinderen|kids|kleuters|leerlingen|ukkies|stuiterballen) (aan|in|op|om|die|achter|voor),
  (net|zojuist|just) (even |de |mijn |m'n )?.. (pauze|pleinwacht|de klas stil|de kids naar|de kinderen naar|aan het werk gezet|aan het werk|klas uitgezwaaid|surveillance|naar gym|naar muziek), (ondertussen|intussen|inmiddels|nu) (zit|zitten|is|zijn|leest|lezen|werkt|werken|rekent|rekenen|doet|doen|kijkt|kijken|maken|maakt|slapen|slaapt) (de|mijn|groep|alle|[0-9]+|er) ([a-z]+ )?(klas|kinderen|kids|kleuters|leerlingen|groep|[1-8]), (eerste|tweede|derde|vierde|vijfde|laatste) (lesuur|uur|blok|lesblok) .. (klas|groep|kids|leerlingen|koffie), ${clock} .. (in de klas|voor de klas|in het lokaal|op het plein|pleinwacht|in de teamkamer), (sta|loop|zit|hang) ik (nu |hier |dus |weer |even )?.. (pleinwacht|surveil*|plein|te surveilleren|klas|lokaal|teamkamer|gymzaal|kopieer*|studiedag|overleg),
  (sta|loop|zit|ben|hang) (nu|dus|hier|weer|even|momenteel|op dit moment|al|net|aan) .. (klas|lokaal|plein|teamkamer|personeelskamer|kopieer*|gymzaal|studiedag|vergadering|overleg|pleinwacht|les|toets|lerarenkamer), (zou|moet|moest|hoor|had|sollte) (ik )?(eigenlijk|nu|officieel|nu eigenlijk|eigenlijk nu|eigentlich) .. (nakijken|nakijkwerk|toetsen|rapporten|vergaderen|lesgeven|les|surveilleren|observeren|opletten|luisteren|voorbereiden|lessen|werken|groepsplannen|administratie|notuleren|schriften|korrigieren|plein), (officieel|zogenaamd|eigenlijk) (ben|zit|sta|doe) .. (surveil*|werk|nakijken|nakijk*|notuleren|notities|voorbereiden|voor te bereiden|vergaderen|luisteren|opletten|observeren), in plaats van (nakijken|na te kijken|rapporten|lesgeven|vergaderen|op te letten|opletten|surveilleren|te surveilleren|voorbereiden), als (de |mijn |m'n )?(directeur|directrice|baas|leiding|schoolleider|teamleider|duo|ib'er|locatieleider) (dit|me|mij|het|nu|maar), (directeur|directrice|baas|teamleider|schoolleider|inspecteur) (loopt|komt|staat) (net|nu|zo|ineens|weer), (op|via) de (school-?wifi|wifi van school), (tijd|centen|kosten) van de baas, (met )?(een|1|half|schuin) oog op (de|mijn|het|groep) (klas|plein|kinderen|kids|[1-8]), (kids|kinderen|klas|ze|leerlingen|kleuters) (denken|denkt) dat ik (aan het |nu |druk )?.., (stapel|berg) (schriften|nakijkwerk|toetsen|rapporten|dictees) .. (naast|voor|te wachten|ligt|kijkt|wacht), (ben|zit|nu|weer) (aan het|te|an't) (nakijken|surveilleren|vergaderen|notuleren|rapporten), telefoon onder (de |mijn |m'n )?(tafel|bureau), (achter|aan) (de balie|het bureau|mijn bureau|m'n bureau|de instructietafel|het kopieerapparaat) (van|op|terwijl|en|zit|sta), (sta|zit|loop|hang) (achter|bij|naast|voor) (de |het |mijn |m'n )?(balie|kopieer*|bureau|klas|digibord|instructietafel|poort|hek), sitze (gerade|grad), (zit|sta) (hier )?(in|op|tussen|met) .. (telefoontjes|oudergesprekken|rapporten|tienminutengesprekken|gesprekken|teamkamer|kantoor|directiekamer|spreekkamer), pov: .. (klas|invalklas|les|lokaal|surveil*|pleinwacht|studiedag|pauze|kids|groep ?[1-8]|teamvergadering), (veeg|ruim|print|kopieer|nakijk|kijk) .. (onder|tijdens|in) (de |het )?(kwart |half |[a-z]+ ){0,3}[a-z-]*pauze, (in|tijdens) (de |mijn |m'n )?[a-z]*pauze (snel|even|gauw|ff|nog|dit), (kinderen|kids|klas|leerlingen|kleuters) (zijn|is) (even |net |nu |nog ){0,2}(buiten|naar (gym|muziek|zwemmen|buiten|huis|de gym|godsdienst|drama|handvaardigheid)|bij (gym|muziek|drama)|op het plein)
`);
/** A sentence that only says which duty it is now. */
const headline = plainPattern(`${duty}`);

/** Another moment, another place, or a rule about it. */
const told = plainPattern(`
  (jij|u|je|jullie|hij|zij|ze|you) (filmde|zat|was|deed|had|keek), oproep, kwijtgeraakt, (was|waren|had|hadden|ging|gingen|kreeg|kregen|zei|vroeg|stond|zaten|zat|deed|werd|asked|told|said|had) .. (gisteren|vroeger|vorige|me|mij|ik|een|het|de|ze)
`);
const other = plainPattern(`
  gisteren, gister, morgen, vorige week, volgende week, vroeger, straks, na (het )?werktijd, na schooltijd, mag niet, mogen, verboden, geen (les|bel|pleinwacht|surveillance), vakantie, thuis, weekend, yogales, sportles, zwemles, rijles, wedstrijd, 1-0, yesterday, tomorrow, gestern, morgen, cao, protocol, regel*, vacature, gezocht, hadden (we|ze|wij), (ging|waren|was|zaten|zat) (het|ze|wij|we|ik), kapot, nieuw, nieuwe, hulpouder*, ouders, zoeken, te weinig, afschaffen, hoort bij, verplicht, inroosteren, rooster, hangt, staat een, mogen
`);

export const worktime: Check = {
  find: (_, __, { plain, sentences }) =>
    sentences.flatMap(({ start, end }, at) => {
      const sentence = plain.slice(start, end);
      const next = plain.slice(end, sentences[at + 1]?.end ?? end);
      const spans = [...spansOf(sentence, certain), ...spansOf(sentence, amid), ...awayIn(sentence, next)];
      if (spans.length === 0 || isIn(plain, ownHome) || isIn(sentence, told)) return [];
      if (isIn(sentence, other) && !isIn(sentence, /\b(?:nu|net|zit nu|stiekem)\b/)) return [];
      return spans.slice(0, 1).map((span) => ({ start: start + span.start, end: start + span.end }));
    }),
  examples: {
    yes: [
      'Zit nu in de les en verveel me',
      'Even snel tussen twee lessen door: succes!',
      'Terwijl de klas stil leest, even dit delen',
      'Pauze is bijna voorbij, zo weer 30 stuiterballen',
      'Sitting in class while they do their test',
    ],
    no: [
      'Gisteren in de les ging het over vulkanen',
      'De les is geleerd',
      'Na werktijd lekker hardlopen',
      'De pauze van de wedstrijd, 1-0 voor Twente',
      'Tijdens de toets mogen kinderen een boek lezen',
    ],
  },
};

/** Somebody at a post, or with others busy, who does something else there or in the next sentence: the whole sentence. */
function awayIn(sentence: string, next: string): Span[] {
  const busy = isIn(sentence, atPost) || isIn(sentence, othersBusy);
  const idle = isIn(sentence, meIdle) || isIn(next, meIdle);
  const resting = isIn(sentence, busyNow) && (isIn(sentence, moment) || isIn(next, moment) || opensWithDuty(sentence));
  const onDuty = opensWithDuty(sentence) && isIn(next, moment);
  return (busy && idle) || resting || onDuty ? [{ start: 0, end: sentence.trimEnd().length }] : [];
}

/** "Teamvergadering, punt 7 van de 23." */
function opensWithDuty(sentence: string): boolean {
  return spansOf(sentence, headline).some(({ start, end }) => start <= 12 && /^ ?[,.:]|^ ?$/.test(sentence.slice(end)));
}
