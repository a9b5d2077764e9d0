import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { platforms } from '../../utils/platforms';
import { matchPatterns } from '../../utils/platforms/hosts';
import { builds, root } from '../run/build-extension';
import { manifestOf, type ContentScript } from '../run/page-scripts';

/** Hosts stand in the first table of the file, each with its reason: here they are named by it. */
const allSites = 'the sites above';
const oneSite = '<site>';

test('every key of both manifests stands in the texts for the stores, with its value and its reason', async () => {
  const text = await readFile(path.join(root, '.github/stores.md'), 'utf8');
  const table = text.split('<!-- manifest -->')[1]?.split('<!-- /manifest -->')[0] ?? '';
  const rows = table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) => row.slice(1, -1).split(' | ').map(plain));
  expect(rows.map(([key, where, value]) => `${key} in ${where}: ${value}`).toSorted()).toEqual(await built());
  expect(rows.filter(([, , , why = '']) => why.length < 10)).toEqual([]);
});

const plain = (cell: string) => cell.trim().replace(/^`+|`+$/g, '');

/** One line for each key and value; what both browsers have alike is one. */
async function built(): Promise<string[]> {
  const [chrome = {}, firefox = {}] = await Promise.all([builds.chromium, builds.firefox].map(shortManifest));
  const keys = new Set([...Object.keys(chrome), ...Object.keys(firefox)]);
  const lines = [...keys].flatMap((key) => {
    const [one, other] = [chrome[key], firefox[key]];
    if (one === other) return [`${key} in both: ${one}`];
    return [one && `${key} in Chrome: ${one}`, other && `${key} in Firefox: ${other}`].filter(Boolean);
  });
  return lines.map(String).toSorted();
}

/** The manifest as JSON for each key, with hosts by their name and what is the same for all sites once. */
async function shortManifest(folder: string): Promise<Record<string, string>> {
  const manifest = await manifestOf(folder);
  const { content_scripts: scripts, host_permissions: hosts, ...others } = manifest;
  expect(hosts).toEqual(matchPatterns(platforms));
  const kinds = new Set(platforms.flatMap((platform) => scriptsOf(platform, scripts)));
  expect(scripts.length).toBe(kinds.size * platforms.length);
  const short = { ...others, host_permissions: allSites, content_scripts: [...kinds].map((one) => JSON.parse(one)) };
  return Object.fromEntries(Object.entries(short).map(([key, value]) => [key, JSON.stringify(value)]));
}

function scriptsOf(platform: (typeof platforms)[number], scripts: readonly ContentScript[]): string[] {
  const hosts = matchPatterns([platform]).toSorted().join();
  const own = scripts.filter(({ matches }) => matches.toSorted().join() === hosts);
  return own.map((script) =>
    JSON.stringify({ ...script, matches: oneSite, js: script.js.map((name) => name.replace(platform.id, oneSite)) }),
  );
}
