import { describe, expect, it } from 'vitest';
import type { Answer, Situation } from '../../utils/model/checklist';
import type { Level, Rule } from '../../utils/model/rules';
import { roles } from '../../utils/model/profile';
import { checkRuleSet } from '../../utils/rules/check-rule-set';
import { evaluate } from '../../utils/rules/evaluate';
import { itemIn, itemsInWords, ruleSetOf, saturday, situation } from './rules-situation';

const all = (level: Level): Rule['level'] => ({
  medewerker: level,
  leerkracht: level,
  leiding: level,
  stagiair: level,
});
const answeredBy = (rule: Partial<Rule>, answer: Answer, change: Partial<Situation> = {}) =>
  itemIn(
    evaluate(situation({ ruleSet: ruleSetOf({ id: 'one', ...rule }), answers: { one: answer }, ...change })),
    'one',
  )?.state;

describe('levels', () => {
  it('takes the strictest of the roles, and leaves out what is for none of them', () => {
    const ruleSet = ruleSetOf({
      id: 'one',
      level: { medewerker: 'info', leerkracht: 'hold', leiding: null, stagiair: 'confirm' },
    });
    const levelOf = (...roles: Situation['profile']['roles']) =>
      itemIn(evaluate(situation({ ruleSet, profile: { ...situation().profile, roles } })), 'one')?.level;
    expect(levelOf('medewerker', 'leerkracht', 'stagiair')).toBe('hold');
    expect(levelOf('stagiair', 'medewerker')).toBe('confirm');
    expect(levelOf('leiding')).toBeUndefined();
  });

  it('never asks for an answer to what is only read, whatever two layers make of it together', () => {
    const ruleSet = ruleSetOf({ id: 'one', ask: { type: 'notice' }, level: all('confirm') });
    const checklist = evaluate(situation({ ruleSet }));
    expect(itemIn(checklist, 'one')).toMatchObject({ level: 'info', state: 'info' });
    expect(checklist.ready).toBe(true);
    expect(checkRuleSet(ruleSet).map(({ field, what }) => [field, what])).toEqual(
      roles.map((role) => [`rules[0].level.${role}`, 'noticeAsks']),
    );
  });

  it('asks a locked rule also when it is switched off', () => {
    const ruleSet = ruleSetOf({ id: 'one', on: false, locked: { nl: 'vast' } }, { id: 'two', on: false });
    expect(itemsInWords(evaluate(situation({ ruleSet })))).toBe('one');
  });

  it('stops at hold until somebody was asked, and at block whatever is ticked', () => {
    expect(answeredBy({ level: all('hold') }, { type: 'tick', value: true })).toBe('stop');
    expect(answeredBy({ level: all('hold') }, { type: 'asked', value: false })).toBe('stop');
    expect(answeredBy({ level: all('hold') }, { type: 'asked', value: true })).toBe('done');
    expect(answeredBy({ level: all('block') }, { type: 'tick', value: true })).toBe('stop');
    expect(answeredBy({ level: all('block') }, { type: 'asked', value: true })).toBe('stop');
    expect(answeredBy({ level: all('confirm'), ask: { type: 'tick' } }, { type: 'tick', value: true })).toBe('done');
    expect(answeredBy({ level: all('confirm') }, { type: 'tick', value: false })).toBe('open');
    expect(answeredBy({ level: all('info') }, { type: 'tick', value: false })).toBe('info');
  });

  it('lets go of a find only when it is called a false alarm', () => {
    const rule = { level: all('block'), ask: { type: 'found', waive: { nl: 'vals alarm' } } } as const;
    expect(answeredBy(rule, { type: 'found', waived: false })).toBe('stop');
    expect(answeredBy(rule, { type: 'tick', value: true })).toBe('stop');
    expect(answeredBy(rule, { type: 'found', waived: true })).toBe('done');
  });

  it('takes only options that there are', () => {
    const ask = {
      type: 'choice',
      options: [
        { id: 'yes', label: { nl: 'Ja' } },
        { id: 'no', label: { nl: 'Nee' } },
      ],
    } as const satisfies Rule['ask'];
    const rule = { ask: { ...ask, options: [...ask.options] } };
    expect(answeredBy(rule, { type: 'choice', value: 'no' })).toBe('done');
    expect(answeredBy(rule, { type: 'choice', value: 'perhaps' })).toBe('open');
    expect(answeredBy({ ...rule, level: all('block') }, { type: 'choice', value: 'no' })).toBe('done');
  });
});

describe('the approval of a supervisor', () => {
  const rule = { level: all('block'), ask: { type: 'approval', name: { nl: 'Naam' }, day: { nl: 'Dag' } } } as const;
  const state = (name: string, day: string, now = saturday) =>
    answeredBy(rule, { type: 'approval', name, day }, { now });

  it('needs a name and a real day, today or at most thirty days ago', () => {
    expect(state('Bo Visser', '2026-11-21')).toBe('done');
    expect(state('Bo', '2026-10-22')).toBe('done');
    for (const [name, day] of [
      ['', '2026-11-21'],
      ['  ', '2026-11-21'],
      ['.', '2026-11-21'],
      ['Bo', ''],
      ['Bo', '2026-11-22'],
      ['Bo', '2026-10-21'],
      ['Bo', '2026-02-30'],
      ['Bo', '21-11-2026'],
      ['Bo', '2026-11-2'],
      ['Bo', 'gisteren'],
    ])
      expect(state(name!, day!), `${name} ${day}`).toBe('stop');
  });

  it('counts the day of the wall clock, around midnight and over the change of the clock', () => {
    expect(state('Bo', '2026-11-21', new Date(2026, 10, 21, 0, 1))).toBe('done');
    expect(state('Bo', '2026-11-22', new Date(2026, 10, 21, 23, 59))).toBe('stop');
    expect(state('Bo', '2026-10-10', new Date(2026, 10, 9, 0, 30))).toBe('done');
  });
});
