import { stepsFrom } from './phrase-steps';
import { apart, symbolCount } from './symbols';

/** What phrases can begin with, symbol by symbol: a branch grows when a text is first read along it. */
export interface PhraseTree {
  phrases: readonly string[];
  root: Branch;
  /** The numbers of phrases that can begin with nearly anything; they are on no branch. */
  anywhere: readonly number[];
}

interface Branch {
  /** Symbols from the root. */
  depth: number;
  /** The last symbol is `apart`. */
  isApart: boolean;
  /** Phrases that are under way here: the number of each and the place in it, in one. Empty once the branch has grown. */
  waiting: readonly number[];
  /** Phrases that can be meant by what was read so far, in their order. */
  possible: readonly number[];
  /** By the symbol; null until the branch has grown. */
  next: Next | null;
}

type Next = readonly (Branch | undefined)[];

/** So many symbols tell phrases apart well enough. */
const deepest = 12;
/** No phrase is longer. */
const width = 2 ** 16;

/** A tree of those of `phrases` that have these numbers. */
export function phraseTree(phrases: readonly string[], numbers: readonly number[]): PhraseTree {
  const root = branchAt(
    0,
    false,
    numbers.map((number) => number * width),
    [],
  );
  const begun = grow(root, phrases);
  const anywhere = root.possible;
  for (const branch of [root, ...begun]) if (branch) branch.possible = [];
  return { phrases, root, anywhere };
}

/** The numbers of the phrases that can begin with symbol `from` of a text, in their order; perhaps more, never less. */
export function possibleAt({ phrases, root }: PhraseTree, symbols: Uint8Array, from: number): readonly number[] {
  let branch = root;
  for (let at = from; at <= symbols.length; at++) {
    const next = (branch.next ?? grow(branch, phrases))[symbols[at] ?? apart];
    if (next === undefined) break;
    branch = next;
  }
  if (branch.next === null) grow(branch, phrases);
  return branch.possible;
}

function branchAt(depth: number, isApart: boolean, waiting: readonly number[], possible: readonly number[]): Branch {
  return { depth, isApart, waiting, possible, next: null };
}

function grow(branch: Branch, phrases: readonly string[]): Next {
  const possible = new Set(branch.possible);
  const waiting: number[][] = [];
  let number = 0;
  const onSymbol = (symbol: number, at: number) => void (waiting[symbol] ??= []).push(number * width + at);
  const onAnything = () => void possible.add(number);
  const listener = { onSymbol, onAnything };
  for (const placed of new Set(branch.waiting)) {
    number = Math.floor(placed / width);
    if (branch.depth === deepest) onAnything();
    else stepsFrom(phrases[number] ?? '', placed % width, branch.isApart, listener);
  }
  branch.possible = [...possible].sort((one, other) => one - other);
  branch.waiting = [];
  branch.next = Array.from({ length: symbolCount }, (_, symbol) => {
    const own = waiting[symbol];
    return own && branchAt(branch.depth + 1, symbol === apart, own, branch.possible);
  });
  return branch.next;
}
