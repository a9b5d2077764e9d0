import { rich } from '../guard/editables';
import type { Platform } from '../model/platform';

const quill = ['.ql-editor'];
const shareBox = [
  '.share-box-v2__modal',
  '[data-test-modal-id="sharebox"] [role="dialog"]',
  '[role="dialog"][aria-labelledby="share-to-linkedin-modal__header"]',
];
const sdui = ['[data-sdui-screen*="sharing.ShareCompose"]'];

/** LinkedIn, three generations side by side. Facts: docs/platforms-tiktok-linkedin-youtube.md, section 2 (last seen 2026-10). */
export const linkedin: Platform = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  surfaces: [
    {
      id: 'article',
      kind: 'article',
      seen: '2026-08-01',
      path: /^\/article\//,
      submit: ['.share-actions__primary-action'],
    },
    {
      id: 'poll',
      kind: 'poll',
      seen: '2026-08-01',
      scope: [...shareBox, ...sdui],
      marks: ['[class*="polls-detour"]', '[class*="poll-preview"]'],
      submit: ['.share-actions__primary-action'],
    },
    {
      id: 'post',
      kind: 'post',
      seen: '2026-08-01',
      scope: shareBox,
      fields: quill,
      submit: ['.share-actions__primary-action'],
    },
    {
      id: 'post',
      kind: 'post',
      seen: '2026-09-29',
      scope: [...sdui, 'dialog[open]'],
      fields: [rich],
    },
    {
      id: 'comment',
      kind: 'comment',
      seen: '2026-08-01',
      scope: ['.comments-comment-box', 'form.comments-comment-box__form'],
      fields: quill,
      submit: ['[class*="comments-comment-box__submit-button"]'],
      keys: ['Mod+Enter'],
      reply: true,
    },
    {
      id: 'comment',
      kind: 'comment',
      seen: '2026-08-14',
      scope: ['[componentkey^="commentBox-"]', '[data-testid="ui-core-tiptap-text-editor-wrapper"]'],
      fields: [rich],
      submit: ['button[componentkey*="commentButtonSection"]'],
      reply: true,
    },
  ],
  leave: [
    '.msg-form',
    '[class*="msg-overlay"]',
    // Conversations, news, people: beside the feed nothing publishes, beside a picture in a dialog comments do.
    'aside:not([role="dialog"] *,dialog *)',
    '[role="search"]',
    '[role="menu"]',
    '[role="listbox"]',
    '#custom-message',
    '[class*="send-invite"]',
    '.share-actions__scheduled-post-btn',
    '.article-editor-nav__publish',
    '.share-box-footer__primary-btn',
    '.share-box-feed-entry__trigger',
    '.share-unified-settings-entry-button',
    '[data-sdui-screen*="profile"]',
  ],
  leavePath: /^\/(messaging|login|uas|search|mynetwork)(\/|$)/,
  suggestions: ['[role="listbox"]', '.mentions-menu'],
  images: [
    '[class*="share-creation-state__preview"] img',
    '.update-components-image__image',
    '#ShareBoxpreviewCard img',
    'img[src^="blob:"]',
  ],
  videos: ['video[src^="blob:"]'],
  // Of an article, the share box over it is published from.
  stepPages: /^\/article\/(new|edit)/,
  // A line of a profile is written in the same editor as a post; it is saved, as a changed post is.
  clearIn: [...shareBox, ...sdui],
  unclearWords: ['save', 'save changes', 'opslaan', 'wijzigingen opslaan', 'speichern'],
  // Its first line; the second is who can read it.
  account: [{ selector: '.share-unified-settings-entry-button :not(:has(*))' }],
  audience: ['.share-unified-settings-entry-button'],
};
