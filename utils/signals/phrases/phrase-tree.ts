import { stepsFrom } from './phrase-steps';
import { apart, symbolCount } from './symbols';

/** What phrases can begin with, symbol by symbol: a branch grows when a text is first read along it. Branches by number. */
export interface PhraseTree {
  phrases: readonly string[];
  /** The branch behind each, by the symbol; 0: none. */
  next: Int32Array;
  /** What each will grow from; null: it has grown. */
  buds: (Bud | null)[];
  /** By the branch: the phrases that can be meant by what was read so far, in their order. */
  possible: (readonly number[])[];
  /** The numbers of phrases that can begin with nearly anything; they are on no branch. */
  anywhere: readonly number[];
}

interface Bud {
  /** Symbols from the root. */
  depth: number;
  /** The last symbol is `apart`. */
  isApart: boolean;
  /** Phrases that are under way here: the number of each and the place in it, in one. */
  waiting: readonly number[];
}

/** So many symbols tell phrases apart well enough. */
const deepest = 12;
/** No phrase is longer. */
const width = 2 ** 16;
const root = 0;

/** A tree of those of `phrases` that have these numbers. */
export function phraseTree(phrases: readonly string[], numbers: readonly number[]): PhraseTree {
  const waiting = numbers.map((number) => number * width);
  const tree: PhraseTree = {
    phrases,
    next: new Int32Array(256 * symbolCount),
    buds: [{ depth: 0, isApart: false, waiting }],
    possible: [[]],
    anywhere: [],
  };
  grow(tree, root);
  tree.anywhere = tree.possible[root] ?? [];
  tree.possible.fill([]);
  return tree;
}

/** The numbers of the phrases that can begin with symbol `from` of a text, in their order; perhaps more, never less. */
export function possibleAt(tree: PhraseTree, symbols: Uint8Array, from: number): readonly number[] {
  let branch = root;
  for (let at = from; at <= symbols.length; at++) {
    const next = tree.next[branch * symbolCount + (symbols[at] ?? apart)] ?? 0;
    if (next === 0) break;
    branch = next;
    if (tree.buds[branch] !== null) grow(tree, branch);
  }
  return tree.possible[branch] ?? [];
}

function grow(tree: PhraseTree, branch: number): void {
  const { depth, isApart, waiting: own } = tree.buds[branch] ?? { depth: 0, isApart: false, waiting: [] };
  const possible = new Set(tree.possible[branch]);
  const waiting: (number[] | undefined)[] = [];
  let number = 0;
  const onSymbol = (symbol: number, at: number) => void (waiting[symbol] ??= []).push(number * width + at);
  const onAnything = () => void possible.add(number);
  const listener = { onSymbol, onAnything };
  for (const placed of depth === 0 ? own : new Set(own)) {
    number = Math.floor(placed / width);
    if (depth === deepest) onAnything();
    else stepsFrom(tree.phrases[number] ?? '', placed % width, isApart, listener);
  }
  const sorted = [...possible].sort((one, other) => one - other);
  tree.possible[branch] = sorted;
  tree.buds[branch] = null;
  waiting.forEach((under, symbol) => {
    if (under === undefined) return;
    const added = tree.buds.push({ depth: depth + 1, isApart: symbol === apart, waiting: under }) - 1;
    tree.possible.push(sorted);
    makeRoom(tree);
    tree.next[branch * symbolCount + symbol] = added;
  });
}

function makeRoom(tree: PhraseTree): void {
  if (tree.buds.length * symbolCount <= tree.next.length) return;
  const wider = new Int32Array(tree.next.length * 2);
  wider.set(tree.next);
  tree.next = wider;
}
