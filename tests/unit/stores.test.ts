import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { platforms } from '../../utils/platforms';
import { matchPatterns } from '../../utils/platforms/hosts';
import config from '../../wxt.config';

const text = readFileSync(path.join(import.meta.dirname, '../../.github/stores.md'), 'utf8');
const table = text.split('<!-- permissions -->')[1]?.split('<!-- /permissions -->')[0] ?? '';
const rows = table.trim().split('\n').slice(2);
const explained = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));

type Made = Record<'permissions' | 'host_permissions', string[]> & Record<string, unknown>;

function manifestFor(browser: 'chrome' | 'firefox'): Made {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is no longer made by a function.');
  return config.manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' }) as unknown as Made;
}

describe.each(['chrome', 'firefox'] as const)('what is asked of a person in %s', (browser) => {
  const manifest = manifestFor(browser);

  it('is explained in the store texts, each thing with its reason, and nothing more is', () => {
    const hosts = platforms.flatMap(({ hosts: own }) => own);
    expect(explained.toSorted()).toEqual([...manifest.permissions, ...hosts].toSorted());
    for (const row of rows)
      expect(
        row
          .split('|')
          .slice(2, 4)
          .every((reason) => reason.trim().length > 5),
      ).toBe(true);
  });

  it('reaches no further than the six sites', () => {
    expect(manifest.host_permissions).toEqual(matchPatterns(platforms));
    for (const key of [
      'optional_permissions',
      'optional_host_permissions',
      'externally_connectable',
      'web_accessible_resources',
    ])
      expect(manifest[key]).toBeUndefined();
  });
});
