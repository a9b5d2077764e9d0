import { beforeAll, describe, expect, it } from 'vitest';
import { exportRuleSet } from '../../utils/rules/import';
import { konotRuleSet } from '../../utils/rules/konot';
import { openRulesFile } from '../../utils/rules/rules-file';
import { fingerprint, isSigned, makeSigningKey, signText, type FreshKey } from '../../utils/rules/signature';
import { signedBy } from './signing';

let board: FreshKey;
let other: FreshKey;
let file = '';

beforeAll(async () => {
  [board, other] = await Promise.all([makeSigningKey(), makeSigningKey()]);
  file = await signedBy(board, konotRuleSet);
});

/** A browser in which Ed25519 is missing. */
const older = {
  ...crypto.subtle,
  exportKey: crypto.subtle.exportKey.bind(crypto.subtle),
  generateKey: (algorithm: { name: string }, ...rest: [boolean, KeyUsage[]]) =>
    algorithm.name === 'Ed25519'
      ? Promise.reject(new DOMException('', 'NotSupportedError'))
      : crypto.subtle.generateKey(algorithm as EcKeyGenParams, ...rest),
} as unknown as SubtleCrypto;

describe('a signed file of rules', () => {
  it('gives the rules and who signed them', async () => {
    expect(await openRulesFile(file, 'nl')).toEqual({ ok: true, ruleSet: konotRuleSet, signer: board.key });
  });

  it('is the same text each time, whatever the order of the keys was', async () => {
    const shuffled = Object.fromEntries(Object.entries(konotRuleSet).reverse());
    expect(await signedBy(board, shuffled)).toBe(file);
  });

  it('works with P-256 where Ed25519 is missing', async () => {
    const key = await makeSigningKey(older);
    expect(key.key).toMatch(/^P-256:/);
    const opened = await openRulesFile(await signedBy(key, konotRuleSet), 'nl');
    expect(opened).toMatchObject({ ok: true, signer: key.key });
  });

  it('is refused when another key signed it than it says', async () => {
    const { signature } = JSON.parse(await signedBy(other, konotRuleSet)) as { signature: { key: string } };
    const forged = file.replace(board.key, signature.key);
    expect(await openRulesFile(forged, 'nl')).toEqual({
      ok: false,
      problems: [{ field: 'signature', message: expect.stringContaining('handtekening') }],
    });
  });

  it('is read in an older format too: what was signed is what is in it', async () => {
    const { note: _n, valid: _v, words: _w, samples: _s, published: _p, ...rest } = konotRuleSet;
    expect(await openRulesFile(await signedBy(board, { ...rest, schema: 1 }), 'nl')).toMatchObject({
      ok: true,
      ruleSet: { schema: 2, version: konotRuleSet.version },
      signer: board.key,
    });
  });

  it('does not make rules good that are not', async () => {
    const soft = { ...konotRuleSet, rules: konotRuleSet.rules.filter(({ id }) => id !== 'q-int2') };
    expect(await openRulesFile(await signedBy(board, soft), 'nl')).toMatchObject({
      ok: false,
      problems: [{ field: 'rules', message: expect.stringContaining('q-int2') }],
    });
  });
});

describe('a key', () => {
  it('has a code of its own that people can read to each other', async () => {
    expect(await fingerprint(board.key)).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect(await fingerprint(board.key)).not.toBe(await fingerprint(other.key));
  });
  it('vouches for one text only', async () => {
    const value = await signText('a', board.key, board.pair.privateKey);
    expect(await isSigned('a', board.key, value)).toBe(true);
    expect(await isSigned('b', board.key, value)).toBe(false);
    expect(await isSigned('a', other.key, value)).toBe(false);
    expect(await isSigned('a', 'Ed25519:!', value)).toBe(false);
  });
});

it('an unsigned file needs no signature', async () => {
  expect(await openRulesFile(exportRuleSet(konotRuleSet), 'nl')).toEqual({
    ok: true,
    ruleSet: konotRuleSet,
    signer: null,
  });
});
