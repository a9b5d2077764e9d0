import { describe, expect, it } from 'vitest';
import { konotRuleSet } from '../../utils/rules/konot';
import { openRulesFile } from '../../utils/rules/rules-file';
import { validityOf } from '../../utils/rules/validity';
import type { Settings } from '../../utils/settings/settings';
import { mostVersions } from '../../utils/store/history';
import { freshStore, settingsOn, useFreshSettings } from './fresh-settings';

const password = 'een lang geheim';
const fresh = useFreshSettings();

/** Makes a key there and gives its backup. */
async function backupOf({ vault }: Settings): Promise<string> {
  let backup = '';
  await vault.makeKey(password, (text) => (backup = text));
  return backup;
}

describe('the history', () => {
  it('knows what there was, newest first, the first rules too', async () => {
    await fresh.settings.changeRules((before) => ({ ...before, board: 'Een' }));
    await fresh.settings.changeRules((before) => ({ ...before, board: 'Twee', note: 'De naam is nu goed.' }));
    expect((await fresh.settings.history()).map(({ version, board, note }) => [version, board, note])).toEqual([
      [3, 'Twee', 'De naam is nu goed.'],
      [2, 'Een', ''],
      [1, konotRuleSet.board, ''],
    ]);
  });

  it('is a way back, which is a new version', async () => {
    await fresh.settings.changeRules((before) => ({ ...before, board: 'Een' }));
    const first = (await fresh.settings.history()).find(({ version }) => version === 1)!;
    const { ruleSet } = await fresh.settings.changeRules(() => ({ ...first, note: 'Terug.' }));
    expect(ruleSet).toMatchObject({ version: 3, board: konotRuleSet.board, note: 'Terug.' });
    expect(await fresh.settings.history()).toHaveLength(3);
  });

  it('gets no line for a change that changes nothing or is refused', async () => {
    await fresh.settings.changeRules((before) => ({ ...before, board: 'Een' }));
    await fresh.settings.changeRules((before) => ({ ...before }));
    await fresh.settings.changeRules((before) => ({ ...before, rules: [] })).catch(() => undefined);
    expect(await fresh.settings.history()).toHaveLength(2);
  });

  it(`keeps the newest ${mostVersions}`, async () => {
    const many = Array.from({ length: mostVersions + 5 }, (_, at) => ({ ...konotRuleSet, version: at + 1 }));
    await fresh.store.history.add(many);
    const kept = await fresh.settings.history();
    expect(kept).toHaveLength(mostVersions);
    expect([kept[0]?.version, kept.at(-1)?.version]).toEqual([mostVersions + 5, 6]);
  });

  it('leaves out what cannot be read, and never stops a save', async () => {
    await fresh.store.history.add([{ ...konotRuleSet, version: 3 }, { version: 4 } as never]);
    expect((await fresh.settings.history()).map(({ version }) => version)).toEqual([3]);
    await fresh.store.history.add([{ name: 'no number' } as never]);
    expect((await fresh.settings.changeRules((before) => ({ ...before, board: 'Een' }))).ruleSet.board).toBe('Een');
  });
});

it('a note is about one version: the next change does not inherit it', async () => {
  await fresh.settings.changeRules((before) => ({ ...before, note: 'Nieuw telefoonnummer.' }));
  const { ruleSet } = await fresh.settings.changeRules((before) => ({ ...before, board: 'Een' }));
  expect(ruleSet.note).toBe('');
});

it('the same note may be given to two versions in a row, and a file that says nothing new is no version', async () => {
  const note = 'Typefout hersteld.';
  await fresh.settings.changeRules((before) => ({ ...before, board: 'Een', note }));
  const { ruleSet } = await fresh.settings.changeRules((before) => ({ ...before, board: 'Twee', note }));
  expect([ruleSet.board, ruleSet.note, ruleSet.version]).toEqual(['Twee', note, konotRuleSet.version + 2]);
  expect((await fresh.settings.changeRules(() => ruleSet)).ruleSet).toEqual(ruleSet);
});

describe('the key of the board', () => {
  it('signs files that others can check, and cannot be taken out', async () => {
    expect(await fresh.settings.vault.ownKey()).toBeNull();
    await expect(fresh.settings.vault.sign(konotRuleSet)).rejects.toThrow();
    await backupOf(fresh.settings);
    const key = await fresh.settings.vault.ownKey();
    expect(await openRulesFile(await fresh.settings.vault.sign(konotRuleSet), 'nl')).toMatchObject({
      ok: true,
      signer: key,
    });
    expect((await fresh.store.signingKey.read())?.privateKey.extractable).toBe(false);
  });

  it('comes back from its backup with the password, in another browser', async () => {
    const backup = await backupOf(fresh.settings);
    const elsewhere = settingsOn(freshStore());
    expect(await elsewhere.vault.restoreKey(backup, 'een ander geheim')).toBe(false);
    expect(await elsewhere.vault.restoreKey('{}', password)).toBe(false);
    expect(await elsewhere.vault.ownKey()).toBeNull();
    expect(await elsewhere.vault.restoreKey(backup, password)).toBe(true);
    expect(await elsewhere.vault.ownKey()).toBe(await fresh.settings.vault.ownKey());
    const file = await elsewhere.vault.sign(konotRuleSet);
    expect(await openRulesFile(file, 'nl')).toMatchObject({ ok: true });
  });

  it('is not taken from a backup whose public half was exchanged', async () => {
    const [mine, theirs] = [await backupOf(fresh.settings), await backupOf(settingsOn(freshStore()))];
    const { key } = JSON.parse(theirs) as { key: string };
    const forged = JSON.stringify({ ...(JSON.parse(mine) as object), key });
    expect(await fresh.settings.vault.restoreKey(forged, password)).toBe(false);
  });
});

it('a day stands before, in or after the days of a rule set, and the day to look again comes', () => {
  const valid = { from: '2026-09-01', to: '2027-07-10', review: '2027-05-01' };
  const on = (day: string) => validityOf({ valid }, day);
  expect(on('2026-08-31')).toEqual({ state: 'early', review: false });
  expect(on('2026-09-01')).toEqual({ state: 'holds', review: false });
  expect(on('2027-05-01')).toEqual({ state: 'holds', review: true });
  expect(on('2027-07-10')).toEqual({ state: 'holds', review: true });
  expect(on('2027-07-11')).toEqual({ state: 'ended', review: true });
  expect(validityOf(konotRuleSet, '2099-01-01')).toEqual({ state: 'holds', review: false });
});
