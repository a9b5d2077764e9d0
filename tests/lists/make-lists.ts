import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dictionaryEntries, lowerCaseWords, type Entry } from './dutch-words';
import { abroad, fakerNames, geoNames, names, ownList, oneWordPlaces, ownPhrases, spoken, statbel } from './sources';
import { fold } from '../../utils/signals/person-name/fold';

/** Every list that is shipped, as folded words. */
export interface Lists {
  /** First names that are well known somewhere, and first names of one far country only. */
  given: Set<string>;
  givenElsewhere: Set<string>;
  surnames: Set<string>;
  /** First names that are words: seldom meant as such, or often; or often in English. */
  rareWords: Set<string>;
  commonWords: Set<string>;
  englishWords: Set<string>;
  words: Set<string>;
  foreign: Set<string>;
  /** Places, streets, brands and peoples. */
  capitals: Set<string>;
  /** First names that are places as well. */
  namedPlaces: Set<string>;
  /** Public figures and characters; brands, clubs and the like; programmes, films and sports: phrases. */
  publicPeople: Set<string>;
  publicThings: Set<string>;
  programmes: Set<string>;
}

const near = ['german', 'nl', 'nl_BE', 'tr', 'pl', 'ku_kmr_latin', 'uk', 'de', 'fr_BE', 'fr_SN', 'es', 'pt_PT'];
/** A word is common when it is among so many most spoken ones. */
const common = { dutch: 8_000, english: 6_000 };

export function makeLists(): Lists {
  const entries = dictionaryEntries();
  const dutch = new Set([...lowerCaseWords(entries)].map(fold));
  const english = new Set(englishLowerCase());
  const first = firstNames();
  const surnames = new Set([
    ...statbel.last,
    ...[...fakerNames('last_name').values()].flat(),
    ...names(ownList('own-surnames')),
    ...personsOf(entries),
  ]);
  const certain = new Set(names(ownList('certain-names')));
  const often = kept(top(spoken.dutch, common.dutch), (word) => dutch.has(word));
  const isCommon = without(new Set([...names(ownList('words-that-are-names')), ...often]), certain);
  const all = new Set([...first.given, ...first.givenElsewhere, ...surnames]);
  const capitals = new Set(names([...geoNames(), ...ownList('places'), ...othersOf(entries, all)]));
  const isEnglish = top(spoken.english, common.english);
  return {
    ...first,
    surnames: without(surnames, first.given),
    rareWords: kept(all, (name) => dutch.has(name) && !isCommon.has(name)),
    commonWords: kept(all, (name) => isCommon.has(name)),
    englishWords: kept(all, (name) => english.has(name) && isEnglish.has(name)),
    words: kept(dutch, (word) => /^[a-z]{2,9}$/.test(word) && (word.length <= 8 || !isBuilt(word, dutch))),
    foreign: new Set(
      [
        ...kept(top(spoken.english, 12_000), (word) => english.has(word)),
        ...without(new Set(spoken.german), all),
      ].filter((word) => /^[a-z]{2,}$/.test(word)),
    ),
    capitals,
    namedPlaces: kept(
      new Set(names([...oneWordPlaces(), ...ownList('places')])),
      (name) => first.given.has(name) && !certain.has(name),
    ),
    publicPeople: new Set([...ownPhrases('public-people'), ...ownPhrases('public-characters')]),
    publicThings: new Set(ownPhrases('public-things')),
    programmes: new Set(ownPhrases('public-programmes')),
  };
}

function firstNames(): Pick<Lists, 'given' | 'givenElsewhere'> {
  const faker = fakerNames('first_name').set('german', abroad.german).set('english', abroad.english);
  const times = new Map<string, number>();
  for (const name of [...faker.values()].flatMap((list) => [...new Set(list)]))
    times.set(name, (times.get(name) ?? 0) + 1);
  const given = new Set([
    ...statbel.first,
    ...names(ownList('own-first-names')),
    ...near.flatMap((locale) => faker.get(locale) ?? []),
  ]);
  for (const [name, count] of times) if (count > 2) given.add(name);
  return { given, givenElsewhere: without(new Set(times.keys()), given) };
}

/** OpenTaal gives persons a flag of their own, and no flag that only places and peoples have. */
function personsOf(entries: readonly Entry[]): string[] {
  return names(
    entries
      .filter(({ word, flags }) => isCapital(word) && flags.includes('PN') && !flags.includes('PI'))
      .map(({ word }) => word),
  );
}

function othersOf(entries: readonly Entry[], persons: ReadonlySet<string>): string[] {
  return entries
    .filter(({ word, flags }) => isCapital(word) && (flags.includes('PI') || !persons.has(fold(word))))
    .map(({ word }) => word);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function englishLowerCase(): string[] {
  const file = path.join(path.dirname(createRequire(import.meta.url).resolve('dictionary-en')), 'index.dic');
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('/')[0]?.trim() ?? '')
    .filter((word) => /^[a-z]+$/.test(word));
}

/** Whether a long word is two words in one: those are recognised as such when a draft is read. */
function isBuilt(word: string, words: ReadonlySet<string>): boolean {
  for (let at = 3; at <= word.length - 3; at++)
    if (words.has(word.slice(0, at)) && words.has(word.slice(at))) return true;
  return false;
}

function top(list: readonly string[], most: number): Set<string> {
  return new Set(list.slice(0, most));
}

function kept(set: ReadonlySet<string>, keep: (word: string) => boolean): Set<string> {
  return new Set([...set].filter(keep));
}

function without(set: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return kept(set, (word) => !other.has(word));
}
