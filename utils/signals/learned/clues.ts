import type { Found, Reading, SignalSettings } from '../check';
import { sentencesAt } from '../reading';
import { hashOn, noText } from '../person-name/packed-set';
import { kindsOf } from './kinds';

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
  found: hashOn(noText, 'found '),
  kind: hashOn(noText, 'kind '),
  next: hashOn(noText, 'next '),
};

/**
 * What in and around every sentence of a draft the learned weights may know, in the order of `sentences`: the hashes of
 * it, each once. `found` is what the checks saw in the draft. Linear in the text.
 */
export function cluesOf(reading: Reading, settings: SignalSettings, found: Found): Set<number>[] {
  // In plain letters; every name is the same word.
  const words = wordsOf(reading);
  const nearby = words.map((own) => own.map((word) => hashOn(kinds.beside, word)));
  const whole = aboutDraft(reading, settings, found).map((about) => hashOn(kinds.draft, about));
  const here = foundIn(reading, found);
  return words.map((own, at) => {
    const clues = new Set<number>();
    for (const word of own) addWord(clues, word);
    addPairs(clues, own);
    addKinds(clues, own);
    for (const hashes of [nearby[at - 1], nearby[at + 1], whole, here[at]])
      for (const hash of hashes ?? []) clues.add(hash);
    return clues;
  });
}

/** What the sentence hangs on besides its words. */
function aboutDraft({ sentences }: Reading, { reply, media, roles }: SignalSettings, found: Found): string[] {
  return [
    ...(reply ? ['reply'] : []),
    ...(media === true ? ['media'] : []),
    ...roles,
    `sentences ${Math.min(4, sentences.length)}`,
    ...[...found].flatMap(([type, spans]) => (spans.length > 0 ? [type] : [])),
  ];
}

/** What the checks saw in each sentence, and what made them believe it. */
function foundIn(reading: Reading, found: Found): number[][] {
  const here: number[][] = reading.sentences.map(() => []);
  for (const [type, spans] of found)
    for (const span of spans)
      for (const at of sentencesAt(reading, span)) {
        const hash = hashOn(kinds.found, type);
        here[at]?.push(
          hash,
          hashOn(hash, ` ${span.why ?? ''}`),
          hashOn(hash, reading.plain.slice(span.start, span.end).includes(' ') ? ' words' : ' word'),
        );
        if (span.isSure) here[at]?.push(hashOn(hash, ' sure'));
      }
  return here;
}

function wordsOf({ plain, sentences, names }: Reading): string[][] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    const words: string[] = [];
    for (const { 0: text, index } of plain.slice(start, end).matchAll(wordsAndMarks)) {
      const at = start + index;
      while ((names[next]?.end ?? Infinity) <= at) next++;
      const isName = (names[next]?.start ?? Infinity) < at + text.length;
      if (!isName) words.push(known(text));
      else if (words.at(-1) !== 'Name') words.push('Name');
    }
    return words;
  });
}

/** The numbers of groups are one, all others another. */
function known(text: string): string {
  return /^[1-8]$/.test(text) ? '1' : /^\d/.test(text) ? '0' : text;
}

function addWord(clues: Set<number>, word: string): void {
  clues.add(hashOn(kinds.word, word));
  if (word.length >= long) clues.add(hashOn(kinds.begin, word.slice(0, piece)));
  if (word.length < built) return;
  for (let at = 1; at <= word.length - piece; at++) clues.add(hashOn(kinds.piece, word.slice(at, at + piece)));
}

/** Two words in a row; the first with nothing before it, the last with nothing behind. */
function addPairs(clues: Set<number>, words: readonly string[]): void {
  if (!words.length) return;
  let before = hashOn(kinds.pair, ' ');
  for (const word of words) {
    clues.add(hashOn(before, word));
    before = hashOn(hashOn(kinds.pair, word), ' ');
  }
  clues.add(before);
}

/** What kinds of words are in the sentence, which of them together, and which next to each other. */
function addKinds(clues: Set<number>, words: readonly string[]): void {
  const here = new Set<string>();
  let before: readonly string[] = [];
  for (const word of words) {
    const own = kindsOf(word);
    for (const kind of own) {
      here.add(kind);
      for (const last of before) clues.add(hashOn(hashOn(kinds.next, kind), last));
    }
    before = own;
  }
  const all = [...here].sort();
  all.forEach((kind, at) => {
    const hash = hashOn(kinds.kind, kind);
    clues.add(hash);
    for (const other of all.slice(0, at)) clues.add(hashOn(hash, other));
  });
}
