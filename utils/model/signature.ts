import { z } from 'zod';

/** How a rule set is signed: Ed25519, or ECDSA over P-256 with SHA-256 where a browser lacks Ed25519. */
export const signingAlgorithms = ['Ed25519', 'P-256'] as const;
export type SigningAlgorithm = (typeof signingAlgorithms)[number];

/** A public key as one word: the algorithm, a colon and the raw key in base64url. */
export const publicKeySchema = z.string().regex(/^(Ed25519:[A-Za-z0-9_-]{43}|P-256:[A-Za-z0-9_-]{87})$/);

/** What stands around a signed rule set. Both algorithms give signatures of 64 bytes: 86 characters of base64url. */
export const signedFileSchema = z.strictObject({
  ruleSet: z.unknown(),
  signature: z.strictObject({ key: publicKeySchema, value: z.string().regex(/^[A-Za-z0-9_-]{86}$/) }),
});
export type SignedFile = z.infer<typeof signedFileSchema>;

/** The board's key that this browser trusts, and the newest version that came with it: an older one is not taken again. */
export const pinSchema = z.strictObject({ key: publicKeySchema, version: z.int().min(0) });
export type Pin = z.infer<typeof pinSchema>;
