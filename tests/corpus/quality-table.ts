import type { Quality } from './measure';

const head = ['what', 'open', 'P', 'R', 'F1', 'locked', 'P', 'R', 'F1'];

/** Both halves side by side as a Markdown table, its columns in line; a share of false alarms stands under F1. */
export function qualityTable(open: readonly Quality[], locked: readonly Quality[]): string {
  const rows = open.map((quality, index) => [quality.what, ...cellsOf(quality), ...cellsOf(locked[index])]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${column === 0 ? '-' : ':'}`).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function cellsOf(quality: Quality | undefined): string[] {
  if (!quality) return ['', '', '', ''];
  const number = (value: number | null) => (value === null ? '–' : value.toFixed(2));
  return [String(quality.labels), number(quality.precision), number(quality.recall), number(quality.f1)];
}
