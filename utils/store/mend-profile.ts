import { z } from 'zod';
import { freshProfile, profileSchema, type Profile } from '../model/profile';

const shape = profileSchema.shape;

/** Field by field: one bad field must not turn a stagiair into a medewerker. */
const lenient = z.object({
  roles: shape.roles.catch(freshProfile.roles),
  school: shape.school.catch(freshProfile.school),
  language: shape.language.catch(freshProfile.language),
  theme: shape.theme.catch(freshProfile.theme),
  acknowledged: shape.acknowledged.catch(freshProfile.acknowledged),
  introduced: shape.introduced.catch(freshProfile.introduced),
  accounts: shape.accounts.catch(freshProfile.accounts),
});

/** Takes a stored row that the profile's schema refuses; null when it is no object at all. */
export function mendProfile(row: unknown): Profile | null {
  const mended = lenient.safeParse(row);
  if (!mended.success) return null;
  const roleKept = shape.roles.safeParse((row as { roles?: unknown }).roles).success;
  return { ...mended.data, introduced: mended.data.introduced && roleKept };
}
