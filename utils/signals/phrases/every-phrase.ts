import { endOfPhrase, phrasePattern, sourceOf, type PhrasePattern } from './phrase-pattern';
import { phraseTree, possibleAt, type PhraseTree } from './phrase-tree';
import { apart, symbolOf, symbolsOf } from './symbols';

/** The phrases of all lists, each by its number: a text is read once for all of them. */
const phrases: string[] = [];
/** Of each the number of its list, and its pattern, made at its first use. */
const lists: number[] = [];
const patterns: (PhrasePattern | undefined)[] = [];
/** Those that begin where a word begins, and those that may begin inside one. */
const kinds = { whole: [] as number[], ending: [] as number[] };
let trees: { whole: PhraseTree; ending: PhraseTree; anywhere: readonly Anywhere[] } | null = null;

/** A phrase that can begin with nearly anything is on no tree: a pattern tells the places where all of it stands. */
interface Anywhere {
  number: number;
  places: RegExp;
}

/** Per list: the places where its phrases can begin, each followed by the phrase's number; in the order of text and list. */
type Possible = readonly (readonly number[] | undefined)[];
type Found = (number[] | undefined)[];

/** Of the texts that were asked about since the last one was begun: list after list is looked for in the same few. */
const asked = new Map<string, Possible>();

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

/** Forgets the texts before this one. */
export function forgetTexts(): void {
  asked.clear();
}

/** Where the phrase with this number ends that begins at this place; 0: it does not stand there. */
export function endAt(number: number, plain: string, place: number): number {
  return endOfPhrase((patterns[number] ??= phrasePattern(phrases[number] ?? '')), plain, place);
}

/** Which phrases can begin where in plain text; perhaps more, never less. */
export function possibleIn(plain: string): Possible {
  const before = asked.get(plain);
  if (before) return before;
  // No text stays when the work at it is done.
  if (asked.size === 0) queueMicrotask(forgetTexts);
  const possible = lookAt(plain);
  asked.set(plain, possible);
  return possible;
}

function lookAt(plain: string): Possible {
  const { whole, ending, anywhere } = (trees ??= growTrees());
  const found: Found = [];
  const symbols = symbolsOf(plain);
  let before = apart;
  let nth = -1;
  for (let place = 0; place < plain.length; place++) {
    const symbol = symbolOf(plain.charCodeAt(place));
    if (symbol !== apart || before !== apart || place === 0) nth++;
    if (before === apart) put(found, place, possibleAt(whole, symbols, nth));
    put(found, place, possibleAt(ending, symbols, nth));
    before = symbol;
  }
  for (const one of anywhere) putEach(found, plain, one);
  return found;
}

function growTrees(): NonNullable<typeof trees> {
  const [whole, ending] = [phraseTree(phrases, kinds.whole), phraseTree(phrases, kinds.ending)];
  const placesOf = (number: number, before: string): Anywhere => {
    const source = sourceOf(phrases[number] ?? '');
    return { number, places: new RegExp(`${before}(?=(?:${source})(?![a-z0-9]))`, 'g') };
  };
  const anywhere = whole.anywhere.map((number) => placesOf(number, '(?<![a-z0-9])'));
  return { whole, ending, anywhere: [...anywhere, ...ending.anywhere.map((number) => placesOf(number, ''))] };
}

function put(found: Found, place: number, numbers: readonly number[]): void {
  for (const number of numbers) (found[lists[number] ?? 0] ??= []).push(place, number);
}

/** Among those that were put before, in the order of text and list. */
function putEach(found: Found, plain: string, { number, places }: Anywhere): void {
  const list = lists[number] ?? 0;
  const more = Array.from(plain.matchAll(places), ({ index }): [number, number] => [index, number]);
  if (more.length === 0) return;
  const own = found[list] ?? [];
  for (let at = 0; at < own.length; at += 2) more.push([own[at] ?? 0, own[at + 1] ?? 0]);
  found[list] = more.sort(([one, first], [other, second]) => one - other || first - second).flat();
}
