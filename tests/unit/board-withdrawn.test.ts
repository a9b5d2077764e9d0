import { beforeEach, expect, it } from 'vitest';
import type { RuleSet } from '../../utils/model/rules';
import { openRules } from '../../utils/policy/open-rules';
import { noPolicy, readPolicy, type PolicyReading } from '../../utils/policy/read-policy';
import { exportRuleSet } from '../../utils/rules/import';
import { konotRuleSet } from '../../utils/rules/konot';
import { settingsOn, useFreshSettings } from './fresh-settings';
import { byTheBoard } from './signing';

let managed: PolicyReading;
const fresh = useFreshSettings(() => managed);

const board = (version: number, part: Partial<RuleSet> = {}): RuleSet => ({
  ...konotRuleSet,
  version,
  board: 'Stichting Lindegaard',
  ...part,
});
const policy = async (raw: Record<string, unknown>) => void (managed = await readPolicy(raw, openRules));
const gives = (set: RuleSet) => policy({ ruleSet: exportRuleSet(set) });
const look = () => fresh.settings.look();
const version = async () => (await look()).briefing.ruleSet.version;

beforeEach(() => gives(board(40)));

it('rules that are withdrawn hold no longer, and it is told when and whose they were', async () => {
  expect(await look()).toMatchObject({ boardBy: 'policy', board: { version: 40 } });
  managed = noPolicy;
  const { boardBy, board: floor, managed: read, briefing } = await look();
  expect([boardBy, floor]).toEqual([null, null]);
  expect(read.before).toMatchObject({ board: 'Stichting Lindegaard', withdrawn: '2027-01-05' });
  expect(briefing.ruleSet.note).toBe('De regels van Stichting Lindegaard gelden hier niet meer.');
});

it('the version in use goes up then, so that colleagues are told once, and stays up', async () => {
  const known = await version();
  await fresh.settings.changeProfile((before) => ({ ...before, acknowledged: known }));
  managed = noPolicy;
  const [one, other] = await Promise.all([version(), settingsOn(fresh.store, () => managed).read()]);
  expect(Math.min(one, other.ruleSet.version)).toBeGreaterThan(known);
  const first = await version();
  const changed = await fresh.settings.changeRules((before) => ({ ...before, schools: ['De Wilg'] }));
  expect(changed.ruleSet.version).toBe(first + 1);
  const history = await fresh.settings.history();
  expect(history.find((one) => one.version === first)?.note).toContain('gelden hier niet meer');
});

it('the file of the board holds again when the policy that stood before it is withdrawn', async () => {
  managed = noPolicy;
  await fresh.settings.setBoard(await byTheBoard(board(12, { board: 'Stichting Elzenhof' })), false);
  await gives(board(40));
  const known = await version();
  managed = noPolicy;
  expect(await look()).toMatchObject({ boardBy: 'file', board: { version: 12 } });
  expect(await version()).toBeGreaterThan(known);
});

it('rules in the policy that cannot be taken leave those before them in force, and are told', async () => {
  const known = await version();
  for (const ruleSet of ['{', 12, exportRuleSet(board(41)).replace('"version"', '"versie"')]) {
    await policy({ ruleSet });
    const { boardBy, board: floor, managed: read } = await look();
    expect([boardBy, floor?.version]).toEqual(['policy', 40]);
    expect(read.rejected.length).toBeGreaterThan(0);
    expect(read.before).toMatchObject({ withdrawn: null });
    expect(await version()).toBe(known);
  }
  await gives(board(41));
  expect((await look()).managed.before).toBeUndefined();
  expect(await version()).toBe(known + 1);
});

it('an older set of the board is its own choice, but gets no number that colleagues know', async () => {
  const known = await version();
  await gives(board(39));
  expect((await look()).board?.version).toBe(39);
  expect(await version()).toBe(known + 1);
  await gives(board(39, { holidays: [{ name: 'Herfst', from: '2026-10-17', to: '2026-10-25' }] }));
  expect(await version()).toBe(known + 2);
});

it('a new set in the policy tells its own note', async () => {
  await fresh.settings.changeRules((before) => ({ ...before, schools: ['De Wilg'], note: 'De Wilg doet mee.' }));
  for (const version of [41, 40]) {
    await gives(board(version, { note: `Nieuw in ${version}.` }));
    expect((await look()).briefing.ruleSet.note).toBe(`Nieuw in ${version}.`);
  }
});

it('nothing is told where no policy ever gave rules', async () => {
  managed = noPolicy;
  const { briefing, managed: read } = await look();
  expect(read.before).toBeUndefined();
  expect(briefing.ruleSet).toEqual(konotRuleSet);
});

it('rules that come back are the floor again, and nothing is said of before', async () => {
  const known = await version();
  managed = noPolicy;
  const without = await version();
  await gives(board(40));
  expect(await look()).toMatchObject({ boardBy: 'policy' });
  expect(await version()).toBeGreaterThan(Math.max(known, without));
  expect((await look()).managed.before).toBeUndefined();
});
