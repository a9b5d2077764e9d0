import { isFirstName, lookUp } from './lexicon';
import type { Reading } from './run';
import type { Token } from './tokens';

/** Whether no name can begin here, whatever stands around. */
export function isNoName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token) return true;
  const { given, word } = reading.entry(at);
  if (!token.capital && !given && (word || isPronoun.test(token.folded))) return true;
  return isAbbreviated(token) || isCompound(token) || standsBeforeName(reading, at);
}

/** "juf jij ruikt …", "meneer die": nobody is called so. */
const isPronoun = /^(?:jij|je|u|ik|hij|zij|ze|wij|we|die|dit|dat|er|nu|toch|niet|ook|al|nog|weer|heb|you|she|he)$/;

/** "RvT", "PvdA": capitals within, and no "McLeod", "DeVries", "VanDijk". */
function isAbbreviated({ text, upper }: Token): boolean {
  return !upper && /^\p{Lu}\p{Ll}{0,2}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Du|La|Le|Van|D['’]|O['’])/.test(text);
}

/** "Roelvink-bingo", "Harry Potter-serie": a thing that has somebody's name. */
export function isCompound({ text, folded }: Token): boolean {
  const tail = /-(\p{Ll}{3,})$/u.exec(text)?.[1];
  return tail !== undefined && /^\p{Lu}/u.test(text) && lookUp(tail).word && !isFirstName(folded);
}

/** "Bel Wietse", "kent Siebren", "Ha Sjoerd": a word before a name, though a name of its own elsewhere. */
function standsBeforeName({ tokens, entry }: Reading, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next?.capital || next.gap !== ' ' || (token.capital && !token.opens)) return false;
  const { given, asWord, word } = entry(at);
  return (asWord === 'often' || (given !== 'well' && word)) && entry(at + 1).given === 'well';
}
