import type { RuleSet } from '../../utils/model/rules';

/** The links of a rule set, in the order in which they are shown. */
export const linkIds = [
  'handboek',
  'ouderbrief',
  'socialSchools',
  'mediawijsheid',
] as const satisfies (keyof RuleSet['links'])[];
