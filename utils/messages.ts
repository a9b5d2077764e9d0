import { z } from 'zod';
import { draftSchema, platformIdSchema } from './model/draft';
import { accountSchema, roleSchema, type Account, type Profile } from './model/profile';
import { seenSchema, type Seen } from './model/request';
import type { RuleSet } from './model/rules';
import type { Signal } from './model/signal';
import { outcomeSchema } from './model/tally';

/** What a tab holds so that a press waits for nobody (design.md decision 13). */
export interface Briefing {
  ruleSet: RuleSet;
  profile: Profile;
}

/** What goes to a tab: the samples are for the pages that try the rules, and a message to every tab stays small. */
export function forTab({ ruleSet, profile }: Briefing): Briefing {
  return { ruleSet: { ...ruleSet, samples: [] }, profile };
}

/** What only the background can tell about one draft: what its text shows, and what was answered before about the account. */
export interface Review {
  signals: readonly Signal[];
  account: Account;
}

/** What is kept of a checklist after publishing: never the draft, never a name of a supervisor. */
export const keptSchema = z.strictObject({
  roles: z.array(roleSchema).min(1).optional(),
  acknowledged: z.int().min(1).optional(),
  account: accountSchema.optional(),
});
export type Kept = z.infer<typeof keptSchema>;

/** Every message to the background, and what it answers. The receiving side parses (messages come from content scripts). */
export const requestSchema = z.discriminatedUnion('type', [
  /** A composer got focus: inject the checklist into the sender's frame and answer with the briefing. */
  z.strictObject({ type: z.literal('prepare') }),
  z.strictObject({ type: z.literal('review'), draft: draftSchema }),
  z.strictObject({
    type: z.literal('keep'),
    kept: keptSchema,
    platform: platformIdSchema.nullable(),
    account: z.string().max(200).nullable(),
  }),
  /** A frame holds a request and cannot reach the page around it: its guard is asked whether it goes (Firefox). */
  z.strictObject({ type: z.literal('hand-up'), seen: seenSchema }),
  /** How a checklist ended: rules only, for the noise meter. */
  z.strictObject({ type: z.literal('tally'), outcome: outcomeSchema }),
]);
export type Request = z.infer<typeof requestSchema>;

export interface Answers {
  prepare: Briefing;
  review: Review;
  /** Kept; anything else: not. */
  keep: true;
  'hand-up': boolean | null;
  /** Counted. */
  tally: true;
}

/** Sent by the background to the top frame of a tab for a frame in it; the answer is whether the request goes. */
export interface HandedUp {
  type: 'hand-up';
  seen: Seen;
}

/** Sent by the background to every tab after a change of rules or profile: open tabs take it over at once. */
export interface Changed {
  type: 'changed';
  briefing: Briefing;
}
