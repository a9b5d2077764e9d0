import { parseArgs } from 'node:util';
import { buildExtension, buildProbe } from './build-extension';
import { inLanes } from './lanes';
import type { Phase } from '../soak/oracle';
import { firstLineOf, playStory } from '../soak/play-story';
import { soakStage } from '../soak/soak-stage';
import { endings } from '../soak/tell';

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '2000' },
    /** The first story's seed; each next story has the next number. */
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    lanes: { type: 'string', default: '3' },
  },
});
const first = Number(values.seed);
const seeds = Array.from({ length: Number(values.stories) }, (_, index) => first + index);
console.log(`Seeds ${first} to ${first + seeds.length - 1}; one again: npm run soak -- --stories 1 --seed <seed>`);

await buildProbe();
await buildExtension();
const stage = await soakStage();
const phases: Phase[] = [];
const faults: string[] = [];
const began = performance.now();
try {
  await inLanes(seeds, Number(values.lanes), async (seed) => {
    try {
      phases.push(await playStory(stage, seed));
    } catch (error) {
      faults.push(`seed ${seed}: ${firstLineOf(error)}`);
      console.log(`✗ ${faults.at(-1)}`);
    }
    if ((phases.length + faults.length) % 200 === 0) console.log(`${phases.length + faults.length} …`);
  });
} finally {
  await stage.strike();
}
console.log(`\n${endings(phases)}; ${faults.length} wrong. ${Math.round((performance.now() - began) / 1000)} s.`);
process.exitCode = faults.length ? 1 : 0;
