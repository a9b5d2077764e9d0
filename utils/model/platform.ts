import { z } from 'zod';
import { kindSchema, platformIdSchema } from './draft';

/** CSS selectors, best first; open shadow roots on the press's way are searched too. Empty lists are refused. */
const selectors = z.array(z.string().min(1)).min(1);

/** A key that publishes from within the field. `Mod` is Ctrl, or Cmd on a Mac. */
export const submitKeySchema = z.enum(['Enter', 'Mod+Enter']);
export type SubmitKey = z.infer<typeof submitKeySchema>;

/** One place on a site where something public is made. */
export const surfaceSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  kind: kindSchema,
  /** The day on which the facts below were last seen in a source (docs/platforms-*.md). */
  seen: z.iso.date(),
  /** Only on addresses whose path matches. Absent: anywhere on the site. */
  path: z.instanceof(RegExp).optional(),
  /** The composer: all fields and controls of one draft. Absent: the nearest ancestor that holds a field. */
  scope: selectors.optional(),
  /** Only where the composer shows one of these. */
  marks: selectors.optional(),
  /** The editables that hold the draft's text, within the scope. */
  fields: selectors.optional(),
  /** The controls that publish. Absent: found by structure. */
  submit: selectors.optional(),
  /** The keys that publish from a field. Absent: none. */
  keys: z.array(submitKeySchema).min(1).optional(),
  /** Something pictured always goes out from here, also where no preview can be seen. */
  media: z.enum(['image', 'video']).optional(),
  /** An answer to somebody (requirements.md Q-DISC). */
  reply: z.literal(true).optional(),
  /** The second press of a publication whose first press was asked: the same draft is not asked twice. */
  confirms: z.literal(true).optional(),
});
export type Surface = z.infer<typeof surfaceSchema>;

export const platformSchema = z.strictObject({
  id: platformIdSchema,
  name: z.string().min(1),
  /** Host names without `www.`; sub-domains are included. */
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+$/)).min(1),
  /** Most specific first: the first surface that fits names the draft. */
  surfaces: z.array(surfaceSchema).min(1),
  /** Never publishing, whatever is in them: private messages, search, login, other dialogs with text. */
  leave: selectors,
  /** Addresses where nothing public is made (private messages). */
  leavePath: z.instanceof(RegExp).optional(),
  /** The last step of a composer may no longer show its field (Facebook's two steps). */
  losesFields: z.literal(true).optional(),
  /** An open list of suggestions: Enter picks from it. */
  suggestions: selectors,
  /** Previews of what is attached, within a composer. */
  images: selectors,
  videos: selectors,
  /** Controls that lead to a composer's next step, whatever they are called: while its dialog shows one, nothing goes out. */
  steps: selectors.optional(),
  /** Addresses of composers that publish from a dialog over the page: what is pressed on the page itself is a step. */
  stepPages: z.instanceof(RegExp).optional(),
  /**
   * Dialogs that publish nothing look here as those that do (a next step, a line of a profile). Only where its developers
   * named one of these, in the dialog or around a control, is the place of a control enough; elsewhere its request tells.
   */
  clearIn: selectors.optional(),
  /** Words on controls, in lower case, that end there what is no publication as well. */
  unclearWords: z.array(z.string().min(1)).min(1).optional(),
  /** Where the page shows who speaks: in words, or in an attribute; of these, the first group of `name` where not all. */
  account: z
    .array(
      z.strictObject({
        selector: z.string().min(1),
        attribute: z.string().min(1).optional(),
        name: z.instanceof(RegExp).optional(),
      }),
    )
    .min(1)
    .optional(),
  /** Where the page shows who can read it. */
  audience: selectors.optional(),
});
export type Platform = z.infer<typeof platformSchema>;

/** What only the browser and the checklist script need of a platform: built out of the watching script. */
export const lateFields = [
  'name',
  'hosts',
  'suggestions',
  'steps',
  'stepPages',
  'clearIn',
  'unclearWords',
  'account',
  'audience',
] as const;

/** What the watching script knows of its platform. */
export type WatchedPlatform = Omit<Platform, (typeof lateFields)[number]>;
