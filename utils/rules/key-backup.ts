import { z } from 'zod';
import { publicKeySchema } from '../model/signature';
import { bytesOf, textOf } from './base64url';
import { readText } from './import';
import { algorithmOf, isSigned, keptKey, signText, type FreshKey } from './signature';

const backupSchema = z.strictObject({
  key: publicKeySchema,
  salt: z.string().max(64),
  iv: z.string().max(64),
  sealed: z.string().max(1000),
});

/** What OWASP asked of PBKDF2 with SHA-256 in 2023. */
const rounds = 600_000;

/** A key as it is kept in this browser. */
export interface SigningKey {
  /** The public half, as in `publicKeySchema`. */
  key: string;
  /** The private half: it signs and cannot be taken out. */
  privateKey: CryptoKey;
}

/** The only moment at which the private half leaves: a text that opens with the password. */
export async function sealKey({ key, pair }: FreshKey, password: string): Promise<string> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const secret = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const seal = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await lock(password, salt), secret);
  const backup = { key, salt: textOf(salt), iv: textOf(iv), sealed: textOf(new Uint8Array(seal)) };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

/** The key in a backup; null: no backup, or another password. Never rejects. */
export async function openBackup(text: string, password: string): Promise<SigningKey | null> {
  const read = readText(text);
  const backup = 'data' in read && backupSchema.safeParse(read.data);
  if (!backup || !backup.success) return null;
  const { key } = backup.data;
  const [salt, iv, sealed] = [bytesOf(backup.data.salt), bytesOf(backup.data.iv), bytesOf(backup.data.sealed)];
  if (!salt || !iv || !sealed) return null;
  try {
    const secret = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await lock(password, salt), sealed);
    const privateKey = await keptKey(algorithmOf(key), secret);
    // The public half stands outside the seal: it must belong to what is in it.
    return (await isSigned('probe', key, await signText('probe', key, privateKey))) ? { key, privateKey } : null;
  } catch {
    return null;
  }
}

async function lock(password: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const raw = await crypto.subtle.importKey('raw', new TextEncoder().encode(password), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
