/** Where phrases can begin in a text. */
export interface Starts {
  /** Per place what begins there: its first letters and digits as one number; 0: the place holds neither. */
  starts: readonly number[];
  /** Places with no letter or digit just before them. */
  opening: readonly number[];
}

/** The text that was asked about last: list after list is looked for in the same one. */
let last: (Starts & { plain: string }) | null = null;

/** Where phrases can begin in plain text. */
export function startsIn(plain: string): Starts {
  if (last?.plain === plain) return last;
  const starts = new Array<number>(plain.length).fill(0);
  const opening: number[] = [];
  let second = 0;
  let third = 0;
  for (let place = plain.length - 1; place >= 0; place--) {
    const first = numberOf(plain.charCodeAt(place));
    if (first > 0) starts[place] = startOf(first, second, third);
    third = first > 0 ? second : 0;
    second = first;
  }
  for (let place = 0; place < plain.length; place++) if (place === 0 || starts[place - 1] === 0) opening.push(place);
  // No text stays when the work at it is done.
  if (last === null) queueMicrotask(() => (last = null));
  last = { plain, starts, opening };
  return last;
}

function startOf(first: number, second: number, third: number): number {
  return (first * 37 + second) * 37 + third;
}

/** What stands at the beginning of a text, as in `Starts`. */
export function startAt(begun: string): number {
  const second = numberOf(begun.charCodeAt(1));
  return startOf(numberOf(begun.charCodeAt(0)), second, second === 0 ? 0 : numberOf(begun.charCodeAt(2)));
}

/** 1 to 36 for a letter or digit, else 0. */
function numberOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 21 : 0;
}
