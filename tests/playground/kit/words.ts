import { pageLanguages, type PageLanguage } from './story';

/** One label per row: Dutch, English, German and an invented word, in the order of `pageLanguages`. */
export type WordRows = Readonly<Record<string, readonly [nl: string, en: string, de: string, xx: string]>>;

/** The labels of one site in one language, by key. */
export function wordsIn<Rows extends WordRows>(rows: Rows, lang: PageLanguage): Record<keyof Rows, string> {
  const column = pageLanguages.indexOf(lang);
  return Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, row[column]])) as Record<keyof Rows, string>;
}
