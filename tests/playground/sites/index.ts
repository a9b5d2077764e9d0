import type { PlaygroundSite } from '../kit/site';

/** The practice sites, in the order of the README. */
export const sites: PlaygroundSite[] = [];
