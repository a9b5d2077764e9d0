import { closeAfter, groupAt, openOf } from './phrase-groups';
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
export function stepsFrom(phrase: string, from: number, isApart: boolean, listener: Listener): void {
  go({ phrase, isApart, listener, repeated: [] }, from);
}

interface Look {
  phrase: string;
  isApart: boolean;
  listener: Listener;
  /** Where groups close that were begun anew in this look. */
  repeated: number[];
}

function go(look: Look, at: number): void {
  const { phrase, listener } = look;
  const letter = letterAt(phrase, at);
  if (letter !== apart) return listener.onSymbol(letter, at + 1);
  const char = phrase[at] ?? '';
  if (char === '') return at > phrase.length ? listener.onAnything() : read(look, [apart], at + 1, null);
  if (phrase.startsWith('..', char === ' ' ? at + 1 : at)) return read(look, [apart], phrase.length + 1, null);
  if (char === '(') return enter(look, at);
  if (char === ')' || char === '|') return leave(look, closeAfter(phrase, at));
  if (char === '^' || char === '$') return go(look, at + 1);
  const end = endOfPiece(phrase, at);
  const symbols = symbolsOfPiece(phrase.slice(at, end));
  if (symbols === null) return listener.onAnything();
  const times = timesAt(phrase, end, char === '[');
  read(look, symbols, times.end, times.isMany ? at : null);
  if (times.isOptional) go(look, times.end);
}

/** After each of these symbols the phrase goes on at `next`, or `again` with the same piece. */
function read(look: Look, symbols: readonly number[], next: number, again: number | null): void {
  for (const symbol of symbols) {
    if (symbol === apart && look.isApart) {
      go(look, next);
      continue;
    }
    look.listener.onSymbol(symbol, next);
    if (again !== null) look.listener.onSymbol(symbol, again);
  }
}

function enter(look: Look, at: number): void {
  const { close, choices, looks } = groupAt(look.phrase, at);
  const times = timesAt(look.phrase, close + 1, false);
  if (!looks) for (const choice of choices) go(look, choice);
  if (looks || times.isOptional) go(look, times.end);
}

function leave(look: Look, close: number): void {
  const times = timesAt(look.phrase, close + 1, false);
  go(look, times.end);
  if (!times.isMany || look.repeated.includes(close)) return;
  look.repeated.push(close);
  for (const choice of groupAt(look.phrase, openOf(look.phrase, close)).choices) go(look, choice);
}
