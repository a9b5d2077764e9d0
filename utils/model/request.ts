import { z } from 'zod';
import { kindSchema } from './draft';

/** What a request of the page would publish. */
export const seenSchema = z.object({
  kind: kindSchema,
  reply: z.literal(true).optional(),
  among: z.literal(true).optional(),
  more: z.literal(true).optional(),
  /** What the person wrote, in the order of the request, each text behind a NUL. */
  texts: z.string().max(200_000),
  images: z.int().min(0),
  videos: z.int().min(0),
  audience: z.string().optional(),
  author: z.string().optional(),
});
export type Seen = z.infer<typeof seenSchema>;

/** What the network door tells the guard: a request is held, or the page gave it up. */
export interface FromNetwork {
  id: number;
  seen?: Seen;
}

/** What the guard answers. */
export interface ToNetwork {
  id: number;
  go: boolean;
}
