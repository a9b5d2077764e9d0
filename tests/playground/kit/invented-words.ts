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

/** A word in Cherokee letters that means nothing, always the same for the same key: no list of labels can hold it. */
export function inventedWord(key: string): string {
  let seed = 7;
  for (const char of key) seed = (seed * 31 + char.charCodeAt(0)) % 2_147_483_647;
  let word = '';
  for (let index = 0; index < 3 + (key.length % 4); index += 1) {
    word += String.fromCharCode(0x13a0 + (seed % 85));
    seed = (seed * 48_271 + 11) % 2_147_483_647;
  }
  return word;
}
