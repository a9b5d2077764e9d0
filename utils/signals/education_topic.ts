import type { Check, Reading, Span } from './check';
import { isIn, plainPattern, spansOf } from './matching';
import type { PhraseList } from './phrases/phrase-list';
import { children, matter, staff, trade } from './vocabulary/education';
import { campaignTag, sector, sectorMade } from './vocabulary/education-policy';
import { caseLike, daily, foreign, notice } from './vocabulary/no-education';
import { ownHome } from './vocabulary/school';
import { somebodyIn } from './vocabulary/somebody';
import { subject } from './vocabulary/subjects';
import { affairs, themes } from './vocabulary/themes';
import { asked, command, measure, ought, personal, reaction, saying, source, stance } from './vocabulary/views';

/** Enough by itself. */
const sectorWide = plainPattern(`${sector}, ${sectorMade}, ${affairs}, ${themes}`);
/** What a sentence is about: the weightiest counts, and one more when there are two words. */
const about: [PhraseList, number][] = [
  [plainPattern(trade), 3],
  [plainPattern(staff), 2],
  [plainPattern(matter), 2],
  [plainPattern(children), 1],
];
/** Says for itself that it is a view, which makes a clear one sure. */
const ownView = plainPattern(stance);
/** What shows that something is thought of it, and how much each of these counts. */
const views: [PhraseList | RegExp, number][] = [
  [plainPattern(personal), 2],
  [command, 2],
  [ownView, 2],
  [plainPattern(saying), 2],
  [plainPattern(source), 2],
  [plainPattern(ought), 1],
  [plainPattern(asked), 2],
];
const amount = plainPattern(measure);
const mockery = /🤡|🙄|😡|😤|🤬|🤦|💩|🤮|👎/;
const wondered = plainPattern(asked);
const forOneself = plainPattern(personal);
const answered = plainPattern(reaction);
/** So much of both together makes a subject; one more in an answer to somebody. */
const enough = 4;
/** What is of policy weighs this, whatever is said of it. */
const policy = 10;
/** "Prima." or "Eens.": so short a sentence answers the one before, and so does the next. */
const aWord = 12;
/** More views than this prove no more. */
const mostViews = 3;

export const education_topic: Check = {
  /** Whole sentences. */
  find: (text, { reply }, seen) => {
    return seen.sentences.flatMap((span, at): Span[] => {
      const sentence = seen.plain.slice(span.start, span.end);
      const textOf = (other: Span | undefined) => (other ? seen.plain.slice(other.start, other.end) : '');
      const said = textOf(seen.sentences[at - 1]);
      const before = said.length < aWord ? textOf(seen.sentences[at - 2]) + said : said;
      const weight = weightOf(sentence, before, textOf(seen.sentences[at + 1])) - (reply ? 1 : 0);
      if (weight < enough || (weight < policy && isTold(seen, span)) || isCase(sentence, text, seen, span)) return [];
      const end = span.start + sentence.trimEnd().length;
      return [{ start: span.start, end, why: sureness(weight), isSure: weight > enough && isIn(sentence, ownView) }];
    });
  },
  examples: {
    yes: [
      'Het lerarentekort wordt groter',
      'Passend onderwijs kost geld',
      'De citotoets moet anders',
      'Teachers deserve better',
      'Der Lehrermangel wächst',
      'Ik blijf erbij: spreekbeurten horen niet in groep 4',
      'Pesten los je niet op met een poster in de gang',
      'Waarom toetsen we kinderen kapot',
      'Betaal leraren gewoon voor hun voorbereidingstijd',
      'Wie heeft er goede literatuur over hechtingsproblematiek?',
      'Waarom moet een kind van elf in één ochtend bewijzen waar het thuishoort?',
    ],
    no: [
      'De keuring van de auto is gelukt',
      'Geen huiswerk bij de cursus pottenbakken',
      'Pabo-diploma binnen',
      'De toetsen zijn nagekeken, tijd voor wijn',
      'Mijn leraar gitaar zegt dat ik meer moet oefenen',
      'Kinderen verdienen schone lucht',
      'Zet de fietsen aub in het rek bij school',
      'Op persoonlijke titel: wat een mooie zonsondergang',
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

/**
 * What it is about and what is thought of it, together; the sentence after it may say what is thought, the one before it
 * what it is about.
 */
function weightOf(sentence: string, before: string, next: string): number {
  const words = sentence.replace(/#[^\s#]{1,60}/g, (tag) => ' '.repeat(tag.length));
  const strange = isIn(sentence, foreign);
  const noticed = isIn(sentence, notice);
  const wide = isIn(sentence, sectorWide) || campaignTag.test(sentence);
  if (wide && !strange && (!noticed || viewsIn(sentence) > 0)) return policy + 1;
  if (noticed) return wide ? enough : 0;
  const weights = about.filter(([pattern]) => isIn(words, pattern)).map(([, weight]) => weight);
  const isSaidHere = isIn(sentence, forOneself);
  const isSaid = isSaidHere || isIn(before, forOneself);
  const own = Math.max(wide ? 4 : 0, ...weights);
  const isAnswer = own < 2 && (isIn(sentence, answered) || command.test(sentence)) && isWeighty(before);
  const weightiest = isAnswer || (isSaid && own > 0) ? Math.max(2, own) : own;
  if (weightiest < 2) return 0;
  const more = weights.length > 1 || about.some(([pattern]) => spansOf(words, pattern).length > 1) ? 1 : 0;
  const less = (strange ? 3 : 0) + (isIn(sentence, daily) ? 2 : 0) + (isIn(sentence, ownHome) ? 2 : 0);
  const later = next === '' ? 0 : Math.min(1, viewsIn(next));
  const seen = viewsIn(sentence) + later + (isAnswer || (isSaid && !isSaidHere) ? 2 : 0);
  if (seen === 0 && weightiest < 3) return 0;
  const thought = Math.min(mostViews, seen + (isIn(sentence, amount) ? 1 : 0));
  return thought === 0 ? 0 : weightiest + more + thought - less;
}

function isWeighty(sentence: string): boolean {
  return (
    isIn(sentence, sectorWide) ||
    (!isIn(sentence, foreign) && about.some(([words, weight]) => weight > 1 && isIn(sentence, words)))
  );
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
