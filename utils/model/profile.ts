import { z } from 'zod';

/** Who uses this browser (design.md decision 6). Combinable: the strictest wins. */
export const roles = ['medewerker', 'leerkracht', 'leiding', 'stagiair'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

export const languages = ['nl', 'en', 'de'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** What was answered once about one account; the account itself is only kept as a salted hash. */
export const accountSchema = z.strictObject({
  /** "Weet je leidinggevende van dit kanaal?" (protocol: "privé als 'meester' of 'juf' een social-media kanaal start"). */
  channel: z.enum(['yes', 'later', 'no-school']).optional(),
  /** "Is dit het account van de school?" */
  owner: z.enum(['school', 'own']).optional(),
});
export type Account = z.infer<typeof accountSchema>;

export const profileSchema = z.strictObject({
  roles: z.array(roleSchema).min(1),
  /** One of the rule set's schools, or empty. */
  school: z.string().max(120),
  language: z.union([z.literal('auto'), languageSchema]),
  theme: z.enum(['auto', 'light', 'dark']),
  /** The version of the rule set that this person said to know; 0 is none. */
  acknowledged: z.int().min(0),
  /** False until the person chose a role: the first checklist then asks (design.md decision 4). */
  introduced: z.boolean(),
  /** By salted hash of platform and account name. */
  accounts: z.record(z.string(), accountSchema),
});
export type Profile = z.infer<typeof profileSchema>;

/** A fresh browser is guarded as a medewerker (design.md decision 4). */
export const freshProfile: Profile = {
  roles: ['medewerker'],
  school: '',
  language: 'auto',
  theme: 'auto',
  acknowledged: 0,
  introduced: false,
  accounts: {},
};
