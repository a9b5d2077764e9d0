import type { Quality } from './measure';

const head = ['what', 'open', 'P', 'R', 'F1', 'locked', 'P', 'R', 'F1'];
const marks = { from: '<!-- quality -->', to: '<!-- /quality -->' };

/** The lines of a table in a text, between its marks, and what stands around them. Throws when there are no marks. */
function cut(text: string): { before: string; table: string; after: string } {
  const from = text.indexOf(marks.from) + marks.from.length;
  const to = text.indexOf(marks.to);
  if (from < marks.from.length || to < from) throw new Error('There is no quality table between its marks.');
  return { before: text.slice(0, from), table: text.slice(from, to).trim(), after: text.slice(to) };
}

/** The text with this table in the place of the one it holds. */
export function withTable(text: string, table: string): string {
  const { before, after } = cut(text);
  return `${before}\n\n${table}\n\n${after}`;
}

/** The cells of the table that a text holds, row by row without its two lines of heading. */
export function tableIn(text: string): string[][] {
  const rows = cut(text).table.split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Both halves side by side as a Markdown table, its columns in line. */
export function qualityTable(open: readonly Quality[], locked: readonly Quality[]): string {
  const rows = cellsOf(open, locked);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`));
  return [lineOf(head.map(pad)), `|${rule.join('|')}|`, ...rows.map((row) => lineOf(row.map(pad)))].join('\n');
}

/** The rows of the table, as text; a share of false alarms stands under F1. */
export function cellsOf(open: readonly Quality[], locked: readonly Quality[]): string[][] {
  return open.map((quality, index) => [quality.what, ...numbersOf(quality), ...numbersOf(locked[index])]);
}

const lineOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function numbersOf(quality: Quality | undefined): string[] {
  if (!quality) return ['', '', '', ''];
  const number = (value: number | null) => (value === null ? '–' : value.toFixed(2));
  return [String(quality.labels), number(quality.precision), number(quality.recall), number(quality.f1)];
}
