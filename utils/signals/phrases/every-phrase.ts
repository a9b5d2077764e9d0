import { phraseTree, possibleAt, type PhraseTree } from './phrase-tree';
import { apart, symbolOf, symbolsOf } from './symbols';

/** The phrases of all lists, each by its number: a text is read once for all of them. */
const phrases: string[] = [];
/** The number of the list that each is of. */
const lists: number[] = [];
const kinds: Record<PhraseKind, number[]> = { whole: [], ending: [] };
let trees: Record<PhraseKind, PhraseTree> | null = null;

/** What begins where a word begins, or may begin inside one. */
export type PhraseKind = 'whole' | 'ending';

/** Per list: the places where its phrases can begin, each followed by the phrase's number; in the order of text and list. */
type Possible = readonly (readonly number[] | undefined)[];

/** Of the texts that were asked about since the last one was begun: list after list is looked for in the same few. */
const asked = new Map<string, Possible>();

/** Adds phrases, once and for all; gives the number of the first. */
export function addPhrases(added: readonly string[], kind: PhraseKind, list: number): number {
  const first = phrases.length;
  added.forEach((phrase, more) => {
    phrases.push(phrase);
    lists.push(list);
    kinds[kind].push(first + more);
  });
  trees = null;
  asked.clear();
  return first;
}

/** Forgets the texts before this one. */
export function forgetTexts(): void {
  asked.clear();
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
  const { whole, ending } = (trees ??= {
    whole: phraseTree(phrases, kinds.whole),
    ending: phraseTree(phrases, kinds.ending),
  });
  const possible: (number[] | undefined)[] = [];
  const symbols = symbolsOf(plain);
  let before = apart;
  let nth = -1;
  for (let place = 0; place < plain.length; place++) {
    const symbol = symbolOf(plain.charCodeAt(place));
    if (symbol !== apart || before !== apart || place === 0) nth++;
    if (before === apart) put(possible, place, possibleAt(whole, symbols, nth));
    put(possible, place, possibleAt(ending, symbols, nth));
    before = symbol;
  }
  return possible;
}

function put(possible: (number[] | undefined)[], place: number, numbers: readonly number[]): void {
  for (const number of numbers) (possible[lists[number] ?? 0] ??= []).push(place, number);
}
