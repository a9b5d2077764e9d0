import { describe, expect, it } from 'vitest';
import type { Answers } from '../../utils/model/checklist';
import type { Condition } from '../../utils/model/condition';
import type { Rule, RuleSet } from '../../utils/model/rules';
import { checkRuleSet } from '../../utils/rules/check-rule-set';
import { evaluate } from '../../utils/rules/evaluate';
import { mergeLayers } from '../../utils/rules/merge';
import { liftOff, layOn } from '../../utils/rules/own-layer';
import { answered, everyone } from '../../utils/rules/konot-parts';
import { ruleSetOf, situation } from './rules-situation';

const order = ({ rules }: RuleSet) => rules.map(({ id }) => id).join(' ');
const after = (id: string, word = 'yes'): Condition => answered(id, word);
const own = (ruleSet: RuleSet) => ({ ruleSet, chosen: [] });
const options = (...ids: string[]): Rule['ask'] => ({
  type: 'choice',
  options: ids.map((id) => ({ id, label: { nl: id } })),
});

describe('a stricter rule that looks at the answer of the school’s own rule before it', () => {
  const board = ruleSetOf({ id: 'one' }, { id: 'two', when: { reply: true } });
  const school = ruleSetOf({ id: 'one' }, { id: 'ours' }, { id: 'two', when: after('ours') });
  const layers = mergeLayers(board, school);

  it('counts: the own rule keeps its place', () => {
    expect(order(layers.ruleSet)).toBe('one ours two');
    expect(layers.refused).toEqual([]);
    expect(layers.origin).toEqual({ one: 'board', ours: 'school', two: 'both' });
    const asked = (answers: Answers) =>
      evaluate(situation({ ruleSet: layers.ruleSet, answers })).items.map(({ rule }) => rule.id);
    expect(asked({})).toEqual(['one', 'ours']);
    expect(asked({ ours: { type: 'tick', value: true } })).toEqual(['one', 'ours', 'two']);
  });

  it('that would wait for itself by way of the board’s own condition does not count, and is told', () => {
    const turned = ruleSetOf({ id: 'two' }, { id: 'ours', when: after('two') }, { id: 'one', when: after('ours') });
    const floor = ruleSetOf({ id: 'one' }, { id: 'two', when: after('one') });
    const { ruleSet, refused } = mergeLayers(floor, turned);
    expect(checkRuleSet(ruleSet)).toEqual([]);
    expect(refused).toEqual([{ rule: 'one', parts: ['when'] }]);
    expect(ruleSet.rules.find(({ id }) => id === 'two')?.when).toEqual({ any: [after('one'), { always: true }] });
  });

  it('on an answer that the board’s question does not have is told', () => {
    const floor = ruleSetOf({ id: 'one', ask: options('yes', 'no') });
    const wider = ruleSetOf(
      { id: 'one', ask: options('yes', 'perhaps') },
      { id: 'ours', when: after('one', 'perhaps') },
    );
    const { ruleSet, refused } = mergeLayers(floor, wider);
    expect(checkRuleSet(ruleSet)).toEqual([]);
    expect(refused).toEqual([
      { rule: 'one', parts: ['ask'] },
      { rule: 'ours', parts: ['when'] },
    ]);
  });
});

describe('what else a school wants of a rule of the board', () => {
  const notice = { ask: { type: 'notice' }, level: everyone('info') } as const;
  it.each<[string, Partial<Rule>, Partial<Rule>]>([
    ['ask', { ask: options('yes', 'no') }, { preset: [{ when: { reply: true }, option: 'no' }] }],
    ['ask', {}, { keep: 'acknowledged' }],
    ['protocol', { protocol: 'Zo staat het er.' }, { protocol: 'Anders.' }],
    ['level', notice, { level: everyone('confirm') }],
  ])('%s does not count, and is told', (part, floor, wish) => {
    const board = ruleSetOf({ id: 'one', ...floor });
    const { ruleSet, refused } = mergeLayers(board, ruleSetOf({ id: 'one', ...floor, ...wish }));
    expect(ruleSet.rules).toEqual(board.rules);
    expect(refused).toEqual([{ rule: 'one', parts: [part] }]);
  });

  it('leaving it out does not count, and is told', () => {
    const { ruleSet, refused } = mergeLayers(ruleSetOf({ id: 'one' }, { id: 'two' }), ruleSetOf({ id: 'two' }));
    expect(order(ruleSet)).toBe('one two');
    expect(refused).toEqual([{ rule: 'one', parts: ['gone'] }]);
  });
});

describe('what a rule of the board waits not to hear', () => {
  const quiet = { ...everyone('confirm'), leiding: null };
  const board = {
    ...ruleSetOf(
      { id: 'private', on: false, ask: options('yes', 'no'), level: quiet },
      { id: 'always', when: { not: { any: [after('private', 'no'), { words: ['lijst'] }] } } },
    ),
    words: [{ id: 'lijst', name: 'Uitgezonderd', words: ['kerst'] }],
  };
  const rule = (part: Partial<Rule>) => ({ ...board, rules: [{ ...board.rules[0]!, ...part }, board.rules[1]!] });

  it.each<[string, RuleSet, unknown]>([
    ['asked where it was off', rule({ on: true }), { rule: 'private', parts: ['on'] }],
    ['asked more often', rule({ when: { reply: true } }), { rule: 'private', parts: ['when'] }],
    ['asked of others', rule({ level: everyone('confirm') }), { rule: 'private', parts: ['level'] }],
    [
      'found more often',
      { ...board, words: [{ ...board.words[0]!, words: ['kerst', 'a*'] }] },
      { list: 'Uitgezonderd' },
    ],
  ])('is not %s by a school', (_, school, refused) => {
    const layers = mergeLayers(board, school);
    expect(layers.ruleSet).toMatchObject({ rules: board.rules, words: board.words });
    expect(layers.refused).toEqual([refused]);
  });

  it('may be asked more strictly', () => {
    const { ruleSet, refused } = mergeLayers(board, rule({ level: { ...everyone('hold'), leiding: null } }));
    expect(ruleSet.rules[0]?.level.medewerker).toBe('hold');
    expect(refused).toEqual([]);
  });
});

describe('the order of two layers', () => {
  const shipped = ruleSetOf({ id: 'a' }, { id: 'b' }, { id: 'c' });
  const board = ruleSetOf({ id: 'c' }, { id: 'new' }, { id: 'a', when: after('new') }, { id: 'b' });
  const shown = (set: RuleSet) => layOn(own(set), shipped, board);

  it('is the board’s where the school moved nothing', () => {
    expect(order(shown(shipped))).toBe('c new a b');
    const added = { ...shipped, rules: [...shipped.rules, ...ruleSetOf({ id: 'ours' }).rules] };
    expect(order(shown(added))).toBe('c ours new a b');
  });

  it('is the school’s where it moved something, as far as every rule comes after what it looks at', () => {
    const moved = ruleSetOf({ id: 'b' }, { id: 'a' }, { id: 'c' });
    const set = shown(moved);
    expect(order(set)).toBe('b new a c');
    expect(checkRuleSet(set)).toEqual([]);
    expect(order(mergeLayers(board, set).ruleSet)).toBe(order(set));
    expect(liftOff(set, own(moved), shipped, board)).toEqual(own(moved));
  });

  it('can be ours again where the board has another', () => {
    const set = {
      ...shown(shipped),
      rules: ['a', 'b', 'c', 'new'].map((id) => shown(shipped).rules.find((one) => one.id === id)!),
    };
    const kept = liftOff(set, own(shipped), shipped, board);
    expect(kept.chosen).toEqual(['rules']);
    expect(order(layOn(kept, shipped, board))).toBe('new a b c');
  });

  it('keeps a set that can be kept, also where the school left out what a new rule of the board looks at', () => {
    const less = { ...shipped, rules: shipped.rules.slice(1) };
    const floor = ruleSetOf({ id: 'a' }, { id: 'b' }, { id: 'c', when: after('a') });
    expect(checkRuleSet(layOn(own(less), shipped, floor))).toEqual([]);
  });
});
