import { z } from 'zod';
import { idSchema } from './condition';

const count = z.int().min(0);

/** What became of the messages before which one rule was shown. Who, when and what was written is not in it. */
export const ruleCountsSchema = z.strictObject({
  /** Which version of the rule was counted (utils/rules/noise.ts): another one starts anew. */
  version: z.string().max(20),
  shown: count,
  edited: count,
  unchanged: count,
  falseAlarms: count,
});
export type RuleCounts = z.infer<typeof ruleCountsSchema>;

/** The noise meter's memory, per rule: in this browser only. */
export const tallySchema = z.record(idSchema, ruleCountsSchema);
export type Tally = z.infer<typeof tallySchema>;

const ids = z.array(idSchema).max(200);

/** What one checklist adds to the totals, as ids of rules. */
export const outcomeSchema = z.strictObject({
  /** Shown for a message that they were not yet shown for. */
  shown: ids,
  /** Shown, and the message went out other than it was. */
  edited: ids,
  /** Shown, and the message went out as it was. */
  unchanged: ids,
  /** What raised them was called a false alarm. */
  falseAlarms: ids,
});
export type Outcome = z.infer<typeof outcomeSchema>;
