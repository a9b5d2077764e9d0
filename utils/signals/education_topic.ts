import type { Check, Reading, Span } from './check';
import { isIn, plainPattern, spansOf } from './matching';
import type { PhraseList } from './phrases/phrase-list';
import { campaignTag, children, matter, sector, sectorMade, staff, trade } from './vocabulary/education';
import { own } from './vocabulary/people';
import { ownHome } from './vocabulary/school';
import { somebodyIn } from './vocabulary/somebody';
import { subject } from './vocabulary/subjects';
import { asked, measure, ought, saying, source, stance } from './vocabulary/views';

/** Enough by itself. */
const sectorWide = plainPattern(`${sector}, ${sectorMade}`);
/** What a sentence is about: the weightiest counts, and one more when there are two words. */
const about: [PhraseList, number][] = [
  [plainPattern(trade), 3],
  [plainPattern(staff), 2],
  [plainPattern(matter), 2],
  [plainPattern(children), 1],
];
/** What shows that something is thought of it, and how much each of these counts. */
const views: [PhraseList, number][] = [
  [plainPattern(stance), 2],
  [plainPattern(saying), 2],
  [plainPattern(source), 2],
  [plainPattern(ought), 1],
  [plainPattern(asked), 2],
];
const amount = plainPattern(measure);
const mockery = /🤡|🙄|😡|😤|🤬|🤦|💩|🤮|👎/;
const wondered = plainPattern(asked);
/** So much of both together makes a subject; one more in an answer to somebody. */
const enough = 4;
/** What is of policy weighs this, whatever is said of it. */
const policy = 10;
/** More views than this prove no more. */
const mostViews = 3;

/** Subjects that are somebody's results or care as soon as somebody is in the sentence. */
const caseLike = plainPattern(`
  doorstroomtoets*, citotoets*, eindtoets*, schooladvies*, schooladviezen, speciaal onderwijs, pesten, dyslexie, dyscalculie, adhd, autisme, hoogbegaafd*, faalangst, thuiszitters, zittenblijven, huiswerk, inclusie, toets, cijfers, rapporten, rapport, trauma*, rouw, jeugdzorg, meldcode, kindermishandeling, samenwerkingsverband*, cijfer, toetsen
`);
/** A day at school or at home, a wish, a question for colleagues. */
const daily = plainPattern(`
  is gesloten, zijn vrij, vrij, welkom, gefeliciteerd, geslaagd, jarig, bedankt, dankjewel, dank je wel, ${own} (klas|groep|leerlingen|kleuters|kinderen|kids|zoon*|dochter*|kind|neefje|nichtje|leraar|lerares|juf|meester), (kinderen|leerlingen|kleuters) (van|uit|waren|mochten|gingen), vandaag, gisteren, morgen, gistermiddag, zaterdag, heb ik, had ik, ik heb, ${own} ouders, tot straks, bellen, geschreven, nagekeken, overleefd, gehaald, klaar, stage, oefent, oefenen, sinterklaas, kinderboekenweek, tips, tip, ideeen, idee, suggesties, iemand, wie heeft, welke, ophalen, nodig: *, kopen, melden, opgeven, helpen bij, nieuwe tas, (bij|met) mij, foto, foto's, filmpje*, video, opname*, op de gevoelige plaat, gezichtjes, (zit|sta|staat|zitten) (hier|nu|weer|even|achter|voor|op|in de|tijdens), surveill*, typ, scroll*, pov, volg, like, kanaal, account, tiktok*, pagina, je eigen (kind|kinderen), u, uw, mevrouw, meneer, band, dit typ ik, dat typ ik, tijdens de [a-z]*(toets|les), zelfstandig werken, eerste keer, ${own} (eerste )?(les|lessen), gegeven, jullie waren, uw (kind|zoon|dochter), mijn enige, vanuit, wachtwoord, primeur*, vertrouwelijk, intern, concept*, dossiers, mond houden, weten nog, handtekeningen, (een|die) (jongetje|meisje|jongen)
`);
/** Somebody or something is wanted or offered, or graduates. */
const notice = plainPattern(`
  vacature*, (wij|we|ik) zoeken?, zoek jij, zoek, zoekt, gezocht, op zoek, solliciteer*, fte, open dag, inschrijven, aanmelden, te koop, diploma, propedeuse*, afgestudeerd, pabo.?(jaar )?[1-4], pabo-?diploma, (tweede|eerste|derde|vierde)-?(jaar|jaars|week)*, jaar2, diploma-?uitreiking, hiring
`);
/** The same words of something else. */
const foreign = plainPattern(`
  yoga*, rijles*, rijexamen, zwemles*, *voetbal*, trainer, trainen, training geven, tuin*, auto, apk*, ns, curriculum vitae, (keuken|auto|horeca|vlees|voedsel|rijks)inspectie, inspectie van de auto, methode om, gitaar*, piano*, sportschool, verbouwing, vlaai, taart, ajax, psv, feyenoord, ${own} (leraar|docent) [a-z]+, passend bij, prijs inclusief, wiskunde, scooter, kookcursus, spaans, cursus, op je (veertigste|vijftigste|dertigste|oude dag), museum, zolder, kelder, (uit|van|in) 19[0-9][0-9], teruggevonden, heet, (de|een|onze|mijn) (kat|hond|poes|cavia|kippen|konijn), middelbare school, serie, film, zumba*, pilates*, spinning, dansles*, schilderles*, kookles*, (rapport|cijfers?|toets) van .. (*keuring|fietsenmaker|makelaar|dokter|garage|tandarts|accountant|taxateur), bouwkeuring, autokeuring, (de|een|hun) les(je)? (ge)?lezen, op m'n laptop, toetsenbord
`);

export const education_topic: Check = {
  /** Whole sentences. */
  find: (text, { reply }, seen) => {
    const found = seen.sentences.flatMap((span, at): Span[] => {
      const sentence = seen.plain.slice(span.start, span.end);
      const next = seen.sentences[at + 1];
      const weight = weightOf(sentence, next ? seen.plain.slice(next.start, next.end) : '') - (reply ? 1 : 0);
      if (weight < enough || (weight < policy && isTold(seen, span)) || isCase(sentence, text, seen, span)) return [];
      return [{ start: span.start, end: span.start + sentence.trimEnd().length, why: sureness(weight) }];
    });
    return found;
  },
  examples: {
    yes: [
      'Het lerarentekort wordt groter',
      'Passend onderwijs kost geld',
      'De citotoets moet anders',
      'Teachers deserve better',
      'Der Lehrermangel wächst',
      'Chromebooks eruit, boeken erin',
      'Pesten los je niet op met een poster in de gang',
      'Waarom toetsen we kinderen kapot',
    ],
    no: [
      'De keuring van de auto is gelukt',
      'Wij leren zeilen op zaterdag',
      'Een citaat uit een boek',
      'De trein staakt',
      'Pabo-diploma binnen',
      'De toetsen zijn nagekeken, tijd voor wijn',
      'Mijn leraar gitaar zegt dat ik meer moet oefenen',
      'Kinderen verdienen schone lucht',
      'Rapport uit 1994 teruggevonden op zolder',
      'Wie staat er dwars voor de uitrit van school?',
    ],
  },
};

/** For the second reader: of policy it is nearly always, of little weight seldom. */
function sureness(weight: number): string {
  return weight >= policy ? 'policy' : weight > enough ? 'clear' : 'view';
}

/** Most of the sentence tells something else. */
function isTold({ told }: Reading, { start, end }: Span): boolean {
  return told.some((other) => Math.min(end, other.end) - Math.max(start, other.start) > (end - start) / 2);
}

/** What it is about and what is thought of it, together; the sentence after it may say what is thought. */
function weightOf(sentence: string, next: string): number {
  const words = sentence.replace(/#[^\s#]{1,60}/g, (tag) => ' '.repeat(tag.length));
  const strange = isIn(sentence, foreign);
  const noticed = isIn(sentence, notice);
  const wide = isIn(sentence, sectorWide) || campaignTag.test(sentence);
  if (wide && !strange && (!noticed || viewsIn(sentence) > 0)) return policy + 1;
  if (noticed) return wide ? enough : 0;
  const weights = about.filter(([pattern]) => isIn(words, pattern)).map(([, weight]) => weight);
  const weightiest = Math.max(wide ? 4 : 0, ...weights);
  if (weightiest < 2) return 0;
  const more = weights.length > 1 || about.some(([pattern]) => spansOf(words, pattern).length > 1) ? 1 : 0;
  const less = (strange ? 3 : 0) + (isIn(sentence, daily) ? 2 : 0) + (isIn(sentence, ownHome) ? 2 : 0);
  const later = next === '' ? 0 : Math.min(1, viewsIn(next));
  const seen = viewsIn(sentence) + later;
  if (seen === 0 && weightiest < 3) return 0;
  const thought = Math.min(mostViews, seen + (isIn(sentence, amount) ? 1 : 0));
  return thought === 0 ? 0 : weightiest + more + thought - less;
}

function viewsIn(sentence: string): number {
  const mocked = mockery.test(sentence) ? 1 : 0;
  return views.reduce((sum, [words, weight]) => sum + (isIn(sentence, words) ? weight : 0), mocked);
}

/** Somebody is in it, and it is no subject: then it is their results or care. */
function isCase(sentence: string, text: string, { names }: Reading, { start, end }: Span): boolean {
  const named = names.some((name) => name.start < end && name.end > start);
  if (isIn(sentence, subject) && !named) return false;
  const sure = somebodyIn(sentence, text.slice(start, end), named);
  if (named) return isIn(sentence, caseLike) || !isIn(sentence, sectorWide);
  return sure >= 2 && isIn(sentence, caseLike) && !isIn(sentence, wondered);
}
