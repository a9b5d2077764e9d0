import { endOfPiece } from './phrase-pieces';

/** A group of a phrase: where its `)` is and where each of its choices begins. */
export interface Group {
  close: number;
  choices: readonly number[];
  /** It only looks ahead or behind. */
  looks: boolean;
}

/** Every group of a phrase, by the place of its `(`, of each `|` in it and of its `)`. */
export function groupsOf(phrase: string): ReadonlyMap<number, Group> {
  const groups = new Map<number, Group>();
  const open: { group: Group; choices: number[] }[] = [];
  for (let at = phrase.indexOf('('); at >= 0 && at < phrase.length; at = endOfPiece(phrase, at)) {
    if (phrase[at] === '(') open.push(opened(phrase, at));
    const last = open.at(-1);
    if (last === undefined || !'(|)'.includes(phrase[at] ?? ' ')) continue;
    groups.set(at, last.group);
    if (phrase[at] === '|') last.choices.push(at + 1);
    if (phrase[at] === ')') open.pop();
    if (phrase[at] === ')') last.group.close = at;
  }
  return groups;
}

function opened(phrase: string, at: number): { group: Group; choices: number[] } {
  const choices = [at + (phrase.startsWith('?:', at + 1) ? 3 : 1)];
  const looks = /^\(\?<?[!=]/.test(phrase.slice(at, at + 4));
  return { group: { close: at, choices, looks }, choices };
}
