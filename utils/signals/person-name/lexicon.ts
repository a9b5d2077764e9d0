import { fold } from './fold';
import * as lists from '../lists/packed';
import { asker, asMistaken } from './packed-set';
import { stemOf, withoutEnding } from './word-stem';

const given = asker(lists.given);
const givenElsewhere = asker(lists.givenElsewhere);
/** Words that the packed lists would take for first names by accident. */
const inMistaken = asker(lists.mistaken);
const surnames = asker(lists.surnames);
const rareWords = asker(lists.rareWords);
const commonWords = asker(lists.commonWords);
const englishWords = asker(lists.englishWords);
const words = asker(lists.words);
const foreign = asker(lists.foreign);
const capitals = asker(lists.capitals);
const namedPlaces = asker(lists.namedPlaces);

/** Of the names that are seldom words, those that are a thing nearly always: what one wears, plants, eats, keeps. */
const thingsSooner = new Set(
  (
    'adonis amaryllis aster atlas barak bars beren berk bes betel brandy camelia cerise chai dahlia dies dino ebbe ' +
    'fender ferry gul gulden hebe kader kalender kas keet lava lino lotus luit mais meis melodie mink modest nestor ' +
    'ode pit pom prune ramadan riff rover samba server sim skip soda tea tiara tilde trui zwier'
  ).split(' '),
);

/** What the lists know of a folded word. */
export interface Entry {
  /** The word itself, or what is left without a possessive s, a diminutive or drawn-out letters. */
  base: string;
  /** A first name: well known, of one far country, or not known. */
  given: 'well' | 'elsewhere' | null;
  surname: boolean;
  /** How likely the name is meant as a word. */
  asWord: 'never' | 'seldom' | 'often';
  /** Also an everyday word in English. */
  english: boolean;
  /** In the Dutch dictionary, or among the words most spoken in English or German. */
  word: boolean;
  /** A place, street, people or brand. */
  place: boolean;
}

/** Whether the lists know a word well as a first name; in any case, with or without accents. */
export function isFirstName(word: string): boolean {
  const folded = fold(word);
  return isGiven(folded) || isCompound(folded);
}

export function lookUp(folded: string): Entry {
  const base = baseOf(folded);
  const known = isFirstName(base) ? 'well' : isRareGiven(base) ? 'elsewhere' : null;
  const surname = surnames(base) || hasSurname(base);
  const isAnyName = known !== null || surname;
  const asWord = !isAnyName
    ? 'never'
    : commonWords(base) || thingsSooner.has(base)
      ? 'often'
      : rareWords(base)
        ? 'seldom'
        : 'never';
  const english = isAnyName && englishWords(base);
  // What is known as a name is asked in the small sets of names that are words or places: the big ones err more often.
  const isKnown = known === 'well' && isGiven(base);
  return {
    base,
    given: known,
    surname,
    asWord,
    english,
    word: isKnown ? asWord !== 'never' || english : isWord(base) && !base.includes('-'),
    place: isKnown ? namedPlaces(base) : capitals(base),
  };
}

function isMistaken(folded: string): boolean {
  return inMistaken(asMistaken(folded));
}

function isGiven(folded: string): boolean {
  return given(folded) && !isMistaken(folded);
}

/** In the list of far countries, or two names in one: "annelot", "dirkjan". */
function isRareGiven(folded: string): boolean {
  if (isMistaken(folded)) return false;
  return givenElsewhere(folded) || (folded.length > 6 && !isWord(folded) && isJoined(folded));
}

function isJoined(folded: string): boolean {
  for (let at = 3; at <= folded.length - 3; at++)
    if ([folded.slice(0, at), folded.slice(at)].every((part) => isGiven(part) && !commonWords(part))) return true;
  return false;
}

/** "jansen-bakker", "el-amrani": the last part is a surname. */
function hasSurname(folded: string): boolean {
  const dash = folded.lastIndexOf('-');
  return dash > 0 && surnames(folded.slice(dash + 1));
}

/** "anne-marie": every part is a name of its own. */
function isCompound(folded: string): boolean {
  const parts = folded.split('-');
  return parts.length === 2 && parts.every((part) => part.length > 1 && isGiven(part));
}

/** sanne's, sannes, sannetje and sannnne are Sanne; but a word that is known as it stands stays so. */
function baseOf(folded: string): string {
  const word = folded.replace(/'s?$/, '');
  if (isGiven(word) || surnames(word) || words(word) || foreign(word)) return word;
  if (word.length >= 9 && isWord(word)) return word;
  const shorter = [word.replace(/(.)\1{2,}/g, '$1'), word.replace(/s$/, ''), word.replace(/(?:tje|je|ke)s?$/, '')];
  return shorter.find((other) => other !== word && other.length > 2 && isGiven(other)) ?? word;
}

function isWord(folded: string): boolean {
  if (isListed(folded) || foreign(folded)) return true;
  return folded.length >= 9 && (isListed(stemOf(folded) ?? '') || isBuilt(folded));
}

/** A Dutch word of the list, or a form of one. */
function isListed(folded: string): boolean {
  return words(folded) || words(stemOf(folded) ?? '');
}

/** Two words in one, with or without an s between. */
function isBuilt(folded: string): boolean {
  const most = Math.min(folded.length - 4, 12);
  for (let at = 4; at <= most; at++) {
    const head = folded.slice(0, at);
    if (
      words(withoutEnding(folded.slice(at))) &&
      (isListed(head) || words(head.replace(/s$|(?<=nn)e$/, '').replace(/nn$/, 'n')))
    )
      return true;
  }
  return false;
}
