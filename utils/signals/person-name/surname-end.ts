import { isFunctionWord } from './function-words';
import { isParticle } from './particles';
import type { Reading } from './run';
import { isTitled } from './titled';
import type { Token } from './tokens';
import { articles, greetings, kin, links, naming, owners, places, roles, titles, towards } from './word-classes';

/** Particles that are a surname as well. */
const surnameLike = new Set(['groot', 'klein', 'oude', 'berg']);
/** Words around names, never in them. */
export const aroundNames: ReadonlySet<string> = new Set(
  [articles, greetings, kin, links, naming, owners, places, roles, titles, towards].flatMap((words) => [...words]),
);

/** Where the surname ends that begins here, after up to three particles; null: no surname begins here. */
export function surnameEnd(reading: Reading, from: number, lowerToo: boolean): number | null {
  if (
    reading.language === 'de' &&
    /^(?:der|den|das|dem|des|die|am|im|in|zu|auf)$/.test(reading.tokens[from]?.folded ?? '')
  )
    return null;
  if (isWhereabouts(reading, from)) return null;
  let at = from;
  while (at - from < 3 && isParticle(reading.tokens[at]?.folded ?? '') && isSpaced(reading, at + 1)) at++;
  for (; at >= from; at--) if (!isOfPerson(reading, from, at) && endsSurname(reading, from, at, lowerToo)) return at;
  return null;
}

function endsSurname(reading: Reading, from: number, at: number, lowerToo: boolean): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'word' || reading.owners[at] || token.glued || token.text.length < 2) return false;
  if (at === from && token.opens) return false;
  if (at === from && isParticle(token.folded) && !(surnameLike.has(token.folded) && token.capital)) return false;
  const { given, surname, word, place, asWord } = reading.entry(at);
  if (!surname && (aroundNames.has(token.folded) || /^\p{Lu}{2,}-\p{Ll}/u.test(token.text))) return false;
  if (!token.capital && isFunctionWord(token.folded, false, false)) return false;
  if (!token.capital && at > from && /^(?:vd|vander|vanden)$/.test(tokenBefore(reading, at)))
    return lowerToo && (surname || !word);
  if (!token.capital) return lowerToo && surname && !given && !word && (at > from || (!place && asWord === 'never'));
  if (surname || given) return true;
  if (particlesOnly(reading, from, at)) return !token.upper;
  return !word && !place && !token.upper;
}

function tokenBefore({ tokens }: Reading, at: number): string {
  return (tokens[at - 1]?.folded ?? '') === 'd' ? 'vd' : (tokens[at - 1]?.folded ?? '');
}

function isSpaced({ tokens }: Reading, at: number): boolean {
  return /^[ \u00a0]?['’-]?$/.test(tokens[at]?.gap ?? '');
}

/** "de tekening van Emilia": van and a first name make no surname. */
function isOfPerson({ tokens, entry }: Reading, from: number, at: number): boolean {
  return (
    at === from + 1 &&
    /^(?:van|von|of|bij|aan|voor|uit|op|in)$/.test(tokens[from]?.text ?? '') &&
    entry(at).given === 'well' &&
    !entry(at).surname
  );
}

/** "Lisa in de Efteling", "Fauré in de Plechelmus": only what the lists know is a surname there. */
function isWhereabouts({ tokens, entry }: Reading, from: number): boolean {
  if (!/^(?:in|op|bij|uit|voor|onder|over)$/.test(tokens[from]?.text ?? '') || isTitled(tokens, from)) return false;
  const name = [from + 1, from + 2].find((at) => tokens[at]?.capital);
  return name === undefined || !entry(name).surname || entry(name).place;
}

/** "van der", "ter", "mevrouw Ten Hove", "moeder Van Dalen": what has a capital after these is a surname, also when it is a word. */
function particlesOnly({ tokens }: Reading, from: number, at: number): boolean {
  if (at - from > 1 || at === from) return at > from;
  const particle = tokens[from];
  if (/^(?:ter|ten|den|der|te)$/.test(particle?.text ?? '')) return true;
  const before = tokens[from - 1]?.folded ?? '';
  return /^(?:Van|Ter|Ten|Te|Den)$/.test(particle?.text ?? '') && (titles.has(before) || kin.has(before));
}

/** "juf in Rotterdam", "oma uit Emmen": these open a surname only with an article, "meneer in 't Veld". */
export function isWhere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /^(?:in|op|aan|bij|uit|over|voor|onder|te)$/.test(tokens[at]?.text ?? '') && !isParticle(next?.folded ?? '');
}
