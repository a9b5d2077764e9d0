import type { PageLanguage } from '../story';

/** One label: Dutch, English, German. `{name}` stands for a name. */
export type Label = readonly [nl: string, en: string, de: string];

const syllables = [
  'кӧ',
  'лыд',
  'ӟеч',
  'пӧ',
  'мын',
  'вӧт',
  'сик',
  'юрт',
  'ӵук',
  'нӧб',
  'ты',
  'шыр',
  'ӧбӧ',
  'гурт',
  'зэм',
  'як',
];

/** The labels in one language. `xx` gets invented words, another one for every key, that no label list can know. */
export function labelsIn<K extends string>(table: Readonly<Record<K, Label>>, lang: PageLanguage): Record<K, string> {
  const column = { nl: 0, en: 1, de: 2 } as const;
  const word = (key: string, label: Label) => (lang === 'xx' ? inventedWord(key, label[0]) : label[column[lang]]);
  return Object.fromEntries(Object.entries<Label>(table).map(([key, label]) => [key, word(key, label)])) as Record<
    K,
    string
  >;
}

/** Puts a name where the label has a place for it. */
export function named(label: string, name: string): string {
  return label.replace('{name}', name);
}

function inventedWord(key: string, dutch: string): string {
  let seed = [...key].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, 7);
  let word = '';
  for (let part = 0; part < 4; part++) {
    word += syllables[seed % syllables.length] ?? '';
    seed = Math.floor(seed / syllables.length);
  }
  return dutch.includes('{name}') ? `${word} {name}` : word;
}
