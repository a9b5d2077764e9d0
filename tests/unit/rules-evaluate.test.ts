import { describe, expect, it } from 'vitest';
import type { Answer, Situation } from '../../utils/model/checklist';
import type { Condition, Level, Rule } from '../../utils/model/rules';
import { evaluate } from '../../utils/rules/evaluate';
import { konotRuleSet } from '../../utils/rules/konot';
import { inSchoolHours } from '../../utils/rules/school-hours';
import { inWords, itemIn, itemsInWords, ruleSetOf, saturday, seen, situation, textDraft } from './rules-situation';

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
    expect(answeredBy({ level: all('confirm'), ask: { type: 'notice' } }, { type: 'tick', value: true })).toBe('done');
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

describe('order', () => {
  it('puts what can stop first, lines to read last, and keeps the order of the rules between', () => {
    const checklist = evaluate(
      inWords('stagiair', 'photo reply consent ~bsn schooltime doubt new', 'q-int1=yes q-pup=yes'),
    );
    expect(itemsInWords(checklist)).toBe(
      '!q-int2 !q-conf-found ?d-int q-int1 q-pup q-acc q-cons q-coll q-conf q-disc q-name a-ack (i-less) (i-alt) (i-work-s) (i-perm)',
    );
  });

  it('never moves a question because it was answered', () => {
    const before = inWords('medewerker', 'photo consent school ~bsn doubt', 'q-scope=yes q-cap=school q-pup=yes');
    let answers = '';
    for (const step of ['q-conf-found!', 'd-staff!', 'q-name', 'q-coll', 'q-conf', 'q-cons']) {
      answers += ` ${step}`;
      const after = inWords(
        'medewerker',
        'photo consent school ~bsn doubt',
        `q-scope=yes q-cap=school q-pup=yes ${answers}`,
      );
      expect(itemsInWords(evaluate(after))).toBe(itemsInWords(evaluate(before)));
    }
    expect(
      evaluate(
        inWords('medewerker', 'photo consent school ~bsn doubt', `q-scope=yes q-cap=school q-pup=yes ${answers}`),
      ).ready,
    ).toBe(true);
  });
});

describe('what was found', () => {
  it('is told at the rules that it raised, and not at others', () => {
    const checklist = evaluate(situation({ signals: seen('bsn', 'school_mention', 'new_channel') }));
    const found = (id: string) => itemIn(checklist, id)?.found.map(({ type }) => type);
    expect(found('q-conf-found')).toEqual(['bsn']);
    expect(found('q-conf')).toEqual(['bsn']);
    expect(found('q-scope')).toEqual(['school_mention']);
    expect(found('q-chan')).toEqual(['new_channel']);
    expect(found('q-name')).toEqual([]);
  });

  it('leaves out what did not matter: a phone number without a pupil stops nothing', () => {
    const checklist = evaluate(situation({ signals: seen('bsn', 'phone') }));
    expect(itemIn(checklist, 'q-conf-found')?.found.map(({ type }) => type)).toEqual(['bsn']);
  });
});

describe('the rules as settings', () => {
  it('asks everything where a school switched the first question off', () => {
    const ruleSet = {
      ...konotRuleSet,
      rules: konotRuleSet.rules.map((rule) => (rule.id === 'q-scope' ? { ...rule, on: false } : rule)),
    };
    expect(itemsInWords(evaluate(situation({ ruleSet })))).toBe('q-conf q-name (i-perm)');
  });

  it('asks again to acknowledge when the version goes up', () => {
    const ruleSet = { ...konotRuleSet, version: konotRuleSet.version + 1 };
    const answers: Situation['answers'] = { 'q-scope': { type: 'choice', value: 'unsure' } };
    expect(itemIn(evaluate(situation({ answers })), 'a-ack')).toBeUndefined();
    expect(itemIn(evaluate(situation({ ruleSet, answers })), 'a-ack')?.state).toBe('open');
  });

  it('keeps asking about a channel after "later", and stops after the other answers', () => {
    const asked = (channel: 'yes' | 'later' | 'no-school') =>
      itemIn(evaluate(situation({ signals: seen('new_channel'), account: { channel } })), 'q-chan');
    expect(asked('later')).toBeDefined();
    expect(asked('yes')).toBeUndefined();
    expect(asked('no-school')).toBeUndefined();
  });

  it('allows no pupils on a site that is not named', () => {
    const ruleSet = { ...konotRuleSet, platforms: {} as typeof konotRuleSet.platforms };
    const answers: Situation['answers'] = { 'q-pup': { type: 'choice', value: 'yes' } };
    const draft = { ...textDraft, media: { images: 1, videos: 0 } };
    expect(itemIn(evaluate(situation({ ruleSet, answers, draft })), 'q-plat')?.state).toBe('stop');
  });
});

describe('school hours', () => {
  const rules = {
    hours: [{ days: [1, 5], from: '08:30', to: '14:30' }],
    holidays: [{ name: 'Kerst', from: '2026-12-21', to: '2027-01-03' }],
  };
  it.each([
    [[2026, 10, 23, 8, 30], true],
    [[2026, 10, 23, 14, 29], true],
    [[2026, 10, 23, 14, 30], false],
    [[2026, 10, 23, 8, 29], false],
    [[2026, 10, 24, 10, 0], false],
    [[2026, 10, 22, 10, 0], false],
    [[2026, 11, 18, 10, 0], true],
    [[2026, 11, 21, 10, 0], false],
    [[2027, 0, 1, 10, 0], false],
    [[2027, 0, 4, 10, 0], true],
  ] as const)('%j: %s', ([year, month, day, hour, minute], expected) => {
    expect(inSchoolHours(new Date(year, month, day, hour, minute), rules)).toBe(expected);
  });
});

it('changes nothing that it is given', () => {
  const given = inWords('stagiair', 'photo reply ~bsn new doubt', 'q-int1=yes q-pup=yes');
  const before = structuredClone(given);
  evaluate(given);
  expect(given).toEqual(before);
});
