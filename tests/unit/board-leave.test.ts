import { expect, it } from 'vitest';
import type { RuleSet } from '../../utils/model/rules';
import { exportRuleSet } from '../../utils/rules/import';
import { konotRuleSet } from '../../utils/rules/konot';
import { makeSigningKey } from '../../utils/rules/signature';
import { useFreshSettings } from './fresh-settings';
import { byTheBoard, signedBy } from './signing';

const fresh = useFreshSettings();

const note = 'De regels van Lindegaard gelden hier niet meer.';
const [first] = konotRuleSet.rules;
const board: RuleSet = {
  ...konotRuleSet,
  version: 12,
  board: 'Stichting Lindegaard',
  rules: [...konotRuleSet.rules, { ...first!, id: 'q-jaarplan', locked: undefined, label: { nl: 'In het jaarplan?' } }],
};
const ids = ({ rules }: RuleSet) => rules.map(({ id }) => id);

it('tells beforehand what will hold, and then that is what holds; the school keeps what it changed', async () => {
  await fresh.settings.changeRules((before) => ({ ...before, schools: ['De Wilg'] }));
  await fresh.settings.setBoard(await byTheBoard(board), false);
  const told = await fresh.settings.withoutBoard();
  expect((await fresh.settings.look()).board).not.toBeNull();
  const { ruleSet } = await fresh.settings.leaveBoard(note);
  expect({ ...ruleSet, version: told.version, date: told.date, note: told.note }).toEqual(told);
  expect(ids(ruleSet)).toEqual(ids(konotRuleSet));
  expect(ruleSet).toMatchObject({ schools: ['De Wilg'], board: konotRuleSet.board, date: '2027-01-05', note });
  expect(await fresh.settings.look()).toMatchObject({ board: null, boardBy: null });
});

it('gives a version that nobody knows yet, and so do the changes after it', async () => {
  const { ruleSet } = await fresh.settings.setBoard(await byTheBoard(board), false);
  const left = await fresh.settings.leaveBoard(note);
  expect(left.ruleSet.version).toBeGreaterThan(ruleSet.version);
  const changed = await fresh.settings.changeRules((before) => ({ ...before, schools: ['De Wilg'] }));
  expect(changed.ruleSet.version).toBeGreaterThan(left.ruleSet.version);
  expect((await fresh.settings.history()).map(({ version }) => version)).toContain(left.ruleSet.version);
});

it('is taken back by the same file, and by no file of somebody else', async () => {
  const key = await makeSigningKey();
  const file = await signedBy(key, board);
  const before = await fresh.settings.setBoard(file, false);
  await fresh.settings.leaveBoard(note);
  await expect(fresh.settings.setBoard(await signedBy(await makeSigningKey(), board), false)).rejects.toThrow(
    'otherKey',
  );
  await expect(fresh.settings.setBoard(exportRuleSet(board), false)).rejects.toThrow('unsigned');
  await expect(fresh.settings.setBoard(await signedBy(key, { ...board, version: 11 }), false)).rejects.toThrow('older');
  const again = await fresh.settings.setBoard(file, false);
  expect(ids(again.ruleSet)).toEqual(ids(before.ruleSet));
});

it('leaves in the history what each version said: nothing of the board in what the school made before', async () => {
  const mine = await fresh.settings.changeRules((before) => ({ ...before, schools: ['De Wilg'] }));
  await fresh.settings.setBoard(await byTheBoard(board), false);
  await fresh.settings.changeRules((before) => ({ ...before, schools: ['De Es'] }));
  const kept = () =>
    fresh.settings.history().then((all) => all.find(({ version }) => version === mine.ruleSet.version));
  expect(await kept()).toEqual(mine.ruleSet);
  await fresh.settings.leaveBoard(note);
  expect(await kept()).toEqual(mine.ruleSet);
});
