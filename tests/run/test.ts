import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { wxt } from './build-extension';

const root = path.join(import.meta.dirname, '../..');
const bin = (name: string) => path.join(root, 'node_modules', name);

interface Tally {
  passed: number;
  failed: number;
}

/** What Vitest's JSON report says, as far as it counts here. */
interface Report {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
}

// Who asks for the units gets those that run alone too.
const words = process.argv
  .slice(2)
  .map((word, at, all) => (all[at - 1] === '--project' && word === 'unit' ? 'unit*' : word));
await wxt(['prepare']);
// Beside each other: while Vitest begins by building, half a machine has nothing to do.
const tallies = await Promise.all([checkTypes(), runTests(words)]);
const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

/** The type check counts as one test. */
async function checkTypes(): Promise<Tally> {
  const clean = (await run(bin('typescript/bin/tsc'), ['--noEmit'])) === 0;
  console.log(clean ? 'Types: clean' : 'Types: not clean');
  return { passed: Number(clean), failed: Number(!clean) };
}

/** Units, Chromium and Firefox in one run. What goes wrong outside a test counts as a failure too. */
async function runTests(words: string[]): Promise<Tally> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'postwacht-report-'));
  const file = path.join(folder, 'report.json');
  const code = await run(bin('vitest/vitest.mjs'), [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...words,
  ]);
  const report = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Report,
    () => null,
  );
  await rm(folder, { recursive: true });
  if (!report) return { passed: 0, failed: 1 };
  const outside = report.numFailedTests === 0 && (!report.success || code !== 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + Number(outside) };
}

/** Runs a Node program in the open, which reads packages as they were compiled before; gives its exit code. */
function run(program: string, words: string[]): Promise<number> {
  const env = { ...process.env, NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/compiled') };
  const child = spawn(process.execPath, [program, ...words], { cwd: root, stdio: 'inherit', env });
  return new Promise((done) => child.on('exit', (code) => done(code ?? 1)));
}
