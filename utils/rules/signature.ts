import { signingAlgorithms, type SigningAlgorithm } from '../model/signature';
import { bytesOf, textOf } from './base64url';

const making = { Ed25519: { name: 'Ed25519' }, 'P-256': { name: 'ECDSA', namedCurve: 'P-256' } } as const;
const signing = { Ed25519: { name: 'Ed25519' }, 'P-256': { name: 'ECDSA', hash: 'SHA-256' } } as const;

/** A pair of keys to sign with; the private half can be taken out once, for its backup. */
export interface FreshKey {
  algorithm: SigningAlgorithm;
  /** As in `publicKeySchema`. */
  key: string;
  pair: CryptoKeyPair;
}

/** Ed25519, or P-256 where the browser has no Ed25519; rejects where it has neither. */
export async function makeSigningKey(subtle: SubtleCrypto = crypto.subtle): Promise<FreshKey> {
  return makeWith('Ed25519', subtle).catch(() => makeWith('P-256', subtle));
}

async function makeWith(algorithm: SigningAlgorithm, subtle: SubtleCrypto): Promise<FreshKey> {
  const pair = (await subtle.generateKey(making[algorithm], true, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  return { algorithm, key: `${algorithm}:${textOf(raw)}`, pair };
}

/** The private half as it is kept: it signs, and no code can take it out. `pkcs8` are its bytes. */
export function keptKey(algorithm: SigningAlgorithm, pkcs8: ArrayBuffer): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', pkcs8, making[algorithm], false, ['sign']);
}

/** The signature of `text` in base64url. */
export async function signText(text: string, key: string, privateKey: CryptoKey): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return textOf(new Uint8Array(await crypto.subtle.sign(signing[algorithmOf(key)], privateKey, bytes)));
}

/** Whether `value` is the signature of exactly this text under this public key. Never rejects: what cannot be read is not signed. */
export async function isSigned(text: string, key: string, value: string): Promise<boolean> {
  const algorithm = algorithmOf(key);
  const [raw, signature] = [bytesOf(key.slice(algorithm.length + 1)), bytesOf(value)];
  if (!raw || !signature) return false;
  try {
    const known = await crypto.subtle.importKey('raw', raw, making[algorithm], false, ['verify']);
    return await crypto.subtle.verify(signing[algorithm], known, signature, new TextEncoder().encode(text));
  } catch {
    return false;
  }
}

/** What two people can read to each other: eight groups of four letters and digits, over the whole key. */
export async function fingerprint(key: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)));
  const letters = Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return (letters.match(/.{4}/g) ?? []).join(' ');
}

/** Takes a public key as in `publicKeySchema`. */
export function algorithmOf(key: string): SigningAlgorithm {
  return signingAlgorithms.find((one) => key.startsWith(`${one}:`)) ?? 'Ed25519';
}
