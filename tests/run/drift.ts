import { parseArgs } from 'node:util';
import { buildExtension, buildProbe } from './build-extension';
import { driftStage, type Doors } from '../drift/drift-stage';
import { inLanes } from './lanes';
import { randomFrom } from './random';
import { faultsOf, nameOf, reportOf, type Tried } from '../drift/report';
import { allRows, sample } from '../drift/rows';
import { tryRow } from '../drift/try-row';

const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    mutation: { type: 'string' },
    story: { type: 'string' },
    /** `surfaces` or `negatives`; absent: both. */
    only: { type: 'string' },
    /** `dom`, `both`, or `none` to see that the practice pages bear the changes. */
    doors: { type: 'string', default: 'both' },
    seed: { type: 'string', default: '1' },
    rows: { type: 'string' },
    lanes: { type: 'string', default: '3' },
  },
});
const seed = Number(values.seed);
const chosen = allRows(seed).filter(
  ({ site, changes, story, publishes }) =>
    (!values.only || publishes === (values.only === 'surfaces')) &&
    (!values.site || site === values.site) &&
    (!values.mutation || values.mutation.split(',').includes(changes.join('+'))) &&
    (!values.story || story.id === values.story),
);
const rows = values.rows ? sample(chosen, Number(values.rows), randomFrom(seed)) : chosen;

await buildProbe();
await buildExtension();
const stage = await driftStage(values.doors as Doors);
const tried: Tried[] = [];
const began = performance.now();
try {
  await inLanes(rows, Number(values.lanes), async (row) => {
    const outcome = await tryRow(stage, row);
    tried.push({ row, ...outcome });
    if (['missed', 'stopped', 'broken'].includes(outcome.verdict))
      console.log(`✗ ${outcome.verdict} ${nameOf(row)}: ${outcome.why.slice(0, 300)}`);
  });
} finally {
  await stage.strike();
}
const faults = faultsOf(tried);
console.log(
  `\nSeed ${seed}, doors: ${values.doors}, ${Math.round((performance.now() - began) / 1000)} s\n\n${reportOf(tried)}\n`,
);
console.log(`${tried.length} rows, ${faults.length} not as they should be.`);
process.exitCode = faults.length ? 1 : 0;
