import type { Span } from '../check';
import { wrapped } from '../matching';
import { fold } from './fold';
import { lookUp } from './lexicon';
import { isParticle } from './particles';
import { publicPeopleAt, publicThingAt } from './phrases';
import { tokensOf, type Token } from './tokens';

const callers = new RegExp(wrapped`
  ^(?:go|hup|team|voor|forza|bedankt|dankjewel|lieve|juf|juffrouw|meester|happybirthday|sterkte|gefeliciteerd|succes|
  welkom|dag|bye|opa|oma|hoera)(?=.{3})
`);

/** The name in a hashtag: #SanneDeVries, #goSanne, #jufanne. Only what the lists know well, for a tag has no context. */
export function nameInHashtag({ text, start, folded }: Token): Span | null {
  const body = text.slice(1);
  const parts = Array.from(body.matchAll(/\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+|\p{N}+/gu), (match) => ({
    text: match[0],
    at: match.index,
  }));
  const words = tokensOf(parts.map((part) => part.text).join(' '));
  if (publicPeopleAt(words, 0) + publicThingAt(words, 0) > 0) return null;
  if (parts.length === 1 || body === body.toLowerCase()) return inSmallLetters(body, start + 1, folded.slice(1));
  const from = parts.findIndex((part) => isLikely(fold(part.text)));
  if (from < 0) return null;
  const callsBefore = parts.slice(0, from).every((part) => callers.test(`${fold(part.text)}xxx`));
  let to = from;
  while (to + 1 < parts.length && isParticle(fold(parts[to + 1]?.text ?? ''))) to++;
  const surname = lookUp(fold(parts[to + 1]?.text ?? ''));
  if (surname.surname || (to > from && !surname.word)) to++;
  else to = from;
  if (!callsBefore || to < parts.length - 1 - Number(/^\p{N}/u.test(parts.at(-1)?.text ?? ''))) return null;
  const [first, last] = [parts[from], parts[to]];
  return first && last
    ? { start: start + 1 + first.at, end: start + 1 + last.at + last.text.length, why: 'hashtag' }
    : null;
}

function inSmallLetters(body: string, start: number, folded: string): Span | null {
  const letters = /^[^\d_]*/.exec(folded)?.[0] ?? '';
  if (letters.length !== folded.length && !/^\d+(?:jaar|jr)?$/.test(folded.slice(letters.length))) return null;
  const before = callers.exec(letters)?.[0].length ?? 0;
  const name = letters.slice(before);
  if (!isSure(name) && !(before > 0 && lookUp(name).given === 'well')) return null;
  return { start: start + before, end: start + Math.min(body.length, letters.length), why: 'hashtag' };
}

/** With capitals that show the words, less is needed. */
function isLikely(folded: string): boolean {
  const { given, asWord, place, base } = lookUp(folded);
  return given === 'well' && base === folded && folded.length > 2 && asWord !== 'often' && !place;
}

function isSure(folded: string): boolean {
  const { given, asWord, word, place, english, base } = lookUp(folded);
  return given === 'well' && base === folded && folded.length > 2 && asWord === 'never' && !word && !place && !english;
}
