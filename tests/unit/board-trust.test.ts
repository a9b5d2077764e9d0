import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RuleSet } from '../../utils/model/rules';
import { openRules } from '../../utils/policy/open-rules';
import { noPolicy, readPolicy, type PolicyReading } from '../../utils/policy/read-policy';
import { exportRuleSet } from '../../utils/rules/import';
import { konotRuleSet } from '../../utils/rules/konot';
import { distrustOf } from '../../utils/rules/rules-file';
import { makeSigningKey, type FreshKey } from '../../utils/rules/signature';
import { useFreshSettings } from './fresh-settings';
import { signedBy } from './signing';

const fresh = useFreshSettings(() => managed);
let managed: PolicyReading;
let board: FreshKey;
let other: FreshKey;

beforeAll(async () => {
  [board, other] = await Promise.all([makeSigningKey(), makeSigningKey()]);
});
beforeEach(() => {
  managed = noPolicy;
});

const rules = (version: number): RuleSet => ({ ...konotRuleSet, version, board: `Stichting ${version}` });
const plain = (version: number) => Promise.resolve(exportRuleSet(rules(version)));
const signed = (key: FreshKey, version: number) => signedBy(key, rules(version));
const inUse = async () => (await fresh.settings.look()).board?.version ?? null;

async function refused(text: Promise<string>, newKey = false) {
  const before = [await inUse(), await fresh.settings.vault.pin()];
  await expect(fresh.settings.setBoard(await text, newKey)).rejects.toThrow();
  expect([await inUse(), await fresh.settings.vault.pin()]).toEqual(before);
}

describe('a file of the board', () => {
  it('that nobody signed is refused, also where no key is known yet', async () => {
    await refused(plain(5));
    await refused(plain(5), true);
  });

  it('brings its key, and then only that key counts', async () => {
    await fresh.settings.setBoard(await signed(board, 5), false);
    expect(await fresh.settings.vault.pin()).toEqual({ key: board.key, version: 5 });
    await refused(plain(9));
    await refused(signed(other, 9));
    await refused(signed(board, 4));
    await fresh.settings.setBoard(await signed(board, 6), false);
    expect(await inUse()).toBe(6);
  });

  it('with another key is taken when the person asked the board, but never an older one or one that nobody signed', async () => {
    await fresh.settings.setBoard(await signed(board, 5), false);
    await refused(plain(9), true);
    await refused(signed(other, 4), true);
    await fresh.settings.setBoard(await signed(other, 6), true);
    expect(await fresh.settings.vault.pin()).toEqual({ key: other.key, version: 6 });
    await refused(signed(board, 9));
  });

  it('is refused when one byte of it changed', async () => {
    const text = await signed(board, 5);
    await refused(Promise.resolve(text.replace('Stichting 5', 'Stichting 6')));
    await refused(Promise.resolve(`${text} `));
  });
});

describe('a key by policy', () => {
  it('is the only one, whatever a person agrees to', async () => {
    managed = { ...noPolicy, policy: { boardKey: board.key }, boardKey: board.key };
    await refused(plain(5), true);
    await refused(signed(other, 5), true);
    await fresh.settings.setBoard(await signed(board, 5), false);
    expect(await inUse()).toBe(5);
    expect(await fresh.settings.trust()).toEqual({ key: board.key, fixed: true, version: 5 });
  });

  it('goes before a key that came with a file', async () => {
    await fresh.settings.setBoard(await signed(other, 5), false);
    managed = { ...noPolicy, policy: { boardKey: board.key }, boardKey: board.key };
    await refused(signed(other, 6), true);
    await fresh.settings.setBoard(await signed(board, 6), false);
    expect(await fresh.settings.vault.pin()).toEqual({ key: board.key, version: 6 });
  });

  it('that cannot be read lets nobody in, and leaves the floor that is there', async () => {
    await fresh.settings.setBoard(await signed(board, 5), false);
    managed = await readPolicy({ boardKey: 'Ed25519:kort' }, openRules);
    await refused(plain(6), true);
    await refused(signed(board, 6), true);
    expect(await inUse()).toBe(5);
  });
});

describe('whom a browser believes', () => {
  const file = (version: number, signer: string | null) => ({ ruleSet: rules(version), signer });
  const trust = { key: 'Ed25519:a', fixed: false, version: 4 };
  it('is told with the reason', () => {
    const first = { key: null, fixed: false, version: 0 };
    expect(distrustOf(file(1, 'Ed25519:a'), first)).toBeNull();
    expect(distrustOf(file(1, null), first, true)).toBe('unsigned');
    expect(distrustOf(file(1, null), { ...first, fixed: true })).toBeNull();
    expect(distrustOf(file(9, null), trust)).toBe('unsigned');
    expect(distrustOf(file(9, 'Ed25519:b'), trust)).toBe('otherKey');
    expect(distrustOf(file(3, 'Ed25519:b'), trust, true)).toBe('older');
    expect(distrustOf(file(4, 'Ed25519:b'), trust, true)).toBeNull();
    expect(distrustOf(file(9, 'Ed25519:b'), { ...trust, fixed: true }, true)).toBe('otherKey');
  });
});
