import type { Check, Span } from './check';
import { isIn, plainPattern, spansOf } from './matching';

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
  (iedereen|de klas|mijn klas|de kinderen|kinderen|de kids|kids|ze|groep ?[1-8][a-d]?|leerlingen|de leerlingen|de kleuters|kleuters|de rest|de stagiaire?|de vakleerkracht|de gymleraar|mijn groep|my class|the kids|they|die kinder|die klasse) (is|zijn|zit|zitten|plakt|plakken|werkt|werken|maakt|maken|leest|lezen|kijkt|kijken|heeft|hebben|rekent|rekenen|tekent|tekenen|schrijft|schrijven|slaapt|slapen|speelt|spelen|eet|eten|bouwt|bouwen|knutselt|knutselen|staat|gymt|geeft|zwemt|zwemmen|oefent|oefenen|kleurt|kleuren|puzzelt|toetst|are|is|have|do|read|write|schreibt|schreiben|lesen|malen|arbeiten)
`);
/** The writer does something else. */
const meIdle = plainPattern(`
  ik (heb|kan|zit|scroll|app|type|typ|kijk|doe|post|tweet|bestel|shop|luister|zoek|ga|drink|moet|mag|maak|ben) .., (typ|type|post|scroll|app|zit|kijk|doe|bestel|zoek) ik, dus ik, even niks, niks te doen, verveel*, saai, stiekem, heimlich, langweil*, bored, scroll*, doe alsof, mobiel, telefoon, draadje, storytje, story, marktplaats, vinted, webshop, bestellen, kaarten, kaartjes, eindelijk even, even tijd, honger, koud, stilte, eng
`);

/** Another moment, another place, or a rule about it. */
const other = plainPattern(`
  gisteren, gister, morgen, vorige week, volgende week, vroeger, straks, vanavond, na (het )?werktijd, na schooltijd, mag niet, mogen, verboden, geen (les|bel|pleinwacht|surveillance), vakantie, thuis, weekend, yogales, sportles, zwemles, rijles, wedstrijd, 1-0, yesterday, tomorrow, gestern, morgen, cao, protocol, regel*, vacature, gezocht, hadden (we|ze|wij), (ging|waren|was|zaten|zat) (het|ze|wij|we|ik), kapot, nieuw, nieuwe, hulpouder*, ouders, zoeken, te weinig, afschaffen, hoort bij, verplicht, inroosteren, rooster, hangt, staat een, mogen
`);

export const worktime: Check = {
  find: (_, __, { plain, sentences }) =>
    sentences.flatMap(({ start, end }, at) => {
      const sentence = plain.slice(start, end);
      const next = plain.slice(end, sentences[at + 1]?.end ?? end);
      const spans = [...spansOf(sentence, certain), ...awayIn(sentence, next)];
      if (spans.length === 0 || (isIn(sentence, other) && !isIn(sentence, /\b(?:nu|net|zit nu|stiekem)\b/))) return [];
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
  return busy && (isIn(sentence, meIdle) || isIn(next, meIdle)) ? [{ start: 0, end: sentence.trimEnd().length }] : [];
}
