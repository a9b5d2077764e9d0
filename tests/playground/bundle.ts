import { build } from 'esbuild';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PlaygroundSite } from './kit/site';

const here = import.meta.dirname;
const legacy = createRequire(path.join(here, 'draft/package.json'));

const made = new Map<PlaygroundSite, Promise<Map<string, string>>>();

/** Bundles the pages of one site, once in a process: file name below /pg/ → JavaScript. */
export function bundleSite(site: PlaygroundSite): Promise<Map<string, string>> {
  const bundles = made.get(site) ?? bundle(site);
  made.set(site, bundles);
  return bundles;
}

/** Pages of Draft.js sites get the React it still runs on. */
async function bundle(site: PlaygroundSite): Promise<Map<string, string>> {
  const result = await build({
    entryPoints: Object.fromEntries(
      Object.entries(site.entries).map(([name, file]) => [`${site.id}-${name}`, path.join(here, 'sites', file)]),
    ),
    outdir: '/pg',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    loader: { '.css': 'text' },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    alias: site.draft ? legacyReact() : {},
    logLevel: 'error',
  });
  return new Map(result.outputFiles.map((file) => [path.basename(file.path), file.text]));
}

function legacyReact(): Record<string, string> {
  const folder = (name: string) => path.dirname(legacy.resolve(`${name}/package.json`));
  return { react: folder('react'), 'react-dom': folder('react-dom') };
}
