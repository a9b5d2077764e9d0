import { describe, expect, it } from 'vitest';
import { roles } from '../../utils/model/profile';
import { levels, type Level, type Rule, type RuleSet } from '../../utils/model/rules';
import { checkRuleSet } from '../../utils/rules/check-rule-set';
import { evaluate } from '../../utils/rules/evaluate';
import { konotRuleSet } from '../../utils/rules/konot';
import { mergeLayers } from '../../utils/rules/merge';
import { strictnessOf } from '../../utils/rules/strictness';
import { ruleSetOf, situation } from './rules-situation';

const rule = (change: Partial<Rule> = {}): RuleSet => ruleSetOf({ id: 'one', ...change });
const level = (one: Level | null) => ({ medewerker: one, leerkracht: one, leiding: one, stagiair: one });
const merged = (board: Partial<Rule>, school: Partial<Rule>) => {
  const layers = mergeLayers(rule(board), rule(school));
  return { rule: layers.ruleSet.rules[0]!, refused: layers.refused[0], origin: layers.origin.one };
};

describe('two layers: the board is the floor', () => {
  it.each(levels.flatMap((floor) => [null, ...levels].map((own) => [floor, own] as const)))(
    'takes the strictest of board %s and school %s',
    (floor, own) => {
      const { rule: one, refused } = merged({ level: level(floor) }, { level: level(own) });
      for (const role of roles)
        expect(strictnessOf(one.level[role])).toBe(Math.max(strictnessOf(floor), strictnessOf(own)));
      expect(refused).toEqual(strictnessOf(own) < strictnessOf(floor) ? { rule: 'one', parts: ['level'] } : undefined);
    },
  );

  it('keeps a rule on that the school switched off or left out', () => {
    expect(merged({ on: true }, { on: false })).toMatchObject({ rule: { on: true }, refused: { parts: ['on'] } });
    const without = mergeLayers(rule(), { ...rule(), rules: [] });
    expect(without.ruleSet.rules).toHaveLength(1);
    expect(without.origin.one).toBe('board');
  });

  it('lets a school switch a rule on, and says that it did', () => {
    expect(merged({ on: false }, { on: true })).toMatchObject({ rule: { on: true }, origin: 'both' });
  });

  it('asks where either of the two asks', () => {
    const { rule: one, refused } = merged({ when: { reply: true } }, { when: { media: true } });
    expect(one.when).toEqual({ any: [{ reply: true }, { media: true }] });
    expect(refused).toBeUndefined();
  });

  it('gives the school its own words, but not the kind of answer', () => {
    const yes = { id: 'yes', label: { nl: 'Ja' } };
    const no = { id: 'no', label: { nl: 'Nee' } };
    const { rule: one, refused } = merged(
      { label: { nl: 'Bord' }, ask: { type: 'choice', options: [yes, no] } },
      {
        label: { nl: 'School' },
        ask: {
          type: 'choice',
          options: [
            { ...yes, label: { nl: 'Jazeker' } },
            { id: 'skip', label: { nl: 'Sla over' } },
          ],
        },
      },
    );
    expect(one.label.nl).toBe('School');
    expect(one.ask).toEqual({ type: 'choice', options: [{ ...yes, label: { nl: 'Jazeker' } }, no] });
    expect(refused).toEqual({ rule: 'one', parts: ['ask'] });
  });

  it.each([
    ['locks one part', { locks: ['level' as const] }],
    ['locks it all', { locked: { nl: 'Afspraak' } }],
  ])('does not even tighten where the board %s', (_, closed) => {
    const { rule: one, refused } = merged({ level: level('confirm'), ...closed }, { level: level('block') });
    expect(one.level).toEqual(level('confirm'));
    expect(refused).toEqual({ rule: 'one', parts: ['level'] });
  });

  it('keeps pupils off a site where the board says no, and lets a school say no', () => {
    const board = { ...rule(), platforms: { ...konotRuleSet.platforms, x: 'no', facebook: 'consent' } } as const;
    const school = { ...rule(), platforms: { ...konotRuleSet.platforms, x: 'consent', facebook: 'no' } } as const;
    const { ruleSet, refused } = mergeLayers(board, school);
    expect(ruleSet.platforms).toMatchObject({ x: 'no', facebook: 'no' });
    expect(refused).toContainEqual({ platform: 'x' });
  });

  it('adds rules of the school where the school put them, and stays a sound rule set', () => {
    const own = ruleSetOf({ id: 'ours' }).rules;
    const { ruleSet, origin } = mergeLayers(konotRuleSet, { ...konotRuleSet, rules: [...own, ...konotRuleSet.rules] });
    expect(ruleSet.rules[0]?.id).toBe('ours');
    expect(origin.ours).toBe('school');
    expect(checkRuleSet(ruleSet)).toEqual([]);
  });

  it('never asks less than the board alone, whatever a school wants', () => {
    for (const on of [true, false])
      for (const own of [null, ...levels]) {
        const school = { ...konotRuleSet, rules: konotRuleSet.rules.map((one) => ({ ...one, on, level: level(own) })) };
        const { ruleSet } = mergeLayers(konotRuleSet, school);
        for (const role of roles) {
          const asks = (rules: RuleSet) =>
            evaluate(situation({ ruleSet: rules, profile: { ...situation({}).profile, roles: [role] } })).items;
          const now = new Map(asks(ruleSet).map((item) => [item.rule.id, item.level]));
          for (const item of asks(konotRuleSet)) {
            expect(strictnessOf(now.get(item.rule.id) ?? null)).toBeGreaterThanOrEqual(strictnessOf(item.level));
          }
        }
      }
  });

  it('is the one set itself where there is no board', () => {
    expect(mergeLayers(null, konotRuleSet)).toMatchObject({ ruleSet: konotRuleSet, refused: [] });
  });
});
