import type { Platform } from '../model/platform';

/** The part of `browser.permissions` that is needed. */
export interface Permissions {
  contains(permissions: { origins: string[] }): Promise<boolean>;
}

/** The sites that we may not read: people can take that away per site, and then the guard is silently off there. */
export async function sitesWithoutAccess(
  platforms: readonly Platform[],
  patterns: (platforms: readonly Platform[]) => string[],
  permissions: Permissions,
): Promise<Platform[]> {
  const allowed = await Promise.all(platforms.map((one) => permissions.contains({ origins: patterns([one]) })));
  return platforms.filter((_, index) => !allowed[index]);
}
