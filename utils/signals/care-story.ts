import type { Reading, SignalSettings, Span } from './check';
import { isIn, plainPattern, spansOf } from './matching';
import { story } from './vocabulary/told-as-story';

const told = plainPattern(story);

/** The story plays at a school. */
const atSchool = plainPattern(`
  juf, juffrouw, juffen, meester, *klas, *klasje, kring, schoolplein, plein, hek, kapstok, kleuter*, *lokaal, groep ?[1-8], leerling*, stageplek, stage, mijn begeleid*, mijn mentor, pauze, op school, de bel, digibord, het bord, weektaak, rekenen, spelling, dictee, *les, *toets, kamp, schoolreis*, overblijf*, instructie, nakijken, onderbouw, middenbouw, bovenbouw, speelzaal, gymzaal, gym, planbord, leeshoek, bouwhoek, poppenhoek, zandtafel, laatje, rapport, oudergesprek*, ib'er, op de gang, kleuterstoeltje, de tafel van *, geschiedenis, bij mij op kantoor, jongsten, broertjes, tafelgroepje,
  class, classroom, teacher, pupil, playground, recess, school, carpet time, lunchbox, at the gate, the gate, the twins, schule, klasse, morgenkreis, pausenhof, lehrerin, erste[nr]? klasse
`);

/** It plays elsewhere: about an animal, in a book, on a screen, among the writer's own. */
const elsewhere = plainPattern(`
  hond, hondje, puppy*, pup, poes, kat, kater, kitten*, katje, papegaai, parkiet, konijntje, paard, pony, dog, cat, kitten, hund, katze, hamster, vogel*, schildpad, ezel, kip, kippen, boek, roman, thriller, serie, film, documentaire, netflix, aflevering, musical over, hoofdpersoon, personage, recept*, auto, laptop, printer, wasmachine, machine, vaatwasser, kachel doet, caravan, camper, boot, telefoon doet, wifi, trein,
  (mijn|m'n|mn|onze|ons|my|our|mein|meine|unsere) (eigen |oude |lieve |jongste |oudste |kleine )?(zoon|zoontje|dochter|dochtertje|baby|jongste|oudste|middelste|moeder|vader|ouders|man|vrouw|vriend|vriendin|zus|zusje|broer|broertje|oma|opa|tante|oom|neef|neefje|nicht|nichtje|schoon[a-z]*|kleinzoon|kleindochter|kleinkind*|buurman|buurvrouw|buren|puber|tweeling|peuter|dreumes|husband|wife|son|daughter|mum|mom|dad|sohn|tochter|mann|frau), neefje, nichtje, manlief, vrouwlief, kraamvisite, zwangerschap*
`);

/** Who stands before a class every day tells of children, also where no word of school stands. */
const teaching = ['leerkracht', 'stagiair'];

/** Whether what is told in this draft of "hij" and "ze" may be a child at school. */
export function isOfSchool({ plain, names }: Reading, { roles }: SignalSettings): boolean {
  if (isIn(plain, atSchool)) return true;
  if (isIn(plain, elsewhere)) return false;
  return names.length > 0 || roles.some((role) => teaching.includes(role));
}

/** What of a child's day is told in a sentence, in plain text; for a draft of which isOfSchool holds. */
export function storyIn(sentence: string): Span[] {
  return isIn(sentence, elsewhere) ? [] : spansOf(sentence, told).map((span) => ({ ...span, why: 'care-wellbeing' }));
}
