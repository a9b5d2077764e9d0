import type { PlaygroundSite } from '../kit/site';
import { facebook } from './facebook/site';
import { instagram } from './instagram/site';
import { linkedin } from './linkedin/site';
import { tiktok } from './tiktok/site';
import { x } from './x/site';
import { youtube } from './youtube/site';

/** The practice sites, in the order of the README. */
export const sites: PlaygroundSite[] = [x, facebook, instagram, tiktok, linkedin, youtube];
