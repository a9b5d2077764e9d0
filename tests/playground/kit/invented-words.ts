import type { PageLanguage } from './story';

/** Words of a practice site: Dutch, English, German. The fourth language of the pages is invented from the key. */
export type WordTable = Record<string, readonly [nl: string, en: string, de: string]>;

/** Looks words up for one page language. */
export function lookUp<T extends WordTable>(table: T, lang: PageLanguage): (key: keyof T & string) => string {
  return (key) => {
    const [nl, en, de] = table[key] as readonly [string, string, string];
    return lang === 'xx' ? inventedWord(key) : { nl, en, de }[lang];
  };
}

const syllables = ['кӧ', 'ӟы', 'лі', 'нэ', 'ӵу', 'ма', 'гӥ', 'тӧ', 'ву', 'ӝы', 'со', 'пе', 'йӧ', 'ҥа', 'ша', 'ру'];

/** A word that means nothing, always the same for the same key: no list of labels can hold it. */
export function inventedWord(key: string): string {
  let seed = 7;
  for (const char of key) seed = (seed * 31 + char.charCodeAt(0)) % 2_147_483_647;
  let word = '';
  for (let index = 0; index < 4; index += 1) {
    word += syllables[seed % syllables.length] ?? '';
    seed = Math.floor(seed / syllables.length);
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}
