import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { platforms } from '../../utils/platforms';
import { builds } from '../run/build-extension';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  content_security_policy: { extension_pages: string };
  content_scripts: { js: string[]; matches: string[]; run_at: string; all_frames: boolean; css?: string[] }[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

/** Every page of a site carries these, so they may weigh little (issue 2, costs). */
const mostBytes = 12 * 1024;

describe.each(['chromium', 'firefox'] as const)('what is shipped for %s', (browser) => {
  const folder = builds[browser];
  const manifest = async () => JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;

  test('asks for no more than it needs', async () => {
    const { permissions, host_permissions: hosts } = await manifest();
    expect(permissions.toSorted()).toEqual(['scripting', 'storage']);
    const known = platforms.flatMap((platform) => platform.hosts);
    const foreign = hosts.filter(
      (pattern) => !known.some((host) => pattern.includes(`://*.${host}/`) || pattern.includes(`://${host}/`)),
    );
    expect(foreign).toEqual([]);
  });

  test('is not visible to a page before it asks something', async () => {
    const {
      web_accessible_resources: resources = [],
      externally_connectable: outside,
      content_scripts: scripts,
    } = await manifest();
    expect(resources).toEqual([]);
    expect(outside).toBeUndefined();
    expect(scripts.flatMap(({ css = [] }) => css)).toEqual([]);
    const code = await Promise.all(
      scripts.flatMap(({ js }) => js).map((file) => readFile(path.join(folder, file), 'utf8')),
    );
    expect(code.filter((text) => /content-script-started|(chrome|moz)-extension:/.test(text))).toEqual([]);
  });

  test('cannot connect to anything', async () => {
    const { content_security_policy: policy, browser_specific_settings: settings } = await manifest();
    expect(policy.extension_pages).toContain("default-src 'none'");
    expect(policy.extension_pages).toContain("connect-src 'none'");
    if (browser === 'firefox') expect(settings?.gecko.data_collection_permissions.required).toEqual(['none']);
  });

  test.each(platforms)('weighs at most 12 kB on every page of $name, and starts first', async ({ hosts }) => {
    const { content_scripts: scripts } = await manifest();
    const here = scripts.filter(({ matches }) =>
      matches.some((pattern) => hosts.some((host) => pattern.includes(host))),
    );
    expect(here.length).toBeGreaterThan(0);
    expect(here.every(({ run_at: when, all_frames: all }) => when === 'document_start' && all)).toBe(true);
    const files = await Promise.all(
      [...new Set(here.flatMap(({ js }) => js))].map((file) => readFile(path.join(folder, file))),
    );
    const weight = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    expect(weight).toBeLessThanOrEqual(mostBytes);
  });

  test('carries no source of the tests', async () => {
    const names = await readdir(folder, { recursive: true });
    const code = await Promise.all(
      names.filter((name) => name.endsWith('.js')).map((name) => readFile(path.join(folder, name), 'utf8')),
    );
    expect(code.filter((text) => /data-pg|pw-probe/.test(text))).toEqual([]);
  });
});
