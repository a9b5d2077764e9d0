import { describe, expect, it } from 'vitest';
import type { Situation } from '../../utils/model/checklist';
import { evaluate } from '../../utils/rules/evaluate';
import { konotRuleSet } from '../../utils/rules/konot';
import { inSchoolHours } from '../../utils/rules/school-hours';
import { inWords, itemIn, itemsInWords, seen, situation, textDraft } from './rules-situation';

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
