import { z } from 'zod';
import { platformIdSchema } from './draft';
import { languageSchema, roleSchema } from './profile';
import { contactSchema, linkSchema, ruleSetSchema } from './rules';
import { publicKeySchema } from './signature';

/** Sections of the options page that a policy can close: what stands there then comes from the policy or from us. */
export const closable = ['me', 'rules', 'contacts', 'sites', 'hours', 'exchange'] as const;
export type Closable = (typeof closable)[number];

const rules = ruleSetSchema.shape;
const empty = '';

/** What the foundation's ICT can set by policy (storage.managed); each key is read by itself (utils/policy/read-policy.ts). */
export const policyShape = {
  /** Of whoever uses the browsers of this organisational unit. */
  role: roleSchema,
  /** The role cannot be changed. Otherwise it holds until the person chooses one. */
  roleLocked: z.boolean(),
  school: z.string().min(1).max(120),
  /** The name of the foundation. */
  board: rules.board,
  language: z.union([z.literal('auto'), languageSchema]),
  /** The text of an exported rule set, signed or not: the floor of the board. */
  ruleSet: z.string().min(1),
  /** The public key that `ruleSet` must be signed with. */
  boardKey: publicKeySchema,
  platforms: z.array(z.strictObject({ id: platformIdSchema, pupils: z.enum(['no', 'consent']) })),
  contacts: z.array(
    z.strictObject({
      role: contactSchema.shape.role,
      name: contactSchema.shape.name.default(empty),
      email: contactSchema.shape.email.default(empty),
      phone: contactSchema.shape.phone.default(empty),
    }),
  ),
  links: z.strictObject({
    handboek: linkSchema.optional(),
    ouderbrief: linkSchema.optional(),
    socialSchools: linkSchema.optional(),
    mediawijsheid: linkSchema.optional(),
  }),
  hours: rules.hours,
  holidays: rules.holidays,
  /** Closed sections of the options page. */
  locked: z.array(z.enum(closable)),
  /** False: no welcome page after installing. */
  showWelcome: z.boolean(),
};
export const policySchema = z.strictObject(policyShape).partial();
export type Policy = z.infer<typeof policySchema>;
export type PolicyKey = keyof Policy;

/** What is kept of the board's rules in a policy: the last that could be taken. */
export const policyFloorSchema = z.strictObject({
  /** As it stood in the policy; null: it was withdrawn. */
  text: z.string().nullable(),
  board: z.string(),
  version: z.int(),
  /** The day on which it was seen to be gone: yyyy-mm-dd. */
  withdrawn: z.string().nullable(),
});
export type PolicyFloor = z.infer<typeof policyFloorSchema>;
