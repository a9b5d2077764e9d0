import type { Reading } from '../check';
import { apartFrom, isIn, plainPattern, spansOf, wrapped } from '../matching';
import { atHome, colleaguesAwayIn } from './colleague-away';
import {
  asParent,
  ofAnimals,
  ofClass,
  ofPast,
  ofPupil,
  ofStaff,
  ofTales,
  ownBody,
  ownOthers,
  ownPeople,
} from '../vocabulary/no-case';
import { ofOthersStories, ofSport } from '../vocabulary/no-case-elsewhere';

const people = plainPattern(ownPeople);
const others = plainPattern(ownOthers);
const body = plainPattern(ownBody);
const parent = plainPattern(asParent);
const pupil = plainPattern(ofPupil);
/** Said in a class. */
export const atClass = plainPattern(ofClass);
const tales = plainPattern(ofTales);
const elsewhere = plainPattern([ofSport, ofOthersStories].join(','));
const past = plainPattern(ofPast);
const staff = plainPattern(ofStaff);
const animals = plainPattern(ofAnimals);

/** So near its begin, whoever is named is whom the sentence is about: "Gisteren heeft mijn zoon …". */
const subjectWithin = 40;
/** So near the begin of a draft, an animal is what it is about. */
const animalWithin = 60;

/** "Hij is weer thuis." */
const goesOn = /^[^a-z0-9]*(?:[a-z']{1,20} ){0,3}(?:hij|ze|zij|hem|haar|he|she|er|sie)(?![a-z])/;
/** All children of a kind, at no time: "Meertalige kinderen worden …". */
const inGeneral = new RegExp(wrapped`
  ^[^a-z0-9]*(?!sommige|onze|deze|enkele)(?:[a-z]{3,20}e )?(?:kinderen|leerlingen|jongens|meisjes|ouders|gezinnen|
  kleuters|pubers|children|kids|pupils|kinder)(?: met [a-z]{3,20}| van [a-z]{3,20} ouders)? (?:worden|krijgen|zijn|
  hebben|moeten|verdienen|kunnen|hoeven|horen|mogen|are|get|need|deserve|werden|brauchen) (?![^.!?]{0,200}
  \b(?:vandaag|gister\w{0,2}|vanmorgen|vanmiddag|vanochtend|morgen|net|weer|sinds|weken|maandag|bij ons|onze|mijn|
  hier|today|yesterday|heute)\b)
`);

/** What stands behind is said by a child: "mijn papa". */
const quoted = /(?:^|[ :(])["'][^"']*$|["“„][^"”]*$/;
const another = /\b(?:hij|hem|ze|zij|haar|meisje|jongen|jongetje|kind|collega|leerling)\b/;

/** The colleague is spoken to, or tells of somebody else: "voor de collega van morgen", "mijn mentor zegt". */
const spokenTo = /\b(?:voor|van|met|aan|door|naar|bij|tegen|for|of|with) $/;
const says = /\b(?:zeg|zegt|zei|schrijft|schreef|vraagt|vroeg|vertel\w*|hoorde|reed|gereden|kreeg|says|said|sagt)\b/;

/** Whoever writes a book or sings: "de nieuwe Karin Slaughter", "'Het smelt' van Lize Spit". */
const works = new RegExp(
  wrapped`
  (?:\b[Dd]e|[Ee]en|[Dd]ie) (?:nieuwe|nieuwste|laatste) \p{Lu}\p{Ll}{1,20} (?:\p{Lu}|op |van )|
  ['"‘“][^'"’”\n]{2,40}['"’”] van \p{Lu}\p{Ll}{1,20} \p{Lu}
`,
  'u',
);

/** Nobody's case; `perhaps`: the writer's own people are spoken of as well. */
type NoCase = 'surely' | 'perhaps' | null;

/** By the sentences of a draft: the check asks, and the second reading after it. */
const remembered = new WeakMap<Reading['sentences'], readonly NoCase[]>();

/** Of every sentence whether it tells of the writer's own people, of an animal, or of somebody made up. */
export function noCasesIn(reading: Reading): readonly NoCase[] {
  const noCases = remembered.get(reading.sentences) ?? lookForNoCases(reading);
  remembered.set(reading.sentences, noCases);
  return noCases;
}

function lookForNoCases(reading: Reading): NoCase[] {
  const { text, plain, sentences, names } = reading;
  const colleagues = colleaguesAwayIn(reading);
  const ofSchool = isIn(plain, pupil);
  const all = !ofSchool && isIn(plain, parent);
  const [animal] = ofSchool ? [] : apartFrom(names, spansOf(plain, animals));
  const ofWork = !ofSchool && (works.test(text) || (isIn(plain, elsewhere) && !isIn(plain, atClass)));
  const isElsewhere = !ofSchool && ((animal && animal.start < animalWithin) || isIn(plain, tales));
  let before = false;
  let at = 0;
  return sentences.map(({ start, end }, nth) => {
    while ((names[at]?.end ?? Infinity) <= start) at++;
    const named = (names[at]?.start ?? Infinity) < end;
    const sentence = plain.slice(start, end);
    const own = ownIn(sentence, named);
    const goes = own === null && before && !named && !isIn(sentence, atClass) && goesOn.test(sentence);
    before = own === 'surely' || goes;
    if (colleagues[nth]?.isAbout) return 'surely';
    return all || ofWork || goes || (isElsewhere && !named) ? 'surely' : own;
  });
}

/** Whether the writer's own people are in a sentence without anybody of a class, or are what it is about. */
function ownIn(sentence: string, named: boolean): NoCase {
  if (!named && (isIn(sentence, past) || inGeneral.test(sentence))) return 'surely';
  const [colleague] = spansOf(sentence, staff);
  if (colleague && isAboutStaff(sentence, colleague.start)) return 'perhaps';
  const [first] = spansOf(sentence, people);
  if (first && quoted.test(sentence.slice(0, first.start))) return null;
  if (first && first.start < subjectWithin && !isIn(sentence, pupil)) return 'surely';
  const isOwn =
    first !== undefined || isIn(sentence, others) || (!named && !another.test(sentence) && isIn(sentence, body));
  return isOwn && !isIn(sentence, atClass) ? 'perhaps' : null;
}

/** Whether a sentence is about a colleague, who is an inside matter, and about nobody else. */
function isAboutStaff(sentence: string, start: number): boolean {
  if (start >= subjectWithin || spokenTo.test(sentence.slice(0, start))) return false;
  return !atHome.test(sentence) && !says.test(sentence);
}
