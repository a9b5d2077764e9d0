import type { Entry } from './lexicon';
import { isSpaced } from './neighbour';
import { opensSurname } from './particles';
import { publicPeopleAt } from './phrases';
import { formal, hardlyAnybody, offices } from './public-words';
import { isTitled } from './titled';
import type { Token } from './tokens';
import { naming, titles } from './word-classes';

/** One word that is an ordinary first name too is a star or a character only where the draft is about such things. */
export function publicLength(
  phraseAt: (tokens: readonly Token[], at: number) => number,
  tokens: readonly Token[],
  at: number,
  entry: (at: number) => Entry,
  onStage: boolean,
): number {
  const length = phraseAt(tokens, at);
  if (length > 1 && isOfOther(tokens, at, entry, onStage)) return 0;
  if (length === 1 && hardlyAnybody.has(tokens[at]?.folded ?? '') && !isTitled(tokens, at)) return 1;
  if (titles.has(tokens[at]?.folded ?? '')) return onStage || !isAnyName(entry(at + 1)) ? length : 0;
  if (length !== 1) return length > 0 && followsName(tokens, at, length) ? 0 : length;
  if (followsName(tokens, at, 1) || naming.has(tokens[at - 1]?.folded ?? '')) return 0;
  const { given, base } = entry(at);
  // "Esis" is no Esi's.
  const isName = given === 'well' && base === tokens[at]?.folded.replace(/'s?$/, '') && !base.includes('-');
  if (!isTitled(tokens, at)) return isName && !onStage ? 0 : 1;
  return formal.has(tokens[at - 1]?.folded ?? '') && (onStage || !given) ? 1 : 0;
}

/** "Peter-Jan de Ruijter", "mevrouw Van der Weijden": a surname that a brand or a star has as well. */
function isOfOther(tokens: readonly Token[], at: number, entry: (at: number) => Entry, onStage: boolean): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || token.gap !== ' ' || !opensSurname(token.folded)) return false;
  return isTitled(tokens, at) ? !onStage : before?.capital === true && entry(at - 1).given === 'well';
}

/** "Meneer Cactus" is no neighbour. */
function isAnyName({ given, surname, word }: Entry): boolean {
  return given !== null || (surname && !word);
}

/** "Grietje en Hans": two that are known together, the other way round. */
export function duoLength(tokens: readonly Token[], at: number): number {
  const [one, link, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!one?.capital || !other?.capital || link?.gap !== ' ' || !/^(?:en|and|und)$/.test(link.folded)) return 0;
  return publicPeopleAt([other, link, { ...one, opens: false, gap: ' ' }], 0) === 3 ? 3 : 0;
}

/** "Anne" before and "de Jong" after: more name than the phrase holds. */
function followsName(tokens: readonly Token[], at: number, length: number): boolean {
  const next = tokens[at + length];
  return (
    length === 1 &&
    next?.gap === ' ' &&
    next.capital &&
    !next.upper &&
    tokens[at]?.capital === true &&
    /^(?:de|van|den|der|ter|ten|el)$/.test(next.folded)
  );
}

/** An office and the name after it, up to four words with a capital or a particle. */
export function officeLength(tokens: readonly Token[], at: number): number {
  if (!offices.has(tokens[at]?.folded ?? '')) return 0;
  let length = 1;
  while (
    length < 6 &&
    isSpaced(tokens, at + length) &&
    (tokens[at + length]?.capital ||
      (/^(?:van|de|der|den|von|ten|ter|el|of|the)$/.test(tokens[at + length]?.folded ?? '') &&
        tokens[at + length + 1]?.capital))
  )
    length++;
  return length > 1 ? length : 0;
}
