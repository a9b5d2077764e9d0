import * as are from './word-classes';

/** What a word before adds: to a first name the lists know, to another word with a capital, to one in small letters. */
export interface Weight {
  words: ReadonlySet<string>;
  why: string;
  known: number;
  capital: number;
  small: number;
}

export const genitive = new Set(['van', 'of', 'von']);
const nearby = new Set(['bij', 'to']);

/** Of these the first that has the word counts. */
export const weights: readonly Weight[] = [
  { words: are.conjunctions, why: 'person-verb', known: 0.15, capital: 0.4, small: 0 },
  { words: are.greetings, why: 'greeting', known: 0.6, capital: 0.6, small: 0 },
  { words: are.owners, why: 'own', known: 0.4, capital: 0.2, small: 0 },
  { words: are.towards, why: 'person-verb', known: 0.35, capital: 0.25, small: 0 },
  { words: are.lookAt, why: 'person-verb', known: 0.25, capital: 0, small: 0 },
  { words: genitive, why: 'of-family', known: 0.3, capital: 0.15, small: 0.15 },
  { words: nearby, why: 'person-verb', known: 0.2, capital: 0, small: 0 },
  { words: are.places, why: 'place', known: -0.15, capital: -0.5, small: -0.6 },
  { words: are.articles, why: 'thing', known: -0.35, capital: -0.7, small: -0.7 },
  { words: are.anyVerbs, why: 'person-verb', known: 0.3, capital: 0.2, small: 0 },
  { words: are.personVerbs, why: 'person-verb', known: 0.25, capital: 0.45, small: 0 },
];
