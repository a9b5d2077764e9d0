import { z } from 'zod';
import { conditionSchema, idSchema } from './condition';
import { platformIdSchema, platformIds, type PlatformId } from './draft';
import { languages } from './profile';
import { sampleSchema } from './sample';

const id = idSchema;
const line = z.string().min(1).max(400);

/** Words in three languages; what is missing falls back to Dutch. `{school}`, `{board}`, `{platform}`, `{contact}` are filled in. */
export const textSchema = z.strictObject({ nl: line, en: line.optional(), de: line.optional() });
export type Text = z.infer<typeof textSchema>;

/** How strictly: read one line; must answer; parked until a person was asked; no publish button. */
export const levels = ['info', 'confirm', 'hold', 'block'] as const;
export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;

/** What the person does with a rule. A `notice` is only read (or stops); a `tick` is agreed to; `approval` names who allowed it and when. */
export const askSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('notice') }),
  z.strictObject({ type: z.literal('tick') }),
  z.strictObject({
    type: z.literal('choice'),
    options: z
      .array(z.strictObject({ id, label: textSchema }))
      .min(2)
      .max(6),
  }),
  z.strictObject({ type: z.literal('approval'), name: textSchema, day: textSchema }),
  /** What was found is shown with the way to say that it is right after all. */
  z.strictObject({ type: z.literal('found'), waive: textSchema }),
]);
export type Ask = z.infer<typeof askSchema>;

export const contactRoles = ['leidinggevende', 'begeleider', 'digicoach', 'avg', 'mediacoach'] as const;
export const contactRoleSchema = z.enum(contactRoles);
export type ContactRole = z.infer<typeof contactRoleSchema>;

/** The parts of a board's rule that can be closed to a school. */
export const lockable = ['on', 'when', 'level', 'words', 'contact'] as const;
export type Lockable = (typeof lockable)[number];

/** One line of the school. */
export const ruleSchema = z.strictObject({
  id,
  on: z.boolean(),
  /** Why nobody can switch it off or soften it; absent on a rule that may be changed. */
  locked: textSchema.optional(),
  /** What a school may not change in it, also not to make it stricter. Absent: it may tighten everything. */
  locks: z.array(z.enum(lockable)).min(1).optional(),
  when: conditionSchema,
  /** How strictly, per role; null: not for this role. */
  level: z.strictObject({
    medewerker: levelSchema.nullable(),
    leerkracht: levelSchema.nullable(),
    leiding: levelSchema.nullable(),
    stagiair: levelSchema.nullable(),
  }),
  ask: askSchema,
  label: textSchema,
  hint: textSchema.optional(),
  /** A sentence to copy (never typed for the person). */
  sentence: textSchema.optional(),
  /** Answers that are set beforehand by what was seen; the person can change them. */
  preset: z
    .array(z.strictObject({ when: conditionSchema, option: id }))
    .max(5)
    .optional(),
  /** The words of the protocol that it rests on, to the letter; empty for a completion of our own (requirements.md says which). */
  protocol: z.string().max(400),
  contact: contactRoleSchema.optional(),
  /** What is kept of the answer: per account, or per version of the rule set. Absent: nothing, it is asked for every post. */
  keep: z.enum(['account-channel', 'account-owner', 'acknowledged']).optional(),
});
export type Rule = z.infer<typeof ruleSchema>;

export const contactSchema = z.strictObject({
  role: contactRoleSchema,
  name: z.string().max(120),
  email: z.union([z.literal(''), z.email().max(200)]),
  phone: z
    .string()
    .max(40)
    .regex(/^[+\d() -]*$/),
});
export type Contact = z.infer<typeof contactSchema>;

/** Only https, shown in full. */
export const linkSchema = z.union([z.literal(''), z.url({ protocol: /^https$/ }).max(400)]);

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A school's own list of words. `*` stands for the rest of a word; matched in linear time, never compiled as a pattern. */
export const wordListSchema = z.strictObject({
  id,
  name: z.string().min(1).max(80),
  words: z.array(z.string().min(1).max(80)).max(500),
});
export type WordList = z.infer<typeof wordListSchema>;

const day = z.iso.date().nullable();

const pupilsSchema = z.enum(['no', 'consent']);
type Pupils = z.infer<typeof pupilsSchema>;

/** A set that was made before we knew a site says nothing of it: no pupils there until somebody decides. */
function withEverySite(sites: Partial<Record<PlatformId, Pupils>>): Record<PlatformId, Pupils> {
  const nobody = Object.fromEntries(platformIds.map((id) => [id, 'no'])) as Record<PlatformId, 'no'>;
  return { ...nobody, ...sites };
}

export const ruleSetSchema = z.strictObject({
  /** The file format; older ones are brought up to date when they are read (utils/rules/migrate.ts). */
  schema: z.literal(2),
  name: z.string().min(1).max(120),
  version: z.int().min(1),
  /** The day on which this version was made. */
  date: z.iso.date(),
  /** What changed in this version, in the words of whoever saved it; empty: nothing was said. */
  note: z.string().max(400),
  /** The days between which it holds, both included; null: no limit on that side. `review`: a day to look at it again. */
  valid: z.strictObject({ from: day, to: day, review: day }),
  board: z.string().min(1).max(120),
  schools: z.array(z.string().min(1).max(120)).max(100),
  rules: z.array(ruleSchema).min(1).max(200),
  contacts: z.array(contactSchema).max(100),
  /** Telephone numbers, mail and street addresses that the board or a school publishes itself: seen in a draft, they are no news. */
  published: z.array(z.string().min(4).max(200)).max(300),
  links: z.strictObject({
    handboek: linkSchema,
    ouderbrief: linkSchema,
    socialSchools: linkSchema,
    mediawijsheid: linkSchema,
  }),
  /** Pupils on this site: not, or only with consent (protocol: "Mocht je als school ervoor kiezen om dit wel te doen"). */
  platforms: z.partialRecord(platformIdSchema, pupilsSchema).transform(withEverySite),
  words: z.array(wordListSchema).max(50),
  /** Posts to try the rules on, with what should come of them. */
  samples: z.array(sampleSchema).max(200),
  /** 1 is Monday. Local wall time. */
  hours: z.array(z.strictObject({ days: z.array(z.int().min(1).max(7)).min(1), from: time, to: time })).max(20),
  /** First and last day, both included. */
  holidays: z.array(z.strictObject({ name: z.string().max(80), from: z.iso.date(), to: z.iso.date() })).max(60),
});
export type RuleSet = z.infer<typeof ruleSetSchema>;

/** Keeps `languages` and the text schema in step. */
export const textLanguages: readonly (keyof Text)[] = languages;
