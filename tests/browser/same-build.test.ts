import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builds, root, sources, wxt } from '../run/build-extension';

/** The same sources, in a folder of another name. */
let copy = '';
beforeAll(async () => {
  copy = await mkdtemp(path.join(os.tmpdir(), 'postwacht-build-'));
  for (const name of [...sources, 'package.json', 'tsconfig.json'])
    await cp(path.join(root, name), path.join(copy, name), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
});
afterAll(() => rm(copy, { recursive: true, force: true }));

/** Whoever doubts a package can build it again and compare: Firefox's store does. The other one goes the same way. */
test('two builds of one source are the same to the byte', async () => {
  await wxt(['build', '--browser', 'firefox'], copy);
  const again = path.join(copy, path.relative(root, builds.firefox));
  const files = await hashesIn(builds.firefox);
  expect(Object.keys(files).length).toBeGreaterThan(20);
  expect(await hashesIn(again)).toEqual(files);
}, 120_000);

async function hashesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const hashed = await Promise.all(
    names.map(async (name) => [
      path.relative(folder, name),
      createHash('sha256')
        .update(await readFile(name))
        .digest('hex'),
    ]),
  );
  return Object.fromEntries(hashed.sort());
}
