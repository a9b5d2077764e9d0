import { wrapped } from '../matching';
import { isCreature } from './animals';
import { isFunctionWord } from './function-words';
import { isFirstName, lookUp } from './lexicon';
import type { Reading } from './run';
import type { Token } from './tokens';
import { anyVerbs, belonging, kin, personVerbs, roles, titles } from './word-classes';

/** Whether no name can begin here, whatever stands around. */
export function isNoName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token) return true;
  const { given, word, english } = reading.entry(at);
  if (!token.capital && ((!given && word) || isOfOtherTongue(reading, english))) return true;
  if (isFunctionWord(token.folded, token.capital, token.opens) || isTheirs(reading, at)) return true;
  if (token.folded === 'frans' && isSpoken(reading.tokens, at)) return true;
  return isAbbreviated(token) || isCompound(token) || standsBeforeName(reading, at);
}

/** Where names have a capital, what has none is a word: any in German, in English what is one there. */
function isOfOtherTongue({ language, flat }: Reading, english: boolean): boolean {
  return !flat && (language === 'de' || (language === 'en' && english));
}

/** "op zijn Frans", "het Frans", "ze spreekt Frans": the tongue. */
function isSpoken(tokens: readonly Token[], at: number): boolean {
  const [one, two] = [tokens[at - 1]?.folded ?? '', tokens[at - 2]?.folded ?? ''];
  return (
    /^(?:het|in|les|vloeiend|spreekt|spreken|sprak|praat|leert|leren|goed|beetje)$/.test(one) ||
    (two === 'op' && /^(?:zijn|z'n|zn)$/.test(one))
  );
}

/** "Mien buurvrouw", "Mien köppelke", "Fien eten": in Low Saxon that is no Mien or Fien. */
function isTheirs({ tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  const folded = tokens[at]?.folded ?? '';
  if (folded === 'fien') return next?.gap === ' ' && fine.test(next.text);
  if (!/^(?:mien|dien|oons|wen)$/.test(folded) || next?.gap !== ' ') return false;
  return (
    isPersonWord(next) ||
    ofMine.test(next.text) ||
    (!next.capital && isOfNoList(next.folded)) ||
    (!next.capital && next.folded.length > 3 && isThing(next.folded))
  );
}

/** What is fine in Low Saxon. */
const fine = new RegExp(wrapped`
  ^(?:weekend|weekeinde|eten|gegettn?|weer|wear|wark|feest|dag|daag|aovend|oavend|vekaansie|vakantie|um|da|dat|vuur|
  veur)$
`);
/** Short, or words of people: "mien god", "mien keal". */
const ofMine = /^(?:god|oog|rug|kop|jas|hoes|va|moo|moe|breur|breurs|zuster|keal|kearl|jong|wicht|wief|leu|lu|leven)$/;

/** A word of the dialect, unless it ends as what somebody did. */
function isOfNoList(folded: string): boolean {
  if (folded.length < 4 || /(?:te|de)$/.test(folded) || personVerbs.has(folded) || anyVerbs.has(folded)) return false;
  const { given, surname, word } = lookUp(folded);
  return given === null && !surname && !word;
}

/** A word that stands for something, and is not said of somebody by name. */
function isThing(folded: string): boolean {
  return lookUp(folded).word && !personVerbs.has(folded) && !anyVerbs.has(folded) && !belonging.has(folded);
}

function isPersonWord({ folded, capital }: Token): boolean {
  return !capital && (roles.has(folded) || titles.has(folded) || kin.has(folded));
}

/** "RvT", "PvdA": capitals within, and no "McLeod", "DeVries", "VanDijk". */
function isAbbreviated({ text, upper }: Token): boolean {
  return !upper && /^\p{Lu}\p{Ll}{0,2}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Du|La|Le|Van|D['’]|O['’])/.test(text);
}

/** "Roelvink-bingo", "Harry Potter-serie": a thing that has somebody's name. */
export function isCompound({ text, folded }: Token): boolean {
  const tail = /-(\p{Ll}{3,})$/u.exec(text)?.[1];
  return tail !== undefined && /^\p{Lu}/u.test(text) && (tail.length > 4 || lookUp(tail).word) && !isFirstName(folded);
}

/** "Bel Wietse", "kent Siebren", "Ha Sjoerd": a word before a name, though a name of its own elsewhere. */
function standsBeforeName({ tokens, entry }: Reading, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next?.capital || next.gap !== ' ') return false;
  const { given, asWord, word, surname } = entry(at);
  // "Labrador Guus": the breed is no first name.
  if (given !== 'well' && isCreature(token.folded)) return true;
  if (token.capital && !token.opens) return false;
  const isNobody = given !== 'well' && (word || !token.capital || (token.opens && given === null && !surname));
  return (asWord === 'often' || isNobody) && entry(at + 1).given === 'well';
}
