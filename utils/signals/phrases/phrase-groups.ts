/** A group of a phrase: where its `)` is and where each of its choices begins. */
export interface Group {
  close: number;
  choices: readonly number[];
  /** It only looks ahead or behind. */
  looks: boolean;
}

const [slash, bracket, bracketEnd, open, close, bar] = Array.from('\\[]()|', (char) => char.charCodeAt(0));

/** The group whose `(` stands here. */
export function groupAt(phrase: string, at: number): Group {
  const isMarked = phrase[at + 1] === '?';
  const choices = [at + (isMarked && phrase[at + 2] === ':' ? 3 : 1)];
  const looks = isMarked && /^\(\?<?[!=]/.test(phrase.slice(at, at + 4));
  return { close: closeOf(phrase, at + 1, choices), choices, looks };
}

/** As closeAfter; where nothing stands in the group but choices of letters, without looking at every letter. */
function closeOf(phrase: string, from: number, choices: number[]): number {
  const close = phrase.indexOf(')', from);
  if (close < 0 || /[\\[(]/.test(phrase.slice(from, close))) return closeAfter(phrase, from, choices);
  for (let at = phrase.indexOf('|', from); at >= 0 && at < close; at = phrase.indexOf('|', at + 1))
    choices.push(at + 1);
  return close;
}

/** Where the `)` is of the group that this place is in. Puts the beginnings of the group's choices from here on in `choices`. */
export function closeAfter(phrase: string, from: number, choices: number[] = []): number {
  let depth = 1;
  for (let at = from; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    if (code === slash) at++;
    else if (code === bracket) at = endOfClass(phrase, at);
    else if (code === open) depth++;
    else if (code === close && --depth === 0) return at;
    else if (code === bar && depth === 1) choices.push(at + 1);
  }
  return phrase.length;
}

/** Where the `(` is of the group whose `)` stands here. */
export function openOf(phrase: string, at: number): number {
  let from = phrase.indexOf('(');
  while (from >= 0 && from < at && closeAfter(phrase, from + 1) !== at) from = phrase.indexOf('(', from + 1);
  return from;
}

/** Where the `]` is of the class whose `[` stands here. */
export function endOfClass(phrase: string, at: number): number {
  let end = at + 1;
  while (end < phrase.length && phrase.charCodeAt(end) !== bracketEnd) end += phrase.charCodeAt(end) === slash ? 2 : 1;
  return end;
}
