import type { PublishingRequest } from '../model/publishing-request';

const upload = {
  at: /\/(project|content)\/post\b(?!.*draft)|\/(aweme\/v\d+|item)\/create/,
  text: /\.text=/,
  images: /image_ids\.\d+=/,
  audience: /visibility_type=/,
  bare: /./,
};

/**
 * TikTok. What was published and what is upvoted both say `publish`; a video goes up long before it is published.
 * Facts: docs/platforms-tiktok-linkedin-youtube.md, section 1.6 (last seen 2026-09-19).
 */
export const tiktokRequests: readonly PublishingRequest[] = [
  { kind: 'comment', at: /\/comment\/publish/, text: /^text=/, reply: true },
  { kind: 'live', at: /\/room\/chat/, text: /^content=/, reply: true },
  { kind: 'edit', named: /item_id=./, ...upload },
  { kind: 'video', videos: /video_id=./, ...upload },
];
