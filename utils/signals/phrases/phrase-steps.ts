import { groupsOf, type Group } from './phrase-groups';
import { endOfPiece, letterAt, symbolsOfPiece, timesAt } from './phrase-pieces';
import { apart } from './symbols';

/** Hears what can come next in a phrase. */
export interface Listener {
  /** This symbol can, and after it what stands from `at` on in the phrase. */
  onSymbol: (symbol: number, at: number) => void;
  /** Nearly anything can, or nothing has to. */
  onAnything: () => void;
}

/**
 * Tells what can come next in a phrase of plainPattern, from a place in it on; perhaps more, never less. `isApart`: the
 * symbol that was read last is `apart`, and whatever else is no letter or digit may still be part of it.
 */
export function stepsFrom(phrase: string, from: number, isApart: boolean, { onSymbol, onAnything }: Listener): void {
  const letter = letterAt(phrase, from);
  if (letter !== apart) return onSymbol(letter, from + 1);
  const repeated: Group[] = [];
  let groups: ReadonlyMap<number, Group> | null = null;
  const read = (symbols: readonly number[], next: number, again: number | null): void => {
    for (const symbol of symbols) {
      if (symbol === apart && isApart) go(next);
      else onSymbol(symbol, next);
      if (again !== null && (symbol !== apart || !isApart)) onSymbol(symbol, again);
    }
  };
  const go = (at: number): void => {
    const char = phrase[at] ?? '';
    if (char === '') return at > phrase.length ? onAnything() : read([apart], at + 1, null);
    if (phrase.startsWith('..', char === ' ' ? at + 1 : at)) return read([apart], phrase.length + 1, null);
    if ('(|)'.includes(char)) return inGroup(at, char);
    if (char === '^' || char === '$') return go(at + 1);
    const end = endOfPiece(phrase, at);
    const symbols = symbolsOfPiece(phrase.slice(at, end));
    if (symbols === null) return onAnything();
    const times = timesAt(phrase, end, char === '[');
    read(symbols, times.end, times.isMany ? at : null);
    if (times.isOptional) go(times.end);
  };
  const inGroup = (at: number, char: string): void => {
    const group = (groups ??= groupsOf(phrase)).get(at);
    if (!group) return onAnything();
    const times = timesAt(phrase, group.close + 1, false);
    const isOpening = char === '(' && !group.looks;
    const isRepeated = char !== '(' && times.isMany && !repeated.includes(group);
    if (isRepeated) repeated.push(group);
    if (isOpening || isRepeated) group.choices.forEach(go);
    if (char !== '(' || group.looks || times.isOptional) go(times.end);
  };
  go(from);
}
