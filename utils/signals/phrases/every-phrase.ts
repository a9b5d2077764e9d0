import type { Span } from '../check';
import { anyhowOf, mayHold, type Anyhow } from './begin-anyhow';
import { endOfPhrase, phrasePattern, type PhrasePattern } from './phrase-pattern';
import { phraseTree, possibleAt, type PhraseTree } from './phrase-tree';
import { apart, symbolOf, symbolsOf } from './symbols';

/** The phrases of all lists, each by its number: a text is read once for all of them. */
const phrases: string[] = [];
/** Of each the number of its list, and its pattern, made at its first use. */
const lists: number[] = [];
const patterns: (PhrasePattern | undefined)[] = [];
/** Those that begin where a word begins, and those that may begin inside one. */
const kinds = { whole: [] as number[], ending: [] as number[] };
let trees: { whole: PhraseTree; ending: PhraseTree; anyhow: readonly Anyhow[] } | null = null;

/** By list: the places where its phrases can begin, each followed by the phrase's number; in the order of text and list. */
type Found = Map<number, number[]>;
const none: readonly number[] = [];

/** Of the texts that were asked about since the last one was begun: list after list is looked for in the same few. */
const asked = new Map<string, Found>();
/** The one that was asked about last: list after list is. */
let latest: { plain: string; found: Found } = { plain: '', found: new Map() };

/** Adds the phrases of list number `list`, once and for all. */
export function addPhrases(added: readonly string[], kind: keyof typeof kinds, list: number): void {
  for (const phrase of added) {
    kinds[kind].push(phrases.length);
    phrases.push(phrase);
    lists.push(list);
  }
  trees = null;
  forgetTexts();
}

/** Forgets the texts before this one, and looks in one walk at it and at its pieces (in order, without gaps). */
export function beginText(plain: string, pieces: readonly Span[]): void {
  forgetTexts();
  lookAt(plain, pieces);
}

function forgetTexts(): void {
  asked.clear();
  latest = { plain: '', found: new Map() };
}

/** Where the phrase with this number ends that begins at this place; 0: it does not stand there. */
export function endAt(number: number, plain: string, place: number): number {
  return endOfPhrase((patterns[number] ??= phrasePattern(phrases[number] ?? '')), plain, place);
}

/** Which phrases of a list can begin where in plain text; perhaps more, never less. */
export function possibleIn(plain: string, list: number): readonly number[] {
  if (plain !== latest.plain) latest = { plain, found: asked.get(plain) ?? lookAt(plain, []) };
  return latest.found.get(list) ?? none;
}

function lookAt(plain: string, pieces: readonly Span[]): Found {
  const { whole, ending, anyhow } = (trees ??= growTrees());
  // No text stays when the work at it is done.
  if (asked.size === 0) queueMicrotask(forgetTexts);
  const symbols = symbolsOf(plain);
  const all = begin(plain, 0);
  const looks = [all];
  let piece: Look | null = null;
  let before = apart;
  let nth = -1;
  let next = 0;
  for (let place = 0; place < plain.length; place++) {
    const symbol = symbolOf(plain.charCodeAt(place));
    if (symbol !== apart || before !== apart || place === 0) nth++;
    if (place === pieces[next]?.start) {
      piece = pieceOf(plain, pieces[next++]);
      if (piece) looks.push(piece);
    }
    if (before === apart) put(all, piece, place, possibleAt(whole, symbols, nth));
    put(all, piece, place, possibleAt(ending, symbols, nth));
    before = symbol;
  }
  for (const one of anyhow.filter((phrase) => mayHold(plain, phrase)))
    for (const look of looks) if (mayHold(look.text, one)) putEach(look, one);
  return all.found;
}

interface Look {
  text: string;
  start: number;
  found: Found;
}

function begin(text: string, start: number): Look {
  const found: Found = new Map();
  asked.set(text, found);
  return { text, start, found };
}

/** A piece that is to be looked at; null: its words are torn, or it was looked at before. */
function pieceOf(plain: string, span: Span | undefined): Look | null {
  const { start, end } = span ?? { start: 0, end: 0 };
  const text = plain.slice(start, end);
  return asked.has(text) || isTorn(plain, start) || isTorn(plain, end) ? null : begin(text, start);
}

function isTorn(plain: string, place: number): boolean {
  return symbolOf(plain.charCodeAt(place - 1)) !== apart && symbolOf(plain.charCodeAt(place)) !== apart;
}

function growTrees(): NonNullable<typeof trees> {
  const [whole, ending] = [phraseTree(phrases, kinds.whole), phraseTree(phrases, kinds.ending)];
  const anyhow = (before: string) => (number: number) => anyhowOf(phrases[number] ?? '', number, before);
  return {
    whole,
    ending,
    anyhow: [...whole.anywhere.flatMap(anyhow('(?<![a-z0-9])')), ...ending.anywhere.flatMap(anyhow(''))],
  };
}

function put({ found }: Look, piece: Look | null, place: number, numbers: readonly number[]): void {
  for (const number of numbers) {
    const list = lists[number] ?? 0;
    putOne(found, list, place, number);
    if (piece) putOne(piece.found, list, place - piece.start, number);
  }
}

function putOne(found: Found, list: number, place: number, number: number): void {
  const own = found.get(list);
  if (own) own.push(place, number);
  else found.set(list, [place, number]);
}

/** Among those that were put before, in the order of text and list. */
function putEach({ text, found }: Look, { number, places }: Anyhow): void {
  const list = lists[number] ?? 0;
  const more = Array.from(text.matchAll(places), ({ index }): [number, number] => [index, number]);
  if (more.length === 0) return;
  const own = found.get(list) ?? [];
  for (let at = 0; at < own.length; at += 2) more.push([own[at] ?? 0, own[at + 1] ?? 0]);
  found.set(list, more.sort(([one, first], [other, second]) => one - other || first - second).flat());
}
