import { expect, it } from 'vitest';
import type { RuleSet } from '../../utils/model/rules';
import { exportRuleSet } from '../../utils/rules/import';
import { konotRuleSet } from '../../utils/rules/konot';
import { mergeLayers, type Layers } from '../../utils/rules/merge';

type Days = Partial<RuleSet['valid']>;
const none = { from: null, to: null, review: null };
const set = (days: Days): RuleSet => ({ ...konotRuleSet, valid: { ...none, ...days } });
const [june, july, august] = ['2027-06-01', '2027-07-01', '2027-08-01'];

it.each<[string, Days, Days, Days, Layers['validBy'], string[]]>([
  ['nothing at all', {}, {}, {}, 'board', []],
  [
    'what the school left empty is the board’s',
    { from: june, to: august },
    {},
    { from: june, to: august },
    'board',
    [],
  ],
  ['what the board left empty is the school’s', {}, { review: july }, { review: july }, 'school', []],
  [
    'a school begins, ends and looks again sooner',
    { from: july, to: august },
    { from: june, to: july },
    { from: june, to: july },
    'both',
    [],
  ],
  ['a school puts off no beginning', { from: june }, { from: july }, { from: june }, 'board', ['from']],
  ['a school puts off no end', { to: june }, { to: july }, { to: june }, 'board', ['to']],
  ['a school puts off no looking again', { review: june }, { review: july }, { review: june }, 'board', ['review']],
  [
    'days wholly before those of the board',
    { from: july, to: august },
    { to: june },
    { from: july, to: august },
    'board',
    ['to'],
  ],
])('the days of two layers: %s', (_, board, school, days, by, refused) => {
  const layers = mergeLayers(set(board), set(school));
  expect(layers.ruleSet.valid).toEqual({ ...none, ...days });
  expect(layers.validBy).toBe(by);
  expect(layers.refused).toEqual(refused.map((valid) => ({ valid })));
  expect(() => exportRuleSet(layers.ruleSet)).not.toThrow();
});
