import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshProfile, type Profile } from '../../utils/model/profile';
import { konotRuleSet } from '../../utils/rules/konot';
import { openDatabase, type Database } from '../../utils/store/database';
import { openStore, type Store } from '../../utils/store/store';

const stagiair = { ...freshProfile, roles: ['stagiair' as const], introduced: true, school: 'De Wilg' };
const acknowledge = (before: Profile) => ({ ...before, acknowledged: before.acknowledged + 1 });
const opened: { close(): void }[] = [];
let name = '';
let salt = '';

beforeEach(async () => {
  name = `test-${crypto.randomUUID()}`;
  const first = open();
  await first.profile.update(() => stagiair);
  await first.own.update(({ ruleSet }) => ({ ruleSet: { ...ruleSet, name: 'School eigen', version: 7 }, chosen: [] }));
  salt = await first.readSalt();
});
afterEach(() => opened.splice(0).forEach((one) => one.close()));

function open(database = openDatabase(name)): Store {
  const store = openStore(konotRuleSet, database);
  opened.push(store);
  return store;
}

/** A database that is silent until told otherwise. */
function silent(): Database & { silent: boolean } {
  const real = openDatabase(name);
  const database: Database & { silent: boolean } = {
    ...real,
    silent: true,
    within: (mode, table, work) =>
      database.silent ? Promise.reject(new Error('no answer')) : real.within(mode, table, work),
  };
  return database;
}

/** A database that is read, but has no room left to write. */
function full(): Database {
  const real = openDatabase(name);
  const noRoom = () => Promise.reject(new DOMException('no room left', 'QuotaExceededError'));
  return {
    ...real,
    rows: (table) => Object.assign(Object.create(real.rows(table)) as object, { bulkPut: noRoom }) as never,
  };
}

describe('a database that is silent for a while', () => {
  it('keeps all that it had, whatever is asked and changed meanwhile', async () => {
    const database = silent();
    const store = open(database);
    await store.readAll();
    await store.readSalt();
    expect((await store.profile.update(acknowledge)).acknowledged).toBe(1);
    await store.own.update((before) => before);
    database.silent = false;
    expect((await store.readAll()).profile).toEqual({ ...stagiair, acknowledged: 1 });
    expect(await store.readSalt()).toBe(salt);
    const after = open();
    expect(await after.readAll()).toMatchObject({
      profile: { ...stagiair, acknowledged: 1 },
      own: { ruleSet: { name: 'School eigen', version: 7 } },
    });
    expect(await after.readSalt()).toBe(salt);
  });

  it('loses nothing that another page wrote meanwhile', async () => {
    const database = silent();
    const background = open(database);
    await background.profile.update(acknowledge);
    await open().profile.update((before) => ({ ...before, roles: ['leiding'], school: 'De Brug' }));
    database.silent = false;
    await background.readAll();
    expect(await open().profile.read()).toEqual({
      ...stagiair,
      roles: ['leiding'],
      school: 'De Brug',
      acknowledged: 1,
    });
  });

  it('gets each change once, also when several ask at the same moment', async () => {
    const database = silent();
    const store = open(database);
    await store.profile.update(acknowledge);
    await store.profile.update(acknowledge);
    database.silent = false;
    await Promise.all([store.profile.read(), store.profile.update(acknowledge), store.profile.read()]);
    expect((await open().profile.read()).acknowledged).toBe(3);
  });

  it('does not get a change that it answered too late for twice', async () => {
    const slow = openDatabase(name, 50);
    const waits = Object.assign(Object.create(slow.rows('profile')) as object, {
      toArray: () =>
        slow
          .rows('profile')
          .toArray()
          .then(async (rows) => {
            // Keeps the transaction open past the patience, as a disk that is busy does.
            for (const start = performance.now(); performance.now() - start < 100;) await slow.rows('profile').count();
            return rows;
          }),
    });
    const store = open({ ...slow, rows: (table) => (table === 'profile' ? (waits as never) : slow.rows(table)) });
    await store.profile.update(acknowledge);
    expect((await open().profile.update(acknowledge)).acknowledged).toBe(1);
  });

  it('is not left with a change that no longer fits', async () => {
    const database = silent();
    const store = open(database);
    await store.profile.update((before) => ({ ...before, theme: 'dark' }));
    await store.profile.update((before) => {
      if (before.roles[0] === 'stagiair') throw new Error('does not fit');
      return before;
    });
    database.silent = false;
    expect(await store.profile.read()).toEqual({ ...stagiair, theme: 'dark' });
    expect(store.health().reachable).toBe(true);
  });

  it('forgets what was held back when all is erased', async () => {
    const database = silent();
    const store = open(database);
    await store.profile.update(() => stagiair);
    await store.erase();
    database.silent = false;
    expect((await store.readAll()).profile).toEqual(freshProfile);
  });
});

describe('a disk without room', () => {
  it('is still read: a stagiair stays one, and so do the rules and the salt', async () => {
    const store = open(full());
    expect((await store.profile.update(acknowledge)).acknowledged).toBe(1);
    expect(await store.readAll()).toMatchObject({
      profile: { ...stagiair, acknowledged: 1 },
      own: { ruleSet: { version: 7 } },
    });
    expect(await store.readSalt()).toBe(salt);
    expect(store.health().reachable).toBe(false);
  });
});
