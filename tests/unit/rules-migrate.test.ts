import { describe, expect, it } from 'vitest';
import { exportRuleSet, parseRuleSet } from '../../utils/rules/import';
import { konotRuleSet } from '../../utils/rules/konot';
import { migrateRuleSet } from '../../utils/rules/migrate';

describe('rule sets of an older format', () => {
  it('reads format 1 as the same rules', () => {
    const {
      note: _note,
      valid: _valid,
      words: _words,
      samples: _samples,
      published: _published,
      ...rest
    } = konotRuleSet;
    const parsed = parseRuleSet(JSON.stringify({ ...rest, schema: 1 }), 'nl');
    expect(parsed).toEqual({ ok: true, ruleSet: JSON.parse(exportRuleSet({ ...konotRuleSet, samples: [] })) });
  });

  it('reads a set from before we knew a site: no pupils there', () => {
    const { youtube: _youtube, ...sites } = { ...konotRuleSet.platforms, x: 'consent' };
    const parsed = parseRuleSet(JSON.stringify({ ...konotRuleSet, platforms: sites }), 'nl');
    expect(parsed).toMatchObject({ ok: true, ruleSet: { platforms: { ...sites, youtube: 'no' } } });
  });

  it('leaves alone what is no older format', () => {
    for (const data of [null, 3, 'x', [], {}, { schema: 2 }, { schema: 99 }, { schema: 'constructor' }, { schema: -1 }])
      expect(migrateRuleSet(data)).toBe(data);
  });
});
