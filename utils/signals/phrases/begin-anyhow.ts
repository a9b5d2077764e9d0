import { groupAt } from './phrase-groups';
import { sourceOf } from './phrase-pattern';
import { endOfPiece, timesAt } from './phrase-pieces';
import { stepsFrom } from './phrase-steps';

/** A phrase, or one choice of the group that it begins with, that can begin with nearly anything: no tree can hold it. */
export interface Anyhow {
  number: number;
  /** Letters and digits of which it cannot do without one; "": it can. */
  needles: readonly string[];
  /** The places where all of it stands. */
  places: RegExp;
}

/** How phrase `number` can begin with nearly anything; `before`: the pattern of what stands before it. */
export function anyhowOf(phrase: string, number: number, before: string): Anyhow[] {
  return beginningsOf(phrase)
    .filter(canBeginAnyhow)
    .map((choice) => ({
      number,
      needles: needlesOf(choice.slice(endOfVague(choice))),
      places: new RegExp(`${before}(?=(?:${sourceOf(choice)})(?![a-z0-9]))`, 'g'),
    }));
}

/** Whether plain text holds what such a phrase cannot do without. */
export function mayHold(plain: string, { needles }: Anyhow): boolean {
  return needles.some((needle) => plain.includes(needle));
}

/** The phrase once for every choice of the group that it begins with, and of the group that the choice begins with. */
function beginningsOf(phrase: string): string[] {
  if (!phrase.startsWith('(')) return [phrase];
  const { close, choices, looks } = groupAt(phrase, 0);
  const times = timesAt(phrase, close + 1, false);
  if (looks || times.isOptional || times.isMany) return [phrase];
  const after = phrase.slice(times.end);
  return choices.flatMap((from, at) => beginningsOf(phrase.slice(from, (choices[at + 1] ?? close + 1) - 1) + after));
}

function canBeginAnyhow(phrase: string): boolean {
  let can = false;
  stepsFrom(phrase, 0, false, { onSymbol: () => {}, onAnything: () => (can = true) });
  return can;
}

/** Where the pieces end that tell little: classes, what may be absent, what only looks ahead or behind. */
function endOfVague(phrase: string, from = 0): number {
  if (phrase.startsWith('(?', from)) {
    const { close, looks } = groupAt(phrase, from);
    return looks ? endOfVague(phrase, close + 1) : from;
  }
  const isClass = phrase.startsWith('[', from);
  const times = timesAt(phrase, endOfPiece(phrase, from), isClass);
  const isVague = phrase[from] !== '(' && (isClass || times.isOptional);
  return isVague ? endOfVague(phrase, times.end) : from;
}

/** Fewer letters stand in too many words. */
const enough = 4;

/** What a phrase begins with, letter by letter, with the choices of the groups that are needed for enough of them. */
function needlesOf(phrase: string, before = ''): string[] {
  const letters = /^(?:[a-z0-9-](?![?+{]))*/.exec(phrase)?.[0] ?? '';
  const head = before + letters;
  const rest = phrase.slice(letters.length);
  const choices = beginningsOf(rest);
  if (head.length >= enough || choices.includes(rest)) return [head];
  return choices.flatMap((choice) => needlesOf(choice, head));
}
