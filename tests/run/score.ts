import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { draftsOf } from '../corpus/drafts';
import { judge, measure } from '../corpus/measure';
import { mistakesIn } from '../corpus/mistakes';
import { qualityTable, withTable } from '../corpus/quality-table';

const readme = path.join(import.meta.dirname, '../corpus/README.md');
const { values } = parseArgs({ options: { mistakes: { type: 'string' }, write: { type: 'boolean', default: false } } });

if (values.mistakes === undefined) showScores(values.write);
else showMistakes(values.mistakes);

/** Prints both halves; with `write` the table of the README becomes this one. */
function showScores(write: boolean): void {
  const table = qualityTable(measure('open'), measure('locked'));
  console.log(table);
  if (write) writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), table));
}

/** Of the open half only: who has looked at the locked texts can measure nothing with them any more. */
function showMistakes(wanted: string): void {
  for (const draft of draftsOf('open')) for (const line of mistakesIn(draft, judge(draft), wanted)) console.log(line);
}
