import { build as bundle } from 'esbuild';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

export const root = path.join(import.meta.dirname, '../..');
const output = path.join(root, '.output');
const stamp = path.join(output, 'sources.sha256');
/** All that what is built is made of. */
export const sources = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'wxt.config.ts',
  'package-lock.json',
  'tests/run/build-extension.ts',
];

/** The folders that browsers load unpacked. */
export const builds = {
  chromium: path.join(output, 'chrome-mv3'),
  firefox: path.join(output, 'firefox-mv3'),
  probe: path.join(output, 'probe'),
};

/** Builds the extension for both browsers as it is shipped, unless the same sources were built before. */
export async function buildExtension(): Promise<void> {
  const wanted = await fingerprint();
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  // Both read the types' folder, and both would make it.
  if (!existsSync(path.join(root, '.wxt/tsconfig.json'))) await wxt(['prepare']);
  await Promise.all(['chrome', 'firefox'].map((browser) => wxt(['build', '--browser', browser])));
  await writeFile(stamp, wanted);
}

/** Builds the probe: a second, test-only extension that shows a test what stands in closed shadow roots. */
export async function buildProbe(): Promise<void> {
  const folder = path.join(root, 'tests/browser/probe');
  await mkdir(builds.probe, { recursive: true });
  await cp(path.join(folder, 'manifest.json'), path.join(builds.probe, 'manifest.json'));
  await cp(path.join(root, 'node_modules/axe-core/axe.min.js'), path.join(builds.probe, 'axe.js'));
  await bundle({
    entryPoints: [path.join(folder, 'content.ts')],
    outfile: path.join(builds.probe, 'content.js'),
    bundle: true,
    minify: true,
    target: 'es2022',
    logLevel: 'error',
  });
}

const runFile = promisify(execFile);

/** A test runner says `test` here; what is shipped is built for production whoever asks. */
const env = { ...process.env, NODE_ENV: 'production' };

/** Runs WXT in the folder `cwd`, in silence as long as it works. */
export async function wxt(words: string[], cwd = root): Promise<void> {
  const program = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  await runFile(process.execPath, [program, ...words], { cwd, env }).catch(
    (error: { stdout: string; stderr: string }) => {
      throw new Error(`wxt ${words.join(' ')} did not work:\n${error.stdout}\n${error.stderr}`);
    },
  );
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const file of await filesIn(path.join(root, source))) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

/** All files in a folder, in a steady order; a file stands for itself. */
async function filesIn(place: string): Promise<string[]> {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => null);
  if (!entries) return [place];
  const names = entries.map((entry) => path.join(place, entry.name)).sort();
  return (await Promise.all(names.map(filesIn))).flat();
}
