/** One line of the table. `null`: has no meaning here. */
export interface Row {
  measure: string;
  without: string | null;
  guarded: string;
  added: string | null;
  goal: string | null;
  ok: boolean | null;
}

const head = ['measure', 'without extension', 'with PostWacht', 'added', 'goal', 'ok?'];

/** The rows as a Markdown table, its columns in line so that it reads well in a terminal too. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [head, ...rows.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(head), rule, ...cells.slice(1).map(line)].join('\n');
}

function cellsOf({ measure, without, guarded, added, goal, ok }: Row): string[] {
  return [measure, without ?? '–', guarded, added ?? '–', goal ?? '–', ok === null ? '–' : ok ? 'yes' : 'NO'];
}
