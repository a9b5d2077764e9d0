import type { PublishingRequest } from '../model/publishing-request';

const configure = { text: /caption(_text)?=/, images: /upload_id=./ };

/**
 * Instagram: paths and names of fields; the paths inside `variables` changed before. A note is shown to followers.
 * Facts: docs/platforms-x-facebook-instagram.md, section 3.4 (last seen 2026-09).
 */
export const instagramRequests: readonly PublishingRequest[] = [
  { kind: 'story', at: /\/configure_to_story/, ...configure },
  { kind: 'reel', at: /\/configure_to_clips/, text: configure.text, videos: configure.images },
  { kind: 'post', at: /\/(media|create)\/configure(?!\w*direct)/, ...configure },
  { kind: 'edit', at: /\/edit_(media|caption)/, ...configure },
  { kind: 'comment', at: /\/comments\/.*add|\/graphql/, text: /comment_text=/, reply: true },
  { kind: 'note', at: /\/graphql/, text: /note_create_params\.text=/ },
  { kind: 'edit', at: /\/graphql/, ...configure },
];
