import { z } from 'zod';
import { kindSchema, platformIdSchema } from './draft';
import { roleSchema } from './profile';
import { signalTypeSchema } from './signal';

/** Ids of rules and options. */
export const idSchema = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/);

/** When a rule applies. Every list means "one of these". */
export type Condition =
  | { always: true }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { role: z.infer<typeof roleSchema>[] }
  | { platform: z.infer<typeof platformIdSchema>[] }
  | { kind: z.infer<typeof kindSchema>[] }
  | { signal: z.infer<typeof signalTypeSchema>[] }
  /** One of the school's own word lists has a word that stands in the text. */
  | { words: string[] }
  /** Photos or videos go out with it. */
  | { media: true }
  /** An answer to somebody. */
  | { reply: true }
  /** An earlier rule was asked and answered with one of these; a question that is still open counts as `open`. */
  | { answer: { rule: string; is: string[] } }
  /** The school's decision about pupils on this site. */
  | { pupils: 'no' | 'consent' }
  | { schoolHours: true }
  /** "Ik twijfel" was pressed. */
  | { doubt: true }
  /** This version of the rule set was acknowledged before. */
  | { acknowledged: true }
  /** What is known about the account that speaks. */
  | { account: ('unknown' | 'school' | 'own' | 'channel-told')[] };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ always: z.literal(true) }),
    z.strictObject({ all: z.array(conditionSchema).min(1).max(20) }),
    z.strictObject({ any: z.array(conditionSchema).min(1).max(20) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ role: z.array(roleSchema).min(1) }),
    z.strictObject({ platform: z.array(platformIdSchema).min(1) }),
    z.strictObject({ kind: z.array(kindSchema).min(1) }),
    z.strictObject({ signal: z.array(signalTypeSchema).min(1) }),
    z.strictObject({ words: z.array(idSchema).min(1) }),
    z.strictObject({ media: z.literal(true) }),
    z.strictObject({ reply: z.literal(true) }),
    z.strictObject({ answer: z.strictObject({ rule: idSchema, is: z.array(idSchema).min(1) }) }),
    z.strictObject({ pupils: z.enum(['no', 'consent']) }),
    z.strictObject({ schoolHours: z.literal(true) }),
    z.strictObject({ doubt: z.literal(true) }),
    z.strictObject({ acknowledged: z.literal(true) }),
    z.strictObject({ account: z.array(z.enum(['unknown', 'school', 'own', 'channel-told'])).min(1) }),
  ]),
);
