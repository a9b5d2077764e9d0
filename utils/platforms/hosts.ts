import type { Platform } from '../model/platform';

/** Match patterns of the manifest: every host and its sub-domains, https only. */
export function matchPatterns(platforms: readonly Platform[]): string[] {
  return platforms.flatMap(({ hosts }) => hosts.flatMap((host) => [`https://${host}/*`, `https://*.${host}/*`]));
}

/** The platform of a host name, or null when it is none of the guarded sites. */
export function platformOf(platforms: readonly Platform[], hostname: string): Platform | null {
  return (
    platforms.find(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) ?? null
  );
}
