import type { PlatformId } from '../model/draft';

/** Under what an account's answers are kept: the name itself is not stored. Case and spaces do not matter. */
export async function accountKey(salt: string, platform: PlatformId, account: string): Promise<string> {
  const name = account.normalize('NFKC').trim().toLowerCase();
  const bytes = new TextEncoder().encode(JSON.stringify([salt, platform, name]));
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** 32 random bytes, made once per browser: without them the hashes tell nothing. */
export function freshSalt(): string {
  return hex(crypto.getRandomValues(new Uint8Array(32)));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
