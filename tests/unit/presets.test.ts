import { describe, expect, it } from 'vitest';
import { exportRuleSet, parseRuleSet } from '../../utils/rules/import';
import { konotRuleSet } from '../../utils/rules/konot';
import { presetIds, presets } from '../../utils/rules/presets';

const elsewhere = presetIds.filter((id) => id !== 'konot');
const said = (id: (typeof presetIds)[number]) => JSON.stringify(presets[id].rules);

describe.each(presetIds)('the preset %s', (id) => {
  it('is a rule set like any other', () => {
    expect(parseRuleSet(exportRuleSet(presets[id]), 'nl')).toMatchObject({ ok: true });
  });
  it.each(konotRuleSet.rules.filter(({ locked }) => locked).map(({ id: rule }) => rule))(
    'cannot go without %s',
    (rule) => {
      const without = { ...presets[id], rules: presets[id].rules.filter((one) => one.id !== rule) };
      expect(parseRuleSet(JSON.stringify(without), 'nl').ok).toBe(false);
    },
  );
  it('leaves the lines off that a school may switch on', () => {
    const lines = presets[id].rules.filter(({ id: rule }) => rule.startsWith('t-'));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(({ on }) => on)).toEqual([]);
  });
});

it.each(elsewhere)('%s names no board, no platform for parents and no protocol of another school', (id) => {
  expect(said(id)).not.toMatch(/Konot|Social Schools|protocol (says|sagt)|in het protocol/i);
  expect(presets[id].rules.filter(({ protocol }) => protocol)).toEqual([]);
  expect(presets[id].rules.find(({ id: rule }) => rule === 'q-chan')?.on).toBe(false);
});

it('speaks of what schools have in Flanders', () => {
  const nl = presets.flanders.rules.flatMap(({ label, hint }) => [label.nl, hint?.nl ?? '']).join('\n');
  expect(nl).not.toMatch(/leidinggevende|begeleider|ouderapp|AVG/);
  expect(nl).toMatch(/stagementor/);
  expect(nl).toMatch(/directeur/);
  expect(nl).toMatch(/ouderplatform/);
});
