import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { freshProfile } from '../../utils/model/profile';
import type { PolicyReading } from '../../utils/policy/read-policy';
import { konotRuleSet } from '../../utils/rules/konot';
import { openSettings } from '../../utils/settings/settings';
import { openDatabase } from '../../utils/store/database';
import { openStore, type Store } from '../../utils/store/store';

let name = '';
let stores: Store[] = [];
const tell = vi.fn(() => Promise.resolve());
const managed: PolicyReading = { policy: { school: 'De Wilg' }, rules: null, boardKey: null, rejected: [] };

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  stores = [];
  tell.mockClear();
});
afterEach(() => stores.forEach((store) => store.close()));

function open(patience?: number) {
  const store = openStore(konotRuleSet, openDatabase(name, patience));
  stores.push(store);
  const surroundings = { tell, watch: () => () => undefined, now: () => new Date(), shipped: konotRuleSet };
  return { store, settings: openSettings(store, { ...surroundings, policy: () => Promise.resolve(managed) }) };
}
const present = async () => (await indexedDB.databases()).some((one) => one.name === name);

it('erases all that is kept, also while the background has it open; a policy stays', async () => {
  const page = open();
  const background = open();
  await page.settings.changeProfile(() => ({ ...freshProfile, roles: ['leiding'], introduced: true, acknowledged: 4 }));
  await page.settings.changeRules((before) => ({ ...before, name: 'Eigen regels' }));
  await page.settings.vault.makeKey('een lang geheim', () => undefined);
  const board = await page.settings.vault.sign({ ...konotRuleSet, board: 'Stichting Lindegaard' });
  await page.settings.setBoard(board, false);
  expect(await page.settings.vault.pin()).not.toBeNull();
  await page.store.tally.update(() => ({
    'q-coll': { version: '1', shown: 1, edited: 0, unchanged: 1, falseAlarms: 0 },
  }));
  const salt = await background.store.readSalt();
  expect(await page.settings.history()).not.toEqual([]);

  await page.settings.erase();
  for (const { store, settings } of [page, background, open()]) {
    expect(await store.readAll()).toEqual({
      profile: freshProfile,
      own: { ruleSet: konotRuleSet, chosen: [] },
      board: null,
    });
    expect(await settings.history()).toEqual([]);
    expect([await settings.vault.ownKey(), await settings.vault.pin()]).toEqual([null, null]);
    expect(await store.tally.read()).toEqual({});
    expect(store.health()).toEqual({ reachable: true, damaged: false });
  }
  expect(await background.store.readSalt()).not.toBe(salt);
  const fresh = { ...freshProfile, school: 'De Wilg' };
  expect(tell).toHaveBeenLastCalledWith(expect.objectContaining({ profile: fresh }));
});

it('keeps working after it: what is changed next is kept', async () => {
  const { store } = open();
  await store.profile.update((before) => ({ ...before, acknowledged: 9 }));
  await store.erase();
  expect(await present()).toBe(false);
  await store.profile.update((before) => ({ ...before, theme: 'dark' }));
  expect((await open().store.readAll()).profile).toEqual({ ...freshProfile, theme: 'dark' });
});

it('says so when something holds the database and will not let go', async () => {
  const { store } = open(200);
  await store.profile.update((before) => ({ ...before, acknowledged: 9 }));
  const holder = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  await expect(store.erase()).rejects.toThrow();
  holder.close();
});
