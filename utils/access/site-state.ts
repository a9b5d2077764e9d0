import type { Platform } from '../model/platform';

/** How the site in front of the person is guarded. */
export interface SiteState {
  /** `other`: none of the guarded sites, or one that we may not see; then it is in `missing`. */
  here: { state: 'on' | 'reload'; site: string } | { state: 'other' };
  /** The guarded sites that we have no access to. */
  missing: readonly Platform[];
}

export interface Sight {
  /** The address of the tab in front; absent where we have no access. */
  url: string | undefined;
  missing: readonly Platform[];
  platformOf: (hostname: string) => Platform | null;
  /** Whether our script listens in that tab; it does not where the tab was open before us. */
  listens: () => Promise<boolean>;
}

export async function siteState({ url, missing, platformOf, listens }: Sight): Promise<SiteState> {
  const platform = url && URL.canParse(url) ? platformOf(new URL(url).hostname) : null;
  if (!platform || missing.includes(platform)) return { here: { state: 'other' }, missing };
  return { here: { state: (await listens()) ? 'on' : 'reload', site: platform.name }, missing };
}
