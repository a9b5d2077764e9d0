import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { hostileShapes, hostileText } from './hostile-shapes';
import type { Row } from './table';
import { findSignals } from '../../utils/signals';
import { exampleSettings } from '../../utils/signals/check';

/** What a person writes: long and short, innocent and not. */
const posts = [
  'Wat een heerlijke zondag! Appeltaart met mijn ouders, in de zon. 🌞',
  'Groep 5 heeft vandaag gezongen op De Wilgenhof! Trots op deze toppers #dewilgenhof #groep5',
  'Noor wordt vrijdag 8 jaar. Geef het door: app haar moeder op 06-12345678 of mail ouders.noor@voorbeeld.nl',
  'Het lerarentekort wordt groter. Ik vind dat de minister nu echt iets moet doen, want zo kan het niet langer.',
  'Vanochtend zorgoverleg gehad over een jongen uit mijn klas. Zijn ouders liggen in scheiding en dat merk je aan alles. Ik ben er stil van.',
  'Verhuisd! Vanaf nu wonen wij aan de Lindelaan 12b, 7571 AB Oldenzaal. Kom snel eens koffie drinken, het is er heerlijk.',
];

/** How long reading a draft takes, in the background: processor time, so that what else the machine does counts little. */
export async function signalRows(): Promise<Row[]> {
  const page = posts.join('\n').repeat(20).slice(0, 10_000);
  for (const text of posts) costOf(text);
  const post = p95(posts.flatMap((text) => Array.from({ length: 20 }, () => costOf(text))));
  const long = p95(Array.from({ length: 20 }, () => costOf(page)));
  return [
    timeRow('reading a post (p95): script', post, 2),
    timeRow('reading 10,000 characters (p95): script', long, 20),
    growthRow(),
    timeRow('checks: load them and read the first draft', await startTime(), 100),
  ];
}

/** How much longer four times a hostile text takes, at its worst. */
function growthRow(): Row {
  const growths = hostileShapes.map((shape) => {
    const [few = 0, many = 0] = [25_000, 100_000].map((length) => costOf(hostileText(shape, length)));
    return { shape, growth: many / few };
  });
  const { shape, growth } = growths.reduce((one, other) => (other.growth > one.growth ? other : one));
  const measure = 'hostile text, 25,000 to 100,000 characters: growth';
  const guarded = `${growth.toFixed(1)} × (${JSON.stringify(shape)})`;
  return { measure, without: null, guarded, added: null, goal: '≤ 8 ×', ok: growth <= 8 };
}

/** Milliseconds for one reading, over so many that the processor's clock, which ticks in milliseconds, can tell. */
function costOf(text: string): number {
  const before = process.threadCpuUsage();
  for (let times = 1; ; times++) {
    findSignals(text, exampleSettings);
    const { user, system } = process.threadCpuUsage(before);
    if (user + system >= 40_000) return (user + system) / 1000 / times;
  }
}

/** In a process of its own, because here everything is loaded, and bundled, as it is shipped. Milliseconds. */
async function startTime(): Promise<number> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'postwacht-checks-'));
  const outfile = path.join(folder, 'checks.mjs');
  const entry = path.join(import.meta.dirname, '../../utils/signals/index.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, minify: true, format: 'esm', platform: 'neutral' });
  const program = `const before = process.cpuUsage(); const { findSignals } = await import(process.argv[1]);
    findSignals('Mail bo@voorbeeld.nl', ${JSON.stringify(exampleSettings)});
    const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000);`;
  const words = ['--input-type=module', '-e', program, outfile];
  const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  await rm(folder, { recursive: true });
  return Number(stdout);
}

function p95(times: number[]): number {
  return times.sort((one, other) => one - other)[Math.ceil(times.length * 0.95) - 1] ?? 0;
}

function timeRow(measure: string, time: number, most: number): Row {
  return {
    measure,
    without: null,
    guarded: `${time.toFixed(2)} ms`,
    added: null,
    goal: `≤ ${most} ms`,
    ok: time <= most,
  };
}
