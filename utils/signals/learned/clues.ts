import type { Reading, SignalSettings, Span } from '../check';
import { hashOn, noText } from '../person-name/packed-set';

/** Something in or around a sentence that the learned weights may know, and where it stands in the text. */
export interface Clue extends Span {
  /** The hash of what it is. */
  hash: number;
}

/** A word in plain letters; every name is the same word. */
interface Word extends Span {
  text: string;
}

const wordsAndMarks = /[a-z]{1,40}(?:'[a-z]{1,20})?|\d{1,20}/g;
/** Longer words are known by their beginning as well, still longer ones by the pieces they are made of. */
const [long, built, piece] = [6, 8, 5];

const kinds = {
  word: hashOn(noText, 'word '),
  begin: hashOn(noText, 'begin '),
  piece: hashOn(noText, 'piece '),
  pair: hashOn(noText, 'pair '),
  beside: hashOn(noText, 'beside '),
  draft: hashOn(noText, 'draft '),
};

/** The clues of every sentence of a draft, in the order of `sentences`: linear in the text. */
export function cluesOf(reading: Reading, settings: SignalSettings): Clue[][] {
  const words = wordsOf(reading);
  const whole = aboutDraft(settings).map((about) => hashOn(kinds.draft, about));
  return reading.sentences.map((span, at) => {
    const own = words[at] ?? [];
    const around = (hash: number): Clue => ({ hash, start: span.start, end: span.start });
    const beside = [...(words[at - 1] ?? []), ...(words[at + 1] ?? [])].map(({ text }) => hashOn(kinds.beside, text));
    return distinct([...own.flatMap(inWord), ...pairsOf(own), ...[...beside, ...whole].map(around)]);
  });
}

/** What the sentence hangs on besides its words. */
function aboutDraft({ reply, media }: SignalSettings): string[] {
  return [...(reply ? ['reply'] : []), ...(media === true ? ['media'] : [])];
}

function wordsOf({ plain, sentences, names }: Reading): Word[][] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    const words: Word[] = [];
    for (const { 0: text, index } of plain.slice(start, end).matchAll(wordsAndMarks)) {
      const word = { text: known(text), start: start + index, end: start + index + text.length };
      while ((names[next]?.end ?? Infinity) <= word.start) next++;
      const isName = (names[next]?.start ?? Infinity) < word.end;
      if (!isName) words.push(word);
      else if (words.at(-1)?.text !== 'Name') words.push({ ...word, text: 'Name' });
    }
    return words;
  });
}

/** The numbers of groups are one, all others another. */
function known(text: string): string {
  return /^[1-8]$/.test(text) ? '1' : /^\d/.test(text) ? '0' : text;
}

function inWord({ text, start, end }: Word): Clue[] {
  const hashes = [hashOn(kinds.word, text)];
  if (text.length >= long) hashes.push(hashOn(kinds.begin, text.slice(0, piece)));
  if (text.length >= built)
    for (let at = 1; at <= text.length - piece; at++) hashes.push(hashOn(kinds.piece, text.slice(at, at + piece)));
  return hashes.map((hash) => ({ hash, start, end }));
}

/** Two words in a row; the first with nothing before it, the last with nothing behind. */
function pairsOf(words: readonly Word[]): Clue[] {
  return [...words, null].flatMap((word, at) => {
    const before = words[at - 1];
    const span = { start: (before ?? word)?.start ?? 0, end: (word ?? before)?.end ?? 0 };
    return word || before ? [{ ...span, hash: hashOn(kinds.pair, `${before?.text ?? ''} ${word?.text ?? ''}`) }] : [];
  });
}

/** A clue counts once, where it stands first. */
function distinct(clues: readonly Clue[]): Clue[] {
  const seen = new Set<number>();
  return clues.filter(({ hash }) => !seen.has(hash) && seen.add(hash));
}
