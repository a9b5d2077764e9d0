import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { platforms } from '../../utils/platforms';
import { builds } from '../run/build-extension';
import { manifestOf, mostBytes, scriptsFor, weightOf } from '../run/page-scripts';

/** What only these packages bring along, and the file in which it must therefore be found. */
const traces: [string, RegExp, string][] = [
  ['React', /react\.(transitional\.)?element/, 'checklist.js'],
  ['zod', /ZodError/, 'background.js'],
  ['Dexie', /DexieError|Dexie\.waitFor/, 'background.js'],
  ['the polyfill', /message port closed before a response/i, 'background.js'],
];

describe.each(['chromium', 'firefox'] as const)('what is shipped for %s', (browser) => {
  const folder = builds[browser];
  const manifest = () => manifestOf(folder);
  const codeOf = (names: readonly string[]) =>
    Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  const pageScripts = async () => (await manifest()).content_scripts.flatMap(({ js }) => js);

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
    const code = await codeOf(await pageScripts());
    expect(code.filter((text) => /content-script-started|(chrome|moz)-extension:/.test(text))).toEqual([]);
  });

  test('cannot connect to anything', async () => {
    const { content_security_policy: policy, browser_specific_settings: settings } = await manifest();
    expect(policy.extension_pages).toContain("default-src 'none'");
    expect(policy.extension_pages).toContain("connect-src 'none'");
    if (browser === 'firefox') expect(settings?.gecko.data_collection_permissions.required).toEqual(['none']);
  });

  test.each(platforms)('weighs little on every page of $name, and starts first', async (platform) => {
    const here = scriptsFor(platform, await manifest());
    expect(here.length).toBeGreaterThan(0);
    expect(here.every(({ run_at: when, all_frames: all }) => when === 'document_start' && all)).toBe(true);
    expect(await weightOf(here, folder)).toBeLessThanOrEqual(mostBytes);
  });

  test.each(traces)('keeps %s out of the page scripts', async (_name, trace, home) => {
    expect((await codeOf([home])).every((text) => trace.test(text))).toBe(true);
    expect((await codeOf(await pageScripts())).filter((text) => trace.test(text))).toEqual([]);
  });

  test('makes no code and no markup from text in a page', async () => {
    const code = await codeOf(await pageScripts());
    expect(code.length).toBeGreaterThan(0);
    const making = /\beval\s*\(|\bFunction\s*\(|(inner|outer)HTML|insertAdjacentHTML|document\.write/;
    expect(code.filter((text) => making.test(text))).toEqual([]);
  });

  test('carries no source of the tests', async () => {
    const names = await readdir(folder, { recursive: true });
    const code = await codeOf(names.filter((name) => name.endsWith('.js')));
    expect(code.filter((text) => /data-pg|pw-probe/.test(text))).toEqual([]);
  });
});
