import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { tallySchema, type Outcome, type Tally } from '../../utils/model/tally';
import { exportRuleSet, parseRuleSet } from '../../utils/rules/import';
import { konotRuleSet } from '../../utils/rules/konot';
import { addOutcome, figuresOf, isNoise } from '../../utils/rules/noise';
import { presets } from '../../utils/rules/presets';
import { quieter } from '../../utils/rules/quieter';
import { openMeter } from '../../utils/settings/meter';
import { freshProfile } from '../../utils/model/profile';
import { openDatabase } from '../../utils/store/database';
import { openStore } from '../../utils/store/store';
import { ruleSetOf } from './rules-situation';

const none: Outcome = { shown: [], edited: [], unchanged: [], falseAlarms: [] };
const { rules } = ruleSetOf({ id: 'one' }, { id: 'two' });
const [one] = rules;
const after = (...outcomes: Partial<Outcome>[]) =>
  outcomes.reduce<Tally>((tally, outcome) => addOutcome(tally, { ...none, ...outcome }, rules), {});
const figures = (...outcomes: Partial<Outcome>[]) => figuresOf(after(...outcomes), one!);
const times = (count: number, outcome: Partial<Outcome>) => Array.from({ length: count }, () => outcome);

describe('the totals of a rule', () => {
  it.each([
    ['published as it was', [{ shown: ['one'], unchanged: ['one'] }], { shown: 1, unchanged: 1 }],
    ['gone back and nothing since', [{ shown: ['one'] }], { shown: 1, dropped: 1 }],
    ['gone back, edited, published', [{ shown: ['one'] }, { edited: ['one'] }], { shown: 1, edited: 1 }],
    ['gone back, published as it was', [{ shown: ['one'] }, { unchanged: ['one'] }], { shown: 1, unchanged: 1 }],
    [
      'called a false alarm',
      [{ shown: ['one'], unchanged: ['one'], falseAlarms: ['one'] }],
      { shown: 1, unchanged: 1, falseAlarms: 1 },
    ],
    ['of another rule', [{ shown: ['two'] }], {}],
  ])('%s', (_, outcomes, expected) => {
    const zero = { shown: 0, edited: 0, unchanged: 0, falseAlarms: 0, dropped: 0 };
    expect(figures(...outcomes)).toEqual({ ...zero, ...expected });
  });

  it('leave out rules that nobody has', () => {
    expect(after({ shown: ['three', 'constructor'] })).toEqual({});
  });

  it('start anew when the rule itself changes, and stay when another one does', () => {
    const tally = after({ shown: ['one', 'two'] });
    const stricter = { ...one!, level: { ...one!.level, leiding: 'block' as const } };
    expect(figuresOf(tally, stricter).shown).toBe(0);
    const next = addOutcome(tally, { ...none, shown: ['one'] }, [stricter, rules[1]!]);
    expect([figuresOf(next, stricter).shown, figuresOf(next, rules[1]!).shown]).toEqual([1, 1]);
  });

  it('tell noise from twenty times on, when more than four in five changed nothing', () => {
    const unchanged = { shown: ['one'], unchanged: ['one'] };
    expect(isNoise(figures(...times(19, unchanged)))).toBe(false);
    expect(isNoise(figures(...times(20, unchanged)))).toBe(true);
    expect(isNoise(figures(...times(16, unchanged), ...times(4, { shown: ['one'] })))).toBe(false);
    expect(isNoise(figures(...times(17, unchanged), ...times(3, { shown: ['one'], edited: ['one'] })))).toBe(true);
  });
});

describe('the meter', () => {
  it('keeps totals of known rules only, for whoever opens it next, until it is reset', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const open = () => {
      const store = openStore(konotRuleSet, openDatabase(name));
      return { store, meter: openMeter(store, async () => ({ ruleSet: konotRuleSet, profile: freshProfile })) };
    };
    const { store, meter } = open();
    const outcome = { ...none, shown: ['q-scope', 'nobody'], unchanged: ['q-scope'] };
    await Promise.all([meter.count(outcome), meter.count(outcome)]);
    store.close();
    const later = open();
    const tally = await later.meter.read();
    expect(tallySchema.parse(tally)).toEqual({ 'q-scope': expect.objectContaining({ shown: 2, unchanged: 2 }) });
    await later.meter.reset();
    expect(await later.meter.read()).toEqual({});
    later.store.close();
  });
});

describe('ways to make less of a rule', () => {
  const [strict] = ruleSetOf({ id: 'strict', when: { reply: true } }).rules;

  it('narrow it, soften it by one step, or drop it', () => {
    const { narrow, soften, drop } = quieter(strict!);
    expect(narrow?.when).toEqual({ all: [{ reply: true }, { signal: expect.arrayContaining(['bsn']) }] });
    expect(soften?.level).toEqual({ medewerker: 'info', leerkracht: 'info', leiding: 'info', stagiair: 'info' });
    expect(drop).toEqual({ on: false });
    expect(quieter({ ...strict!, ...narrow, ...soften, ...drop })).toEqual({ narrow: null, soften: null, drop: null });
  });

  it('never make a line to read into something to answer', () => {
    const level = { ...strict!.level, leiding: 'hold' as const };
    expect(quieter({ ...strict!, ask: { type: 'notice' }, level }).soften?.level?.leiding).toBe('info');
  });

  it.each(Object.entries(presets))('give rules that can be kept, for every rule of %s', (_, set) => {
    for (const way of ['narrow', 'soften', 'drop'] as const) {
      const rules = set.rules.map((rule) => ({ ...rule, ...quieter(rule)[way] }));
      expect(parseRuleSet(exportRuleSet({ ...set, rules }), 'nl')).toMatchObject({ ok: true });
    }
  });

  it('are none for a locked one', () => {
    expect(quieter({ ...strict!, locked: { nl: 'vast' } })).toEqual({ narrow: null, soften: null, drop: null });
  });
});
