import { rich } from '../guard/editables';
import type { Platform } from '../model/platform';

const draft = [rich];
const studio = /^\/(tiktokstudio|creator-center|upload)/;

/** TikTok. Facts: docs/platforms-tiktok-linkedin-youtube.md, section 1 (`data-e2e` is stable since 2021; last seen 2026-09). */
export const tiktok: Platform = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['tiktok.com'],
  surfaces: [
    {
      id: 'confirm',
      kind: 'video',
      seen: '2026-07-01',
      path: studio,
      // Without its names: it stands last in the page, as what lies over it does.
      scope: ['[role="dialog"]', 'dialog', '.common-modal', 'body > :last-child:not(:has([contenteditable]))'],
      media: 'video',
      confirms: true,
    },
    {
      id: 'edit',
      kind: 'edit',
      seen: '2026-08-01',
      path: /^\/tiktokstudio\/post\//,
      fields: draft,
      submit: ['[data-e2e="post_video_button"]'],
      media: 'video',
    },
    {
      id: 'upload',
      kind: 'video',
      seen: '2026-09-19',
      path: studio,
      fields: draft,
      submit: ['[data-e2e="post_video_button"]', 'button.TUXButton--primary'],
      media: 'video',
    },
    {
      id: 'live',
      kind: 'live',
      seen: '2026-08-01',
      path: /\/live\b/,
      scope: ['[data-e2e="live-chat-container"]', '[data-e2e="chat-room"]'],
      fields: draft,
      submit: ['[contenteditable="plaintext-only"] ~ :last-child'],
      keys: ['Enter'],
      reply: true,
    },
    {
      id: 'live',
      kind: 'live',
      seen: '2026-08-01',
      path: /\/live\b/,
      fields: ['[contenteditable="plaintext-only"]'],
      submit: [
        ':has(> [contenteditable="plaintext-only"]) ~ :last-child',
        '[contenteditable="plaintext-only"] ~ :last-child',
      ],
      keys: ['Enter'],
      reply: true,
    },
    {
      id: 'comment',
      kind: 'comment',
      seen: '2026-05-12',
      fields: draft,
      submit: ['[data-e2e="comment-post"]'],
      keys: ['Enter'],
      reply: true,
    },
  ],
  leave: [
    '[data-e2e="message-input-area"]',
    '[data-e2e="message-send"]',
    '[role="search"]',
    '[data-e2e*="search"]',
    '[data-e2e*="like-icon"]',
    '[data-e2e*="follow"]',
    '[data-e2e$="comment-icon"]',
    '[data-e2e^="comment-reply-"]',
    '[data-e2e^="comment-at"]',
    '[data-e2e^="comment-emoji"]',
    '.cover-edit-footer',
    '[data-type="neutral"]',
  ],
  leavePath: /^\/(messages|login|search)(\/|$)/,
  suggestions: ['[role="listbox"]', '[class*="mention-list"]'],
  images: ['img[src^="blob:"]'],
  videos: ['video[src^="blob:"]'],
  audience: ['[data-e2e="video_visibility_container"] [role="combobox"]'],
};
