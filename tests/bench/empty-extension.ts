import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { builds } from '../run/build-extension';
import { manifestOf } from '../run/page-scripts';

/**
 * Makes an extension whose watching scripts stand in the same pages as ours and hold nothing: what Chromium takes to put
 * a script in a page, whatever it does there. Gives its folder, which the caller removes.
 */
export async function makeEmptyExtension(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'postwacht-empty-'));
  const { content_scripts } = await manifestOf(builds.chromium);
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', content_scripts };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const file of content_scripts.flatMap(({ js }) => js)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), '');
  }
  return folder;
}
