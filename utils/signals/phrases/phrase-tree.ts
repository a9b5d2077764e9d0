import { stepsFrom } from './phrase-steps';
import { apart, symbolCount } from './symbols';

/** What phrases can begin with, symbol by symbol: a branch grows when a text is first read along it. */
export interface PhraseTree {
  phrases: readonly string[];
  root: Branch;
}

interface Branch {
  /** Symbols from the root. */
  depth: number;
  /** The last symbol is `apart`. */
  isApart: boolean;
  /** Phrases that are under way here, each with the place in it. Empty once the branch has grown. */
  waiting: readonly number[];
  /** Phrases that can be meant by what was read so far, in their order. */
  possible: readonly number[];
  /** By the symbol; null until the branch has grown. */
  next: (Branch | undefined)[] | null;
}

/** So many symbols tell phrases apart well enough. */
const deepest = 12;
/** No phrase is longer. */
const width = 2 ** 16;

/** Of `phrases`, those with these numbers. */
export function phraseTree(phrases: readonly string[], numbers: readonly number[]): PhraseTree {
  const waiting = numbers.map((number) => number * width);
  return { phrases, root: { depth: 0, isApart: false, waiting, possible: [], next: null } };
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

function grow(branch: Branch, phrases: readonly string[]): (Branch | undefined)[] {
  const possible = new Set(branch.possible);
  const waiting: number[][] = [];
  for (const placed of new Set(branch.waiting)) {
    const number = Math.floor(placed / width);
    const onSymbol = (symbol: number, at: number) => void (waiting[symbol] ??= []).push(number * width + at);
    const onAnything = () => void possible.add(number);
    if (branch.depth === deepest) onAnything();
    else stepsFrom(phrases[number] ?? '', placed % width, branch.isApart, { onSymbol, onAnything });
  }
  branch.possible = [...possible].sort((one, other) => one - other);
  branch.waiting = [];
  branch.next = new Array<Branch | undefined>(symbolCount).fill(undefined);
  for (const [symbol, own] of waiting.entries())
    if (own)
      branch.next[symbol] = {
        depth: branch.depth + 1,
        isApart: symbol === apart,
        waiting: own,
        possible: branch.possible,
        next: null,
      };
  return branch.next;
}
