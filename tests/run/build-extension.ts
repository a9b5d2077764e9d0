import { build as bundle } from 'esbuild';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'wxt';

const root = path.join(import.meta.dirname, '../..');
const output = path.join(root, '.output');
const stamp = path.join(output, 'sources.sha256');
const sources = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json'];

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
  for (const browser of ['chrome', 'firefox']) await build({ root, browser, logger: quiet });
  await writeFile(stamp, wanted);
}

/** Builds the probe: a second, test-only extension that shows a test what stands in closed shadow roots. */
export async function buildProbe(): Promise<void> {
  const folder = path.join(root, 'tests/browser/probe');
  await mkdir(builds.probe, { recursive: true });
  await cp(path.join(folder, 'manifest.json'), path.join(builds.probe, 'manifest.json'));
  await bundle({ entryPoints: [path.join(folder, 'content.ts')], outfile: path.join(builds.probe, 'content.js'), bundle: true, target: 'es2022', logLevel: 'error' });
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) for (const file of await filesIn(path.join(root, source))) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

/** All files in a folder, in a steady order; a file stands for itself. */
async function filesIn(place: string): Promise<string[]> {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => null);
  if (!entries) return [place];
  const names = entries.map((entry) => path.join(place, entry.name)).sort();
  return (await Promise.all(names.map(filesIn))).flat();
}

const silent = () => undefined;
const quiet = { debug: silent, log: silent, info: silent, success: silent, warn: console.warn, error: console.error, fatal: console.error, level: 0 };
