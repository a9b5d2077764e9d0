import os from 'node:os';
import { parseArgs } from 'node:util';
import { buildExtension } from './build-extension';
import { benchSite } from '../bench/bench-site';
import { compare } from '../bench/compare';
import { presenceRow, sizeRows } from '../bench/facts';
import { timeRows } from '../bench/measures';
import { signalRows } from '../bench/signal-rows';
import { tableOf } from '../bench/table';
import { startPlayground } from '../playground/server';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Math.max(1, Number(values.rounds) || 5);

console.log('Building the extension …');
await buildExtension();
const playground = await startPlayground([benchSite]);
try {
  const before = load();
  const { bare, guarded, browser } = await compare(playground, rounds);
  const facts = [...(await sizeRows()), await presenceRow(guarded)];
  const times = timeRows(bare, guarded);
  console.log(
    `\n${rounds} rounds, ${browser}, ${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'processor'}, ` +
      `load ${before} at the start and ${load()} at the end\n`,
  );
  console.log(tableOf([...facts, ...times, ...(await signalRows())]));
  process.exitCode = facts.every(({ ok }) => ok) ? 0 : 1;
} finally {
  await playground.close();
}

/** How many programs wanted the processor in the last minute: far above the number of processors, times mean little. */
function load(): string {
  return (os.loadavg()[0] ?? 0).toFixed(1);
}
