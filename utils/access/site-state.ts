import type { Platform } from '../model/platform';
import type { Guarded } from './site-report';

/** What a look at a page tells. */
export interface Look {
  report: string;
  /** The tab was open before us: loaded again, it is guarded wholly. */
  reload: boolean;
}

/** How the site in front of the person is guarded. */
export interface SiteState {
  /** `other`: none of the guarded sites, or one that we may not see; then it is in `missing`. */
  here: ({ state: Guarded; site: string } & Look) | { state: 'other' };
  /** The guarded sites that we have no access to. */
  missing: readonly Platform[];
}

export interface TabInFront {
  /** The address of the tab in front; absent where we have no access. */
  url: string | undefined;
  missing: readonly Platform[];
  platformOf: (hostname: string) => Platform | null;
  /** Looks at the page in that tab, and only now. */
  look: (platform: Platform) => Promise<{ guarded: Guarded } & Look>;
}

export async function siteState({ url, missing, platformOf, look }: TabInFront): Promise<SiteState> {
  const platform = url && URL.canParse(url) ? platformOf(new URL(url).hostname) : null;
  if (!platform || missing.includes(platform)) return { here: { state: 'other' }, missing };
  const { guarded, ...rest } = await look(platform);
  return { here: { state: guarded, site: platform.name, ...rest }, missing };
}
