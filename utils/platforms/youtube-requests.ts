import type { PublishingRequest } from '../model/publishing-request';

const video = {
  kind: 'video',
  text: /new(Title|Description)=/,
  videos: /encryptedVideoId=/,
  audience: /newPrivacy=/,
  author: /delegat.*Id=./,
} as const;

/**
 * YouTube: names of its own API. Studio saves a draft with the same request that publishes it: only the one that says who
 * may see it publishes. The page on which an existing video is changed saves nothing by itself, so there all of them do.
 * Facts: docs/platforms-tiktok-linkedin-youtube.md, section 3.7 (last seen 2026-08).
 */
export const youtubeRequests: readonly PublishingRequest[] = [
  { kind: 'comment', at: /\/comment\/create_comment/, text: /commentText=/, reply: true },
  { kind: 'edit', at: /\/comment\/update_comment/, text: /commentText=/ },
  {
    kind: 'post',
    at: /\/backstage\/(create|update|edit)\w*_post/,
    text: /(commentText|choices\.\d+\.text)=/,
    images: /images\.\d+\.\w*(Id|id)=./,
  },
  { kind: 'live', at: /\/live_chat\/send_message/, text: /textSegments\.\d+\.text=/, reply: true },
  {
    ...video,
    at: /\/metadata_update/,
    named: /^(privacy|scheduledPublishing|premiere|draftState\.operation=\w*REMOVE)/,
  },
  { ...video, kind: 'edit', at: /\/metadata_update/, page: /^\/video\/.*\/edit/ },
  { ...video, at: /\/createvideo/, named: /newPrivacy=(PUBLIC|UNLISTED)/, not: /isDraft=true/ },
];
