import type { PlatformId } from '../../utils/model/draft';
import { sites } from '../playground/sites';
import { attackTests } from './attacks/attack-tests';
import { networkDoorTests } from './network-door-tests';
import { firefoxTests } from './site-tests';
import { useStage } from './use-stage';

/** One Firefox for all that follows: starting another takes as long as three of its tests. */
const stage = useStage('firefox', sites);

/** At least one surface for every editor and every site; a site that is not named here is tried in full. */
const chosen: Partial<Record<PlatformId, string[]>> = {
  x: ['post-inline', 'post-media', 'touch', 'article'],
  facebook: ['post', 'post-two-step', 'comment', 'edit-post', 'story-text'],
  instagram: ['post', 'comment', 'edit-caption', 'note'],
  tiktok: ['upload-video-confirm', 'comment', 'live'],
  linkedin: ['post-a', 'post-b', 'post-c', 'comment-a'],
  youtube: ['comment', 'live-chat', 'studio-upload-prechecks', 'mobile-comment'],
};

firefoxTests(stage, ({ id, surfaces }) => {
  const wanted = chosen[id];
  const missing = wanted?.filter((name) => !surfaces.some((story) => story.id === name)) ?? [];
  if (missing.length) throw new Error(`${id} has no surface ${missing.join(', ')}.`);
  return surfaces.filter((story) => !wanted || wanted.includes(story.id));
});

/** Every transport and every encoding once. */
const atTheDoor: Record<PlatformId, string[]> = {
  x: ['post-inline', 'thread'],
  facebook: ['post', 'story-photo'],
  instagram: ['comment-2024'],
  tiktok: ['comment', 'upload-video-confirm'],
  linkedin: ['comment-c'],
  youtube: ['comment', 'mobile-comment-beacon'],
};

networkDoorTests('firefox', stage, ({ id, surfaces }) => surfaces.filter((story) => atTheDoor[id].includes(story.id)));

attackTests('firefox', stage);
