import type { Reading, SignalSettings, Span } from '../check';
import { isIn, plainPattern, spansOf, wrapped } from '../matching';
import { lasting, moved, ofAll, ofChild, pride, today } from '../vocabulary/story-traces';
import { story } from '../vocabulary/told-as-story';

const told = plainPattern(story);

/** The story plays at a school. */
const atSchool = plainPattern(`
  juf, juffrouw, juffen, meester, *klas, *klasje, kring, schoolplein, plein, hek, kapstok, kleuter*, *lokaal,
  groep ?[1-8], leerling*, stageplek, stage, mijn begeleid*, mijn mentor, pauze, op school, de bel, digibord, het bord,
  weektaak, rekenen, spelling, dictee, *les, *toets, kamp, schoolreis*, overblijf*, instructie, nakijken, onderbouw,
  middenbouw, bovenbouw, speelzaal, gymzaal, gym, planbord, leeshoek, bouwhoek, poppenhoek, zandtafel, laatje, rapport,
  oudergesprek*, ib'er, op de gang, kleuterstoeltje, de tafel van *, geschiedenis, bij mij op kantoor, jongsten,
  broertjes, tafelgroepje,
  class, classroom, teacher, pupil, playground, recess, school, carpet time, lunchbox, at the gate, the gate, the twins,
  schule, klasse, morgenkreis, pausenhof, lehrerin, erste[nr]? klasse
`);

/** It plays elsewhere: about an animal, in a book, on a screen, among the writer's own. */
const elsewhere = plainPattern(`
  hond, hondje, puppy*, pup, poes, kat, kater, kitten*, katje, papegaai, parkiet, konijntje, paard, pony, dog, cat,
  kitten, hund, katze, hamster, vogel*, schildpad, ezel, kip, kippen, boek, roman, thriller, serie, film, documentaire,
  netflix, aflevering, musical over, hoofdpersoon, personage, recept*, laptop, printer, wasmachine, machine, vaatwasser,
  kachel doet, caravan, camper, wifi,
  (mijn|m'n|mn|onze|ons|my|our|mein|meine|unsere) (eigen |oude |lieve |jongste |oudste |kleine )?(zoon|zoontje|dochter|
    dochtertje|baby|jongste|oudste|middelste|moeder|vader|ouders|man|vrouw|vriend|vriendin|zus|zusje|broer|broertje|oma|
    opa|tante|oom|neef|neefje|nicht|nichtje|schoon[a-z]*|kleinzoon|kleindochter|kleinkind*|brother|sister|nephew|niece|
    friend|buurman|buurvrouw|buren|puber|tweeling|peuter|dreumes|husband|wife|son|daughter|mum|mom|dad|sohn|tochter|
    mann|frau),
  overbuur*, piano, kroeg, weegschaal, halte, getrouwd, jaar samen, album, verliefd, vriendje van mij, date, borrel,
  tuin, oven, fiets, brommer, scooter, batterij, motor, kapper,
  mijn (knie|rug|enkel|nek|schouder|hoofd|voet|auto|fiets), neefje, nichtje, manlief, vrouwlief, kraamvisite,
  zwangerschap*
`);

/** Who stands before a class every day tells of children, also where no word of school stands. */
const teaching = ['leerkracht', 'stagiair'];

/** Whether what is told in this draft of "hij" and "ze" may be a child at school. */
export function isOfSchool({ plain, names }: Reading, { roles }: SignalSettings): boolean {
  if (isIn(plain, atSchool)) return true;
  if (isIn(plain, elsewhere)) return false;
  return names.length > 0 || roles.some((role) => teaching.includes(role));
}

const traces = ofChild.map(plainPattern);
const lasts = plainPattern(lasting);
const isToday = plainPattern(today);
const moves = plainPattern(moved);
const many = plainPattern(ofAll);
const able = plainPattern(pride);

/** One child, in this very sentence; more of them, staff, or whoever is spoken to. */
const one = new RegExp(wrapped`
  \b(?:hij|hem|'m|zijn|z'n|zn|ze|zij|haar|d'r|he(?! ?[,!?.])|him|his|she|her|
  er (?:hat|ist|isst|redet|malt|spricht|will|kommt|kann|spielt|weint|lacht|sitzt)|ihm|sie|ihre?|seine?|eentje|kind|
  kindje|jongen|jongetje|meisje|meisj[a-z]*|ventje|kereltje|kleintje|kleinste|boy|girl|child|junge|madchen|kleiner?)\b
`);
const others = new RegExp(wrapped`
  \b(?:ze (?:zijn|hebben|gaan|zitten|willen|kunnen|praten|moeten|mogen|lopen|spelen|kwamen|waren|hadden)|zijn ze|
  hebben ze|hadden ze|waren ze|u|uw|jij als|je als|jullie|they|their|collega|stagiair\w*|conci[a-z]+|directeur|
  directrice|begeleider|vrijwilliger|schoonmaker|goochelaar|sie (?:sind|haben|waren))\b
`);

/** So much together is no ordinary day; more is asked where only a name tells of whom. */
const enough = 3;

/** Begins with "hij" or "ze" before anybody was named: somebody whom the writer shields. */
const shielded = new RegExp(wrapped`
  ^[^a-z0-9]{0,4}(?:(?!(?:mijn|onze|de|het|een|mn) )[a-z']{1,20}[ ,]{1,2}){0,4}
  (?:hij|hem|ze|zij|haar|he|she|er (?:hat|ist|isst|redet|malt|spricht|will|kommt|kann)|sie)[ ]
`);

/** "Hij piept elke nacht, die rookmelder": what "hij" is comes behind. */
const saidAfter = /(?:, (?:die|dat|de|het|mijn|onze|m'n|mn)|:) (?:[a-z-]{1,20} ?){1,5}[.!?]{0,3}\s{0,2}$/;

/** How much more a sentence of this draft weighs: at a school, of somebody not named. */
export function weightOfDraft({ plain, names }: Reading): number {
  return (isIn(plain, atSchool) ? 0.5 : 0) + (names.length === 0 && shielded.test(plain.slice(0, 90)) ? 1 : 0);
}

/** Whether a sentence tells of a child that has it hard, by the traces of such a day together. */
export function isHardDay(sentence: string, weightOfAll: number): boolean {
  if (isIn(sentence, elsewhere) || others.test(sentence) || saidAfter.test(sentence.slice(-80))) return false;
  const seen = Math.min(3, traces.filter((trace) => isIn(sentence, trace)).length);
  if (seen === 0) return false;
  const when = isIn(sentence, lasts) ? 2 : isIn(sentence, isToday) ? 1 : 0;
  const less = (isIn(sentence, many) ? 2 : 0) + (isIn(sentence, able) ? 2 : 0);
  const weight = seen + when + weightOfAll + (isIn(sentence, moves) ? 1 : 0) - less;
  return weight >= (one.test(sentence) ? enough : enough + 1);
}

/** What of a child's day is told in a sentence, in plain text; for a draft of which isOfSchool holds. */
export function storyIn(sentence: string): Span[] {
  return isIn(sentence, elsewhere) ? [] : spansOf(sentence, told).map((span) => ({ ...span, why: 'care-wellbeing' }));
}
