import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freshProfile, type Profile } from '../../utils/model/profile';
import { konotRuleSet } from '../../utils/rules/konot';
import { makeSigningKey } from '../../utils/rules/signature';
import { openDatabase, type Database } from '../../utils/store/database';
import { openStore, type Store } from '../../utils/store/store';
import { settingsOn } from './fresh-settings';

let database: Database & { room: boolean };
let store: Store;

beforeEach(() => {
  const real = openDatabase(`test-${crypto.randomUUID()}`);
  database = {
    ...real,
    room: true,
    within: (mode, table, work) =>
      mode === 'r' || database.room ? real.within(mode, table, work) : Promise.reject(new Error('no room left')),
  };
  store = openStore(konotRuleSet, database);
});
afterEach(() => store.close());

it.each(['own', 'tally', 'salt', 'pin', 'signingKey'] as const)('tells that %s could not be kept', async (what) => {
  database.room = false;
  const { key, pair } = await makeSigningKey();
  const keep = {
    own: () => store.own.update((before) => ({ ...before, chosen: ['hours'] })),
    tally: () => store.tally.update(() => ({})),
    salt: () => store.readSalt(),
    pin: () => store.pin.update(() => ({ key, version: 1 })),
    signingKey: () => store.signingKey.update(() => ({ key, privateKey: pair.privateKey })),
  };
  await keep[what]();
  expect(store.health()).toEqual({ reachable: false, damaged: false });
});

it('never stores what cannot be read again, so that the last good version is one', async () => {
  const stagiair: Profile = { ...freshProfile, roles: ['stagiair'], introduced: true };
  await store.profile.update(() => stagiair);
  const spoil = (before: Profile) => ({ ...before, roles: [], accounts: 4 }) as unknown as Profile;
  await expect(store.profile.update(spoil)).rejects.toThrow();
  expect(await store.profile.read()).toEqual(stagiair);
  expect(store.health()).toEqual({ reachable: true, damaged: false });
});

it('a page that only reads tells that nothing is kept, until it is again', async () => {
  const page = settingsOn(store);
  database.room = false;
  await page.look();
  expect(page.health().reachable).toBe(false);
  await page.read();
  expect(page.health().reachable).toBe(false);
  database.room = true;
  await page.look();
  expect(page.health()).toEqual({ reachable: true, damaged: false });
});

it('a page that looks again writes nothing once it knows that things are kept', async () => {
  const written: string[] = [];
  const seen = openStore(konotRuleSet, {
    ...database,
    within: (mode, table, work) => {
      if (mode === 'rw') written.push(table);
      return database.within(mode, table, work);
    },
  });
  const page = settingsOn(seen);
  await page.look();
  expect(written).toEqual(['tally']);
  await page.look();
  expect(written).toEqual(['tally']);
  await page.changeProfile((before) => ({ ...before, school: 'De Wilg' }));
  expect(written).toEqual(['tally', 'profile']);
});
