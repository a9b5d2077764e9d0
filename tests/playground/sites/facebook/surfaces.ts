import type { SurfaceStory } from '../../kit/story';
import { commentSurfaces } from './comment-surfaces';
import { pageSurfaces } from './page-surfaces';
import { postSurfaces } from './post-surfaces';

/** Every way to publish on Facebook that issue 2 names. */
export const facebookSurfaces: SurfaceStory[] = [...postSurfaces, ...commentSurfaces, ...pageSurfaces];
