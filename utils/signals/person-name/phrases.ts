import { characters, organisations } from '../lists/public-works';
import { publicFigures } from '../lists/public-figures';
import { fold } from './fold';
import type { Token } from './tokens';

/** Phrases by their first word; each without that first word. */
type Phrases = ReadonlyMap<string, readonly string[][]>;

let known: Phrases | null = null;

/** How many tokens from here are a public figure, a character, a brand or the like; 0: none. */
export function publicPhraseAt(tokens: readonly Token[], at: number): number {
  known ??= phrasesOf([publicFigures, characters, organisations].join(','));
  return longestPhraseAt(known, tokens, at);
}

export function phrasesOf(list: string): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const phrase of list.split(',')) {
    const [first, ...rest] = wordsOf(phrase);
    if (first) phrases.set(first, [...(phrases.get(first) ?? []), rest]);
  }
  return phrases;
}

export function longestPhraseAt(phrases: Phrases, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  let longest = 0;
  for (const rest of phrases.get(token.folded) ?? phrases.get(withoutGenitive(token.folded)) ?? []) {
    const isThere = rest.every((word, ahead) => {
      const folded = tokens[at + ahead + 1]?.folded ?? '';
      return folded === word || (ahead === rest.length - 1 && withoutGenitive(folded) === word);
    });
    if (isThere && (rest.length > 0 || token.capital || token.upper)) longest = Math.max(longest, rest.length + 1);
  }
  return longest;
}

/** The words of a phrase, cut as the words of a draft are. */
function wordsOf(phrase: string): string[] {
  return (phrase.match(/[\p{L}\p{M}]+(?:['’‘-][\p{L}\p{M}]+)*|\p{N}+/gu) ?? []).map(fold);
}

/** "ruttes" and "rutte's" are about Rutte. */
export function withoutGenitive(folded: string): string {
  return folded.endsWith('s') ? folded.replace(/'?s$/, '') : folded;
}
