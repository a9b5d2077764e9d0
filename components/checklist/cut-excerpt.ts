/** A draft up to so many characters is shown whole. */
const short = 280;
/** Of a longer one: how many pieces, and how much stands around and within a finding. */
const most = 3;
const around = 50;
const within = 140;

/** A place in the text, with the number of the finding. */
export interface Mark {
  start: number;
  end: number;
  number: number;
}

/** A run of text. `marks`: the findings that it is part of; `ends`: those that end with it. */
export interface Piece {
  text: string;
  marks: readonly number[];
  ends: readonly number[];
}

/** The draft in pieces, or what stands around the first findings of a long one; text that is left out is a `…`. */
export function excerptOf(text: string, marks: readonly Mark[]): Piece[] {
  const windows = text.length <= short ? [{ start: 0, end: text.length }] : windowsOf(text, marks);
  const pieces = windows.flatMap(({ start, end }, index) => [
    ...(start > (windows[index - 1]?.end ?? 0) ? [gap] : []),
    ...piecesIn(text, start, end, marks),
  ]);
  return (windows.at(-1)?.end ?? 0) < text.length ? [...pieces, gap] : pieces;
}

const gap: Piece = { text: ' … ', marks: [], ends: [] };

/** Around the first place of each finding, in the order of the text; windows that meet are one. */
function windowsOf(text: string, marks: readonly Mark[]): { start: number; end: number }[] {
  const firsts = marks.filter((mark, index) => marks.findIndex(({ number }) => number === mark.number) === index);
  const windows: { start: number; end: number }[] = [];
  const wanted = [...firsts].sort((one, other) => one.number - other.number).slice(0, most);
  for (const mark of wanted.sort((one, other) => one.start - other.start)) {
    const start = atSpace(text, mark.start - around, -1);
    const end = atSpace(text, Math.min(mark.end, mark.start + within) + around, 1);
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else windows.push({ start, end });
  }
  return windows;
}

/** The nearest space outwards, at most twenty characters away, so that no word is cut. */
function atSpace(text: string, from: number, step: 1 | -1): number {
  let at = Math.min(text.length, Math.max(0, from));
  for (let left = 20; left > 0 && at > 0 && at < text.length && !/\s/.test(text.charAt(at)); left--) at += step;
  return at;
}

function piecesIn(text: string, from: number, to: number, marks: readonly Mark[]): Piece[] {
  const here = marks.filter(({ start, end }) => start < to && end > from);
  const inner = here.flatMap(({ start, end }) => [start, end]).filter((at) => at > from && at < to);
  const cuts = [...new Set([from, ...inner, to])].sort((one, other) => one - other);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? from;
    const over = here.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      text: text.slice(start, end).toWellFormed(),
      marks: over.map(({ number }) => number),
      ends: over.filter((mark) => Math.min(mark.end, to) === end).map(({ number }) => number),
    };
  });
}
