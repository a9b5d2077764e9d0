import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { cssInline } from '../browser/checklist-view';

it('brings React into the page, and no schemas, database or polyfill', async () => {
  const { metafile } = await build({
    entryPoints: [new URL('../../entrypoints/checklist/index.tsx', import.meta.url).pathname],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    jsx: 'automatic',
    plugins: [cssInline],
  });
  const packages = Object.keys(metafile.inputs).flatMap(
    (file) => file.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? [],
  );
  expect(new Set(packages)).toEqual(new Set(['react', 'react-dom', 'scheduler', 'wxt']));
});
