import type { Platform } from '../model/platform';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { tiktok } from './tiktok';
import { x } from './x';
import { youtube } from './youtube';

/** The guarded sites, in the order of the README. Adding one: a file here, a line here, a playground site, a README row. */
export const platforms: readonly Platform[] = [x, facebook, instagram, tiktok, linkedin, youtube];
