import { build } from 'esbuild';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Stage } from '../browser/behaviours';
import { setStage } from '../browser/stages';
import { everyTab } from '../playground/server';
import { sites } from '../playground/sites';
import { builds } from '../run/build-extension';
import type { Manifest } from '../run/page-scripts';

/** Which doors of the product take part: a copy of the build goes without its network door. */
export type Doors = 'dom' | 'both' | 'none';

/** A browser on pages that change as their address says. */
export async function driftStage(doors: Doors): Promise<Stage & { strike: () => Promise<void> }> {
  const product = doors === 'dom' ? await withoutNetworkDoor() : undefined;
  const stage = await setStage('chromium', sites, {
    bare: doors === 'none',
    ...(product && { product }),
  });
  stage.playground.haunt(everyTab, await bundlePage());
  const strike = async () => {
    await stage.strike();
    if (product) await rm(product, { recursive: true });
  };
  return { ...stage, strike };
}

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'page/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

async function withoutNetworkDoor(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'postwacht-dom-door-'));
  await cp(builds.chromium, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  manifest.content_scripts = manifest.content_scripts.filter(({ js }) => !js.some((name) => name.includes('network-')));
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}
