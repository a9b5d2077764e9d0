import { parseArgs } from 'node:util';
import { draftsOf } from '../corpus/drafts';
import { judge, measure } from '../corpus/measure';
import { mistakesIn } from '../corpus/mistakes';
import { qualityTable } from '../corpus/quality-table';

const { values } = parseArgs({ options: { mistakes: { type: 'string' } } });

// Mistakes are shown of the open half only: who looks at the locked texts can measure nothing with them any more.
if (values.mistakes !== undefined) {
  const wanted = values.mistakes;
  const lines = draftsOf('open').flatMap((draft) => mistakesIn(draft, judge(draft), wanted));
  console.log(lines.join('\n'));
} else {
  console.log(qualityTable(measure('open'), measure('locked')));
}
