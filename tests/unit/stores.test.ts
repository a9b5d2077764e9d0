import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { platforms } from '../../utils/platforms';
import { matchPatterns } from '../../utils/platforms/hosts';
import type { WhatTexts } from '../../utils/i18n/what-nl';
import type { TableName } from '../../utils/store/database';
import config from '../../wxt.config';

/** Other words for the same: that there is nothing. */
type KeptThing = Exclude<keyof WhatTexts['kept'], 'title' | 'howLong' | `no${string}`>;

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

describe('the statement on data', () => {
  /** What the page “Wat doet deze extensie” says that is kept; the words stand for it in the statement. */
  const kept: Record<KeptThing, [en: string, nl: string]> = {
    role: ['the role', 'je rol'],
    school: ['the school', 'je school'],
    language: ['the language and the colours', 'de taal en de kleuren'],
    acknowledged: ['which version of the rules', 'welke versie van de regels'],
    accounts: ['the answers about an account', 'wat je over een account hebt gezegd'],
    rules: ['up to 100 earlier versions', 'hooguit 100 eerdere versies'],
    counted: ['as totals without names, times or texts', 'als totalen zonder namen, tijden of teksten'],
    policy: ['a copy of what the computer’s management set', 'een kopie van wat het beheer'],
    withdrawn: ['whether it took rules away', 'of het regels weghaalde'],
    ownKey: ['keys to sign rules', 'sleutels om regels te ondertekenen'],
    boardKey: ['the board’s key', 'de sleutel van de stichting'],
  };
  /** Where each table of the store is told. */
  const tables: Record<TableName | 'history', readonly KeptThing[]> = {
    profile: ['role', 'school', 'language', 'acknowledged', 'accounts'],
    salt: ['accounts'],
    ruleSet: ['rules'],
    board: ['rules'],
    history: ['rules'],
    tally: ['counted'],
    policy: ['policy'],
    floor: ['policy', 'withdrawn'],
    signingKey: ['ownKey'],
    pin: ['boardKey'],
  };
  const statement = text.split('## Data collection')[1]?.split('\n## ')[0]?.replace(/\s+/g, ' ').replaceAll("'", '’');
  const [, english = '', dutch = ''] = statement?.split(/_English\._|_Nederlands\._/) ?? [];

  it.each(Object.values(kept))('tells what the page tells: %s', (en, nl) => {
    expect(english).toContain(en);
    expect(dutch).toContain(nl);
  });

  it('tells of every table', () => {
    expect(new Set(Object.values(tables).flat())).toEqual(new Set(Object.keys(kept)));
  });
});
