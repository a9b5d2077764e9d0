import type { PlatformId } from '../../utils/model/draft';
import { firefoxTests } from './site-tests';

/** At least one surface for every editor and every site; a site that is not named here is tried in full. */
const chosen: Partial<Record<PlatformId, string[]>> = {
  x: ['post-inline', 'post-media', 'touch', 'article'],
  facebook: ['post', 'post-two-step', 'comment', 'edit-post', 'story-text'],
  instagram: ['post', 'comment', 'edit-caption', 'note'],
  tiktok: ['upload-video-confirm', 'comment', 'live'],
  linkedin: ['post-a', 'post-b', 'post-c', 'comment-a'],
  youtube: ['comment', 'live-chat', 'studio-upload-prechecks', 'mobile-comment'],
};

firefoxTests(({ id, surfaces }) => {
  const wanted = chosen[id];
  const missing = wanted?.filter((name) => !surfaces.some((story) => story.id === name)) ?? [];
  if (missing.length) throw new Error(`${id} has no surface ${missing.join(', ')}.`);
  return surfaces.filter((story) => !wanted || wanted.includes(story.id));
});
