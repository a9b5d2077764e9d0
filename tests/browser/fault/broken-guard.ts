import { build as bundle, type Plugin } from 'esbuild';
import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { PlatformId } from '../../../utils/model/draft';
import { buildExtension, builds } from '../../run/build-extension';

const root = path.join(import.meta.dirname, '../../..');
const guard = path.join(root, 'utils/guard');

/** The modules of the watching script, by file name; those without anything that can be called are left out. */
export async function guardModules(): Promise<string[]> {
  const names = (await readdir(guard)).map((file) => path.basename(file, '.ts')).sort();
  const called = await Promise.all(names.map(async (name) => (await exportsOf(name)).some(([, isCalled]) => isCalled)));
  return names.filter((name, index) => called[index] && name !== 'watch-site' && name !== 'guard');
}

/**
 * The product with one switch more: everything that the module named by `data-fault` on the page's root exports, or
 * hands out, throws. For one site; gives its folder.
 */
export async function buildBroken(site: PlatformId): Promise<string> {
  const folder = path.join(root, `.output/broken-${site}`);
  await buildExtension();
  await cp(builds.chromium, folder, { recursive: true });
  const entry = `import { watchSite } from './utils/guard/watch-site'; import { ${site} } from './utils/platforms/${site}'; watchSite(${site});`;
  await bundle({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    outfile: path.join(folder, `content-scripts/guard-${site}.js`),
    bundle: true,
    target: 'es2022',
    logLevel: 'error',
    define: { 'import.meta.env.FIREFOX': 'false' },
    plugins: [switches],
  });
  return folder;
}

const switches: Plugin = {
  name: 'switches',
  setup(build) {
    build.onResolve({ filter: /^\.\/[\w-]+$/ }, ({ path: target, importer, namespace }) =>
      namespace === 'file' && path.dirname(importer) === guard ? { path: target.slice(2), namespace: 'switch' } : null,
    );
    build.onLoad({ filter: /.*/, namespace: 'switch' }, async ({ path: name }) => ({
      contents: await switched(name),
      resolveDir: guard,
      loader: 'ts',
    }));
  },
};

async function exportsOf(name: string): Promise<[string, boolean][]> {
  const module = (await import(path.join(guard, name))) as Record<string, unknown>;
  return Object.entries(module).map(([key, value]) => [key, typeof value === 'function']);
}

async function switched(name: string): Promise<string> {
  const lines = (await exportsOf(name)).map(
    ([key, isCalled]) => `export const ${key} = ${isCalled ? `breaking(real.${key})` : `real.${key}`};`,
  );
  return `import * as real from './${name}';
    const broken = () => document.documentElement?.dataset.fault === '${name}';
    const breaking = (work) => (...given) => {
      if (broken()) throw new Error('${name} is broken on purpose');
      return handedOut(work(...given));
    };
    const handedOut = (thing) => {
      const plain = thing && Object.getPrototypeOf(thing) === Object.prototype;
      if (!plain || !Object.values(thing).some((part) => typeof part === 'function')) return thing;
      return Object.fromEntries(Object.entries(thing).map(([key, part]) => [key, typeof part === 'function' ? breaking(part) : part]));
    };
    ${lines.join('\n')}`;
}
