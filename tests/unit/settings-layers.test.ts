import { describe, expect, it } from 'vitest';
import type { Rule, RuleSet } from '../../utils/model/rules';
import { konotRuleSet } from '../../utils/rules/konot';
import { layOn, liftOff } from '../../utils/rules/own-layer';
import { useFreshSettings } from './fresh-settings';
import { byTheBoard } from './signing';

const fresh = useFreshSettings();

const change = (set: RuleSet, id: string, part: Partial<Rule>): RuleSet => ({
  ...set,
  rules: set.rules.map((rule) => (rule.id === id ? { ...rule, ...part } : rule)),
});
const give = async (set: RuleSet) => fresh.settings.setBoard(await byTheBoard(set), false);
const rule = (set: RuleSet, id: string) => set.rules.find((one) => one.id === id);
const strict = { medewerker: 'block', leerkracht: 'block', leiding: 'block', stagiair: 'block' } as const;

/** A board that made one rule stricter, worded another, dropped one, added one and filled in its own parts. */
const board: RuleSet = {
  ...change(change(konotRuleSet, 'q-coll', { level: strict }), 'q-name', { label: { nl: 'Sta je hierachter?' } }),
  version: 12,
  name: 'Regels van Lindegaard',
  board: 'Stichting Lindegaard',
  hours: [{ days: [1], from: '09:00', to: '12:00' }],
};
const withoutOne = { ...board, rules: board.rules.filter(({ id }) => id !== 't-resp') };

describe('a board under a school that changed nothing', () => {
  it('is all that counts, in every part', async () => {
    const { ruleSet } = await give(withoutOne);
    expect(ruleSet.rules).toEqual(withoutOne.rules);
    expect(ruleSet).toMatchObject({ name: board.name, board: board.board, hours: board.hours, version: 13 });
    const { origin, refused } = await fresh.settings.look();
    expect(new Set(Object.values(origin))).toEqual(new Set(['board']));
    expect(refused).toEqual([]);
  });

  it('that is no rule set is refused and leaves everything as it was', async () => {
    await expect(fresh.settings.setBoard(JSON.stringify({ ...board, rules: [] }), false)).rejects.toThrow();
    expect((await fresh.settings.look()).board).toBeNull();
  });
});

describe('a school over a board', () => {
  it('cannot loosen, and is told what does not count', async () => {
    await give(board);
    const { ruleSet } = await fresh.settings.changeRules((before) =>
      change(before, 'q-coll', { on: false, level: { ...strict, medewerker: 'info' } }),
    );
    expect(rule(ruleSet, 'q-coll')).toMatchObject({ on: true, level: strict });
    const { refused, own, origin } = await fresh.settings.look();
    expect(refused).toEqual([{ rule: 'q-coll', parts: ['on', 'level'] }]);
    expect(rule(own, 'q-coll')?.on).toBe(false);
    expect(origin['q-coll']).toBe('board');
  });

  it('can tighten; a later set of the board changes the rest and keeps that', async () => {
    await give(board);
    await fresh.settings.changeRules((before) => change(before, 'q-name', { level: strict }));
    await give({ ...withoutOne, version: 13, board: 'Stichting Elzenhof' });
    const { briefing, origin } = await fresh.settings.look();
    expect(rule(briefing.ruleSet, 'q-name')?.level).toEqual(strict);
    expect(origin['q-name']).toBe('both');
    expect(rule(briefing.ruleSet, 't-resp')).toBeUndefined();
    expect(briefing.ruleSet.board).toBe('Stichting Elzenhof');
  });

  it('can tighten to what we ship, where the board asks less', async () => {
    await give(change(board, 'q-name', { on: false }));
    const on = await fresh.settings.changeRules((before) => change(before, 'q-name', rule(konotRuleSet, 'q-name')!));
    expect(rule(on.ruleSet, 'q-name')).toEqual(rule(konotRuleSet, 'q-name'));
    const later = await fresh.settings.changeRules((before) => ({ ...before, schools: ['De Wilg'] }));
    expect(rule(later.ruleSet, 'q-name')?.on).toBe(true);
    expect((await fresh.settings.look()).origin['q-name']).toBe('both');
  });

  it('is told what is new by whoever changed last', async () => {
    const said = async () => (await fresh.settings.read()).ruleSet.note;
    await fresh.settings.changeRules((before) => ({ ...before, schools: ['De Wilg'], note: 'De Wilg doet mee.' }));
    await give({ ...board, note: 'We vragen nu ook naar collega’s.' });
    expect(await said()).toBe('We vragen nu ook naar collega’s.');
    await fresh.settings.changeRules((before) => ({ ...before, schools: ['De Es'], note: 'De Es doet mee.' }));
    expect(await said()).toBe('De Es doet mee.');
    await give({ ...board, version: 13, note: 'De schooltijden zijn anders.' });
    expect(await said()).toBe('De schooltijden zijn anders.');
    expect((await fresh.settings.history()).map(({ note }) => note)).toEqual(
      expect.arrayContaining(['De Wilg doet mee.']),
    );
  });

  it('keeps its own contacts and hours', async () => {
    await give(board);
    const hours = [{ days: [2], from: '08:00', to: '15:00' }];
    expect((await fresh.settings.changeRules((before) => ({ ...before, hours }))).ruleSet.hours).toEqual(hours);
  });
});

describe('a change that is laid on and lifted off', () => {
  const changed = change({ ...konotRuleSet, schools: ['De Wilg'] }, 'q-coll', { on: false });
  it.each([
    ['nothing', konotRuleSet],
    ['a change', changed],
    ['a rule less', { ...changed, rules: changed.rules.slice(0, -1) }],
  ])('comes back the same: %s', (_, own) => {
    for (const base of [konotRuleSet, board]) {
      const stored = { ruleSet: own, chosen: [] };
      const shown = layOn(stored, konotRuleSet, base);
      expect(liftOff(shown, stored, konotRuleSet, base)).toEqual(stored);
    }
  });
});
