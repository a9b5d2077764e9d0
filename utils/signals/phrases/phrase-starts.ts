/** So many letters and digits of a place in a text say which phrases can begin there. */
const longest = 3;

/** Any place will do: a phrase that begins with nearly any letter. */
export const anyStart = -1;

/** Where phrases can begin in a text. */
export interface Starts {
  /** Per place what begins there: its first letters and digits as one number; 0: the place holds neither. */
  starts: Int32Array;
  /** Places with no letter or digit just before them. */
  opening: readonly number[];
}

/** The text that was asked about last: list after list is looked for in the same one. */
let last: (Starts & { plain: string }) | null = null;

/** Where phrases can begin in plain text. */
export function startsIn(plain: string): Starts {
  if (last?.plain === plain) return last;
  const starts = new Int32Array(plain.length);
  const opening: number[] = [];
  let [second, third] = [0, 0];
  for (let place = plain.length - 1; place >= 0; place--) {
    const first = numberOf(plain.charCodeAt(place));
    starts[place] = first === 0 ? 0 : startOf(first, second, third);
    [second, third] = [first, first === 0 ? 0 : second];
  }
  for (let place = 0; place < plain.length; place++) if (place === 0 || starts[place - 1] === 0) opening.push(place);
  last = { plain, starts, opening };
  return last;
}

function startOf(first: number, second: number, third: number): number {
  return (first * 37 + second) * 37 + third;
}

/** Everything that a phrase of plainPattern can begin with, as in `Starts`, or `anyStart`; perhaps more, never less. */
export function startsOf(phrase: string): ReadonlySet<number> {
  if (plainly.test(phrase)) return new Set([startAt(phrase)]);
  const begun = follow(new Set(['']), phrase);
  return new Set(Array.from(begun, (start) => (start === any ? anyStart : startAt(start))));
}

function startAt(begun: string): number {
  const [first = 0, second = 0, third = 0] = Array.from({ length: longest }, (_, at) => numberOf(begun.charCodeAt(at)));
  return startOf(first, second, second === 0 ? 0 : third);
}

/** 1 to 36 for a letter or digit, else 0. */
function numberOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 21 : 0;
}

/** A phrase that says at once what it begins with. */
const plainly = /^(?:[a-z0-9]{3}(?![?{])|[a-z0-9]{1,2}(?:$| (?!\?)))/;
const any = '*';
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
  if (part.startsWith('(')) {
    const choices = choicesOf(part.slice(part.startsWith('(?:') ? 3 : 1, -1));
    return new Set(choices.flatMap((choice) => [...follow(before, choice)]));
  }
  const letters = lettersOf(part);
  return new Set(
    Array.from(before).flatMap((begun) => (isOpen(begun) ? letters.map((letter) => added(begun, letter)) : [begun])),
  );
}

function added(begun: string, letter: string): string {
  return letter === any ? any : begun + letter;
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
