import { describe, expect, it } from 'vitest';
import { checkRuleSet } from '../../utils/rules/check-rule-set';
import {
  addRule,
  changeRule,
  freshId,
  lostRules,
  moveRule,
  removeOption,
  removeRule,
  restoreRule,
} from '../../utils/rules/edit-rules';
import { addSample, changeSample, removeSample } from '../../utils/rules/edit-samples';
import { addList, changeList, removeList } from '../../utils/rules/edit-word-lists';
import { konotRuleSet } from '../../utils/rules/konot';
import { referrersOf, withoutReferences } from '../../utils/rules/rule-references';
import { ruleSetOf } from './rules-situation';

const ids = ({ rules }: typeof konotRuleSet) => rules.map(({ id }) => id);

describe('a new rule', () => {
  it('gets an id of its own by its words, also a second time', () => {
    const once = addRule(konotRuleSet, 'Heb je de élèves gevraagd?');
    const twice = addRule(once.ruleSet, 'Heb je de élèves gevraagd?');
    expect(once.id).toBe('eigen-heb-je-de-eleves-gevraagd');
    expect(twice.id).toBe('eigen-heb-je-de-eleves-gevraagd-2');
    expect(checkRuleSet(twice.ruleSet)).toEqual([]);
  });

  it.each(['', '???', '日本', 'x'.repeat(400)])('has a possible id whatever it is called: %s', (name) => {
    expect(freshId(name, [])).toMatch(/^[a-z][a-z0-9-]{0,40}$/);
  });
});

describe('moving', () => {
  const set = ruleSetOf({ id: 'a' }, { id: 'b', when: { not: { answer: { rule: 'a', is: ['yes'] } } } }, { id: 'c' });

  it('changes places with the neighbour', () => {
    expect(ids(moveRule(set, 'c', -1)!)).toEqual(['a', 'c', 'b']);
  });
  it('is refused where a question would come before the answer that it looks at', () => {
    expect(moveRule(set, 'b', -1)).toBeNull();
    expect(moveRule(set, 'a', 1)).toBeNull();
    expect(moveRule(set, 'a', -1)).toBeNull();
  });
});

describe('what others look at', () => {
  const set = ruleSetOf(
    { id: 'a' },
    { id: 'b', when: { answer: { rule: 'a', is: ['yes'] } } },
    { id: 'c', when: { any: [{ not: { answer: { rule: 'a', is: ['yes', 'open'] } } }, { words: ['camp', 'play'] }] } },
  );

  it('is told by name', () => {
    expect(referrersOf(set, { rule: 'a' }).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(referrersOf(set, { words: 'camp' }).map(({ id }) => id)).toEqual(['c']);
    expect(referrersOf(konotRuleSet, { rule: 'q-pup', option: 'unsure' }).map(({ id }) => id)).toContain(
      'q-cons-unsure',
    );
  });

  it('leaves nothing behind that looks at it, and no rule that would then come always', () => {
    const [b, c] = removeRule(set, 'a').rules;
    expect(b).toMatchObject({ id: 'b', on: false });
    expect(c!.when).toEqual({ any: [{ words: ['camp', 'play'] }] });
    expect(withoutReferences(set, { words: 'camp' }).rules[2]!.when).toMatchObject({ any: [{}, { words: ['play'] }] });
  });

  it('can go one option at a time', () => {
    const cut = removeOption(konotRuleSet, 'q-cap', 'myself');
    const left = cut.rules.find(({ id }) => id === 'q-cap');
    expect(JSON.stringify([left?.ask, left?.preset])).not.toContain('"myself"');
    expect(cut.rules.find(({ id }) => id === 'i-capacity')).toMatchObject({ on: false });
    expect(referrersOf(cut, { rule: 'q-cap', option: 'myself' })).toEqual([]);
  });
});

describe('shipped rules', () => {
  it('come back as they were, in their own place', () => {
    const without = { ...konotRuleSet, rules: konotRuleSet.rules.filter(({ id }) => id !== 'q-coll') };
    expect(lostRules(without, konotRuleSet).map(({ id }) => id)).toEqual(['q-coll']);
    expect(restoreRule(without, 'q-coll', konotRuleSet)).toEqual(konotRuleSet);
    expect(restoreRule(changeRule(konotRuleSet, 'q-coll', { on: false }), 'q-coll', konotRuleSet)).toEqual(
      konotRuleSet,
    );
  });

  it('that are locked are not changed', () => {
    expect(changeRule(konotRuleSet, 'q-int1', { on: false })).toEqual(konotRuleSet);
  });
});

describe('a word list', () => {
  const when = { not: { words: ['camp'] } };
  it('that a condition names must be there', () => {
    const [flaw] = checkRuleSet(ruleSetOf({ id: 'a', when }));
    expect(flaw).toEqual({ field: 'rules[0].when', what: 'noList', name: 'camp' });
  });
  it('is known by its id, once', () => {
    const list = { id: 'camp', name: 'Kamp', words: [] };
    expect(checkRuleSet({ ...ruleSetOf({ id: 'a', when }), words: [list] })).toEqual([]);
    expect(checkRuleSet({ ...ruleSetOf({ id: 'a', when }), words: [list, list] })).toMatchObject([{ what: 'twice' }]);
  });
  it('is added, changed and removed by its id, and no condition names it then', () => {
    const list = { id: 'camp', name: 'Kamp', words: [] };
    const other = { ...list, id: 'play' };
    const set = addList(addList(ruleSetOf({ id: 'a', when: { words: ['camp', 'play'] } }), list), other);
    expect(changeList(set, 'camp', { name: 'Schoolkamp' }).words).toEqual([{ ...list, name: 'Schoolkamp' }, other]);
    expect(removeList(set, 'camp')).toMatchObject({ words: [other], rules: [{ when: { words: ['play'] } }] });
  });
});

it('a sample is added, changed and removed by its id', () => {
  const [sample] = konotRuleSet.samples;
  const set = addSample(konotRuleSet, { ...sample!, id: 'eigen' });
  expect(changeSample(set, 'eigen', { text: 'Hoi' }).samples.at(-1)).toEqual({ ...sample, id: 'eigen', text: 'Hoi' });
  expect(removeSample(set, 'eigen')).toEqual(konotRuleSet);
});
