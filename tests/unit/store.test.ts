import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshProfile } from '../../utils/model/profile';
import { konotRuleSet } from '../../utils/rules/konot';
import { openDatabase, type Database, type TableName } from '../../utils/store/database';
import { openStore, type Store } from '../../utils/store/store';

const stagiair = { ...freshProfile, roles: ['stagiair' as const], introduced: true, school: 'De Wilg' };
const opened: { close(): void }[] = [];
let name = '';

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});
afterEach(() => opened.splice(0).forEach((one) => one.close()));

function open(database = openDatabase(name)): Store {
  const store = openStore(konotRuleSet, database);
  opened.push(store);
  return store;
}

async function spoil(table: TableName, change: (row: { id: string; value: unknown }) => unknown, ids = ['current']) {
  const raw = new Dexie(name);
  raw.version(1).stores({ profile: 'id', ruleSet: 'id', salt: 'id' });
  for (const id of ids) {
    const row = (await raw.table(table).get(id)) ?? { id, value: undefined };
    await raw.table(table).put({ id, value: change(row) });
  }
  raw.close();
}

describe('what is remembered', () => {
  it('starts as a medewerker with the built-in rules', async () => {
    expect(await open().readAll()).toEqual({
      own: { ruleSet: konotRuleSet, chosen: [] },
      board: null,
      profile: freshProfile,
    });
  });

  it('is there for whoever opens the store after us', async () => {
    await open().profile.update(() => stagiair);
    expect((await open().readAll()).profile).toEqual(stagiair);
  });

  it('keeps one salt, also when two ask for it at once', async () => {
    const [one, two] = await Promise.all([open().readSalt(), open().readSalt()]);
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(two).toBe(one);
    expect(await open().readSalt()).toBe(one);
  });

  it('loses no change of two that write at the same moment', async () => {
    const [page, background] = [open(), open()];
    await Promise.all([
      page.profile.update((before) => ({ ...before, theme: 'dark' })),
      background.profile.update((before) => ({ ...before, acknowledged: 3 })),
    ]);
    expect((await open().readAll()).profile).toMatchObject({ theme: 'dark', acknowledged: 3 });
  });
});

describe('a row that cannot be read', () => {
  it('falls back to the last good copy and says so', async () => {
    await open().own.update((before) => ({ ...before, ruleSet: { ...before.ruleSet, version: 7 } }));
    await spoil('ruleSet', () => ({ schema: 1, rules: 'gone' }));
    const store = open();
    expect((await store.readAll()).own.ruleSet.version).toBe(7);
    expect(store.health()).toEqual({ reachable: true, damaged: true });
  });

  it('falls back to what we ship when the copy is broken too', async () => {
    await open().own.update((before) => ({ ...before, ruleSet: { ...before.ruleSet, version: 7 } }));
    await spoil('ruleSet', () => null, ['current', 'copy']);
    expect((await open().readAll()).own).toEqual({ ruleSet: konotRuleSet, chosen: [] });
  });

  it('is read as it was kept before it could tell what was chosen', async () => {
    await open().own.update((before) => before);
    await spoil('ruleSet', () => ({ ...konotRuleSet, version: 9 }));
    const store = open();
    expect((await store.readAll()).own).toMatchObject({ ruleSet: { version: 9 }, chosen: [] });
    expect(store.health().damaged).toBe(false);
  });

  it('is read as it was kept before there was a site', async () => {
    await open().own.update((before) => before);
    await spoil('ruleSet', () => ({ ruleSet: { ...konotRuleSet, version: 9, platforms: { x: 'no' } }, chosen: [] }));
    const store = open();
    expect((await store.readAll()).own.ruleSet).toEqual({ ...konotRuleSet, version: 9 });
    expect(store.health().damaged).toBe(false);
  });

  it('never makes a stagiair into a medewerker for the sake of another field', async () => {
    await open().profile.update(() => stagiair);
    await spoil('profile', () => ({ ...stagiair, theme: 'purple', extra: 1 }), ['current', 'copy']);
    expect((await open().readAll()).profile).toEqual(stagiair);
  });

  it('asks who someone is again when the role itself is gone', async () => {
    await open().profile.update(() => stagiair);
    await spoil('profile', () => ({ ...stagiair, roles: ['keizer'] }), ['current', 'copy']);
    expect((await open().readAll()).profile).toMatchObject({ introduced: false, school: 'De Wilg' });
  });

  it('is whole again after the next change', async () => {
    await open().profile.update(() => stagiair);
    await spoil('profile', () => 12);
    const store = open();
    await store.profile.update((before) => ({ ...before, theme: 'dark' }));
    await store.readAll();
    expect(store.health().damaged).toBe(false);
  });

  it.each(mutations())('answers with something valid whatever stands there: %s', async (_, value) => {
    await spoil('profile', () => value, ['current', 'copy']);
    await spoil('ruleSet', () => value, ['current', 'copy']);
    const briefing = await open().readAll();
    expect(briefing.profile.roles.length).toBeGreaterThan(0);
    expect(briefing.own.ruleSet.rules.length).toBeGreaterThan(0);
  });
});

function mutations(): [string, unknown][] {
  const values = [
    null,
    0,
    '',
    [],
    {},
    { roles: [] },
    { rules: [] },
    { ...konotRuleSet, rules: [null] },
    { ...freshProfile, accounts: 4 },
  ];
  return values.map((value) => [JSON.stringify(value).slice(0, 40), value]);
}

describe('a database that does not work', () => {
  const broken = (): Database & { mend(): void } => {
    const real = openDatabase(name);
    let works = false;
    return {
      ...real,
      within: (mode, table, work) =>
        works ? real.within(mode, table, work) : Promise.reject(new Error('no IndexedDB')),
      mend: () => (works = true),
    };
  };

  it('still answers, and remembers within this page', async () => {
    const store = open(broken());
    await store.profile.update(() => stagiair);
    expect((await store.readAll()).profile).toEqual(stagiair);
    expect(store.health().reachable).toBe(false);
  });

  it('writes what it held back as soon as it works again', async () => {
    const database = broken();
    const store = open(database);
    await store.profile.update(() => stagiair);
    database.mend();
    await store.readAll();
    expect(store.health().reachable).toBe(true);
    expect((await open().readAll()).profile).toEqual(stagiair);
  });

  it('does not keep anyone waiting for a database that never answers', async () => {
    const never = openDatabase(name, 20);
    const hung: Database = { ...never, rows: () => ({ toArray: () => new Promise(() => undefined) }) as never };
    expect((await open(hung).readAll()).profile).toEqual(freshProfile);
  });

  it('steps aside for a newer version of us', async () => {
    const store = open();
    await store.profile.update(() => stagiair);
    const newer = new Dexie(name);
    newer.version(99).stores({ profile: 'id', ruleSet: 'id', salt: 'id', extra: 'id' });
    await newer.open();
    expect(newer.verno).toBe(99);
    newer.close();
    expect((await store.readAll()).profile).toEqual(stagiair);
  });
});
