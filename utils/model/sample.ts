import { z } from 'zod';
import { idSchema } from './condition';
import { kindSchema, platformIdSchema } from './draft';
import { roleSchema } from './profile';

/** What comes of a sample: what is asked, and whether it can be published after answering. */
export const outcomeSchema = z.strictObject({
  /** Ids of the rules that are asked at once, before anything is answered; lines to read are not among them. */
  asks: z.array(idSchema).max(200),
  /** A rule of level hold or block stands in the way. */
  stopped: z.boolean(),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** One invented post to try the rules on. It travels inside the rule set, so it is never somebody's real draft. */
export const sampleSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(120),
  role: roleSchema,
  platform: platformIdSchema,
  kind: kindSchema,
  text: z.string().max(2000),
  images: z.int().min(0).max(20),
  videos: z.int().min(0).max(20),
  reply: z.boolean(),
  /** During school hours. */
  atWork: z.boolean(),
  /** What was agreed that comes of it; null: not yet said. */
  expect: outcomeSchema.nullable(),
});
export type Sample = z.infer<typeof sampleSchema>;
