import type { PlatformId } from '../../utils/model/draft';
import { networkDoorTests } from './network-door-tests';

/** Every transport and every encoding once. */
const chosen: Record<PlatformId, string[]> = {
  x: ['post-inline', 'thread'],
  facebook: ['post', 'story-photo'],
  instagram: ['comment-2024'],
  tiktok: ['comment', 'upload-video-confirm'],
  linkedin: ['comment-c'],
  youtube: ['comment', 'mobile-comment-beacon'],
};

networkDoorTests('firefox', ({ id, surfaces }) => surfaces.filter((story) => chosen[id].includes(story.id)));
