import { programmes, publicPeople, publicThings } from '../lists/packed';
import { asker, hashOn, noText } from './packed-set';
import { wordsOf } from './phrase-key';
import type { Token } from './tokens';

/** Phrases by their first word; each without that first word. */
type Phrases = ReadonlyMap<string, readonly string[][]>;

/** No phrase of the packed lists has more words. */
const mostWords = 6;

/** How many tokens from here are a public figure or a character; 0: none. */
export const publicPeopleAt = longestOf(asker(publicPeople), 3, () => true);

/** How many tokens from here are a brand, club, programme or the like; 0: none. */
export const publicThingAt = longestOf(asker(publicThings), 0, isWritten);

/** How many tokens from here are a programme, a film or a contest; 0: none. */
export const programmeAt = longestOf(asker(programmes), 0, isWritten);

function longestOf(
  holds: ReturnType<typeof asker>,
  /** So many words at most where neither the first nor the second has a capital. */
  mostSmall: number,
  isMeant: (tokens: readonly Token[], at: number, words: number) => boolean,
): (tokens: readonly Token[], at: number) => number {
  return (tokens, at) => {
    let longest = 0;
    let before = noText;
    const most = hasCapital(tokens[at]) || hasCapital(tokens[at + 1]) ? mostWords : mostSmall;
    for (let words = 1; words <= most; words++) {
      const token = tokens[at + words - 1];
      if (!token || (words > 1 && (token.opens || token.gap.length > 3))) break;
      const { folded } = token;
      const isPossible = words > 1 || hasCapital(token);
      const isThere =
        isPossible && (holds(folded, before) || (folded.endsWith('s') && holds(withoutGenitive(folded), before)));
      if (isThere && (words === 1 || isMeant(tokens, at, words))) longest = words;
      before = hashOn(before, `${folded} `);
    }
    return longest;
  };
}

/** "wat een dag" is no programme: two words have a capital, or of two the last, or the first where none is expected. */
function isWritten(tokens: readonly Token[], at: number, words: number): boolean {
  const written = tokens.slice(at, at + words);
  const [first, last] = [written[0], written.at(-1)];
  if (words === 2) return hasCapital(last) || last?.kind === 'number' || (hasCapital(first) && first?.opens === false);
  return written.filter((token) => hasCapital(token) || token.kind === 'number').length > 1;
}

function hasCapital(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || token.upper);
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

/** "ruttes" and "rutte's" are about Rutte. */
export function withoutGenitive(folded: string): string {
  return folded.endsWith('s') ? folded.replace(/'?s$/, '') : folded;
}
