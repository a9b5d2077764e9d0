import { describe, expect, it } from 'vitest';
import type { Situation } from '../../utils/model/checklist';
import type { Condition } from '../../utils/model/condition';
import type { Level, Rule } from '../../utils/model/rules';
import { evaluate } from '../../utils/rules/evaluate';
import { konotRuleSet } from '../../utils/rules/konot';
import { inWords, itemIn, itemsInWords, ruleSetOf, seen, situation } from './rules-situation';

const all = (level: Level): Rule['level'] => ({
  medewerker: level,
  leerkracht: level,
  leiding: level,
  stagiair: level,
});

describe('conditions on answers', () => {
  const yes: Condition = { answer: { rule: 'one', is: ['yes'] } };
  const open: Condition = { answer: { rule: 'one', is: ['open'] } };

  it('sees an earlier answer, and an earlier question that is still open', () => {
    const ruleSet = ruleSetOf({ id: 'one' }, { id: 'two', when: yes }, { id: 'three', when: open });
    expect(itemsInWords(evaluate(situation({ ruleSet })))).toBe('one three');
    expect(itemsInWords(evaluate(situation({ ruleSet, answers: { one: { type: 'tick', value: true } } })))).toBe(
      'one two',
    );
  });

  it('is false about a rule that was not asked, that comes later, that is only read, or itself', () => {
    const when: Condition = { answer: { rule: 'one', is: ['yes', 'open'] } };
    const tick: Situation['answers'] = { one: { type: 'tick', value: true } };
    for (const ruleSet of [
      ruleSetOf({ id: 'one', when: { reply: true } }, { id: 'two', when }),
      ruleSetOf({ id: 'two', when }, { id: 'one' }),
      ruleSetOf({ id: 'one', level: all('info') }, { id: 'two', when }),
      ruleSetOf({ id: 'one', when }, { id: 'two', when }),
    ])
      expect(itemIn(evaluate(situation({ ruleSet, answers: tick })), 'two')).toBeUndefined();
  });

  it('does not take a name of every object for an answer', () => {
    const ruleSet = ruleSetOf(
      { id: 'constructor' },
      { id: 'two', when: { answer: { rule: 'toString', is: ['open'] } } },
    );
    expect(itemsInWords(evaluate(situation({ ruleSet })))).toBe('constructor');
  });
});

describe('a condition that cannot be read', () => {
  const broken = [
    null,
    7,
    'always',
    [],
    {},
    { nothing: 1 },
    { all: null },
    { any: 'x' },
    { not: null },
    { role: 'leiding' },
    { signal: null },
    { answer: null },
    { answer: { rule: 'one' } },
    { account: {} },
    { all: [{ always: true }, null] },
  ] as unknown as Condition[];

  it.each(broken.map((when) => [JSON.stringify(when), when] as const))('asks rather than hides: %s', (_, when) => {
    for (const one of [when, { not: when }, { not: { not: when } }] as Condition[])
      expect(itemsInWords(evaluate(situation({ ruleSet: ruleSetOf({ id: 'one', when: one }) })))).toBe('one');
  });

  it('decides nothing where the rest is clear', () => {
    const when = { all: [null, { reply: true }] } as unknown as Condition;
    expect(evaluate(situation({ ruleSet: ruleSetOf({ id: 'one', when }) })).items).toEqual([]);
  });

  it('sets no answer beforehand', () => {
    const preset = [{ when: { nothing: 1 } as unknown as Condition, option: 'yes' }];
    const placement = konotRuleSet.rules[0]!;
    expect(
      itemIn(
        evaluate(
          situation({ ruleSet: ruleSetOf({ ...placement, when: { always: true }, level: all('confirm'), preset }) }),
        ),
        placement.id,
      )?.answer,
    ).toBeNull();
  });
});

describe('an answer that is set beforehand', () => {
  const withSchool = situation({ signals: seen('school_mention') });

  it('stands there because of what was seen, with the words, and can be changed', () => {
    const item = itemIn(evaluate(withSchool), 'q-scope');
    expect(item).toMatchObject({
      preset: true,
      state: 'done',
      answer: { value: 'yes' },
      found: [{ type: 'school_mention' }],
    });
    const changed = itemIn(
      evaluate({ ...withSchool, answers: { 'q-scope': { type: 'choice', value: 'no' } } }),
      'q-scope',
    );
    expect(changed).toMatchObject({ preset: false, answer: { value: 'no' } });
  });

  it('never completes a checklist by itself', () => {
    for (const role of ['medewerker', 'leerkracht', 'leiding', 'stagiair'])
      for (const signal of ['~school_mention', '~pupil_reference', '~education_topic'])
        expect(evaluate(inWords(role, `text ${signal}`, '')).ready).toBe(false);
  });
});
