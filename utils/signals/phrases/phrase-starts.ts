import { startAt } from './text-starts';

/** So many letters and digits of a place in a text say which phrases can begin there. */
const longest = 3;

/** Any place will do: a phrase that begins with nearly any letter. */
export const anyStart = -1;

/** Everything that a phrase of plainPattern can begin with, as in `Starts`, or `anyStart`; perhaps more, never less. */
export function startsOf(phrase: string): ReadonlySet<number> {
  if (plainly.test(phrase)) return new Set([startAt(phrase)]);
  const begun = follow(nothing, phrase);
  return new Set(Array.from(begun, (start) => (start === any ? anyStart : startAt(start))));
}

/** Nothing of a phrase is read yet. */
const nothing: ReadonlySet<string> = new Set(['']);
/** What was read of the groups that phrases begin with: the same few return in many. */
const groups = new Map<string, ReadonlySet<string>>();
/** A phrase that says at once what it begins with. */
const plainly = /^(?:[a-z0-9]{3}(?![?{])|[a-z0-9]{1,2}(?:$| (?!\?)))/;
const any = '*';
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** Behind the beginning of a phrase: no letter or digit follows in it. */
const over = ' ';
const piece = /\[(?:\\.|[^\]])*\]|\\.|\.\. ?| ?\.\.|[^]/y;
const quantifier = /[?+]|\{\d+(?:,\d*)?\}|(?<=\])\*/y;

/** The beginnings of texts that go on with `phrase`, after those of `before`. */
function follow(before: ReadonlySet<string>, phrase: string): ReadonlySet<string> {
  let begun = before;
  for (let at = 0; at < phrase.length && Array.from(begun).some(isOpen);) {
    const end = phrase[at] === '(' ? endOfGroup(phrase, at) : endOf(piece, phrase, at);
    const next = endOf(quantifier, phrase, end);
    begun = repeated(begun, phrase.slice(at, end), phrase.slice(end, next));
    at = next;
  }
  return begun;
}

function repeated(before: ReadonlySet<string>, part: string, times: string): ReadonlySet<string> {
  const first = step(before, part);
  const more = /^[+*]|^\{(?!1\}|0,1\})/.test(times) ? [step(first, part)] : [];
  const all = new Set([first, ...more, ...more.map((begun) => step(begun, part))].flatMap((begun) => [...begun]));
  return /^(?:[?*]|\{0,)/.test(times) ? new Set([...before, ...all]) : all;
}

/** The beginnings of texts that go on with one piece of a phrase. */
function step(before: ReadonlySet<string>, part: string): ReadonlySet<string> {
  if (/^\(\?<?[!=]/.test(part) || /^[$^]$|^\\b$/.test(part)) return before;
  if (part.startsWith('(')) return (before === nothing && groups.get(part)) || stepInto(before, part);
  const next = lettersOf(part);
  return new Set(
    Array.from(before).flatMap((begun) => (isOpen(begun) ? next.flatMap((letter) => added(begun, letter)) : [begun])),
  );
}

function stepInto(before: ReadonlySet<string>, group: string): ReadonlySet<string> {
  const choices = choicesOf(group.slice(group.startsWith('(?:') ? 3 : 1, -1));
  const begun = new Set(choices.flatMap((choice) => [...follow(before, choice)]));
  if (before === nothing) groups.set(group, begun);
  return begun;
}

/** Nearly any letter is spelled out where it is the last that counts. */
function added(begun: string, letter: string): readonly string[] {
  if (letter !== any) return [begun + letter];
  return begun.length === longest - 1 ? Array.from(`${letters}${over}`, (one) => begun + one) : [any];
}

/** Whether more of the phrase has to be read to know what it begins with. */
function isOpen(begun: string): boolean {
  return begun.length < longest && begun !== any && !begun.endsWith(over);
}

/** What one piece stands for: letters and digits, `over` for everything else, or nearly any letter. */
function lettersOf(part: string): readonly string[] {
  if (/^[a-z0-9]$/.test(part)) return [part];
  if (part === '*' || part === '.' || /^\\[wWSD]$|^\[\^|\[.*(?:a-z|\\[wWSD])/.test(part)) return [any];
  const digits = part
    .replace(/\\d/g, '0-9')
    .replace(/(\d)-(\d)/g, (_, from: string, to: string) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, more) => Number(from) + more).join(''),
    );
  if (/[a-z0-9]-[a-z0-9]/.test(digits)) return [any];
  const inside = part.startsWith('[') ? digits.slice(1, -1) : digits;
  return Array.from(new Set(inside.replace(/\\./g, over)), (letter) => (/[a-z0-9]/.test(letter) ? letter : over));
}

function endOf(pattern: RegExp, phrase: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(phrase) ? pattern.lastIndex : at;
}

function endOfGroup(phrase: string, at: number): number {
  let depth = 0;
  let end = at;
  do {
    if (phrase[end] === '(') depth++;
    if (phrase[end] === ')') depth--;
    end += phrase[end] === '\\' ? 2 : 1;
  } while (depth > 0 && end < phrase.length);
  return end;
}

/** The alternatives of a group. */
function choicesOf(inside: string): string[] {
  const choices = [''];
  for (let at = 0; at < inside.length;) {
    const end = inside[at] === '(' ? endOfGroup(inside, at) : endOf(piece, inside, at);
    const part = inside.slice(at, end);
    if (part === '|') choices.push('');
    else choices[choices.length - 1] += part;
    at = end;
  }
  return choices;
}
