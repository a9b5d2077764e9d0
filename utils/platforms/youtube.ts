import type { Platform } from '../model/platform';

const root = ['#contenteditable-root[contenteditable="true"]', '#contenteditable-root'];
const submit = ['#submit-button'];
const studio = ['#title-textarea #textbox', '#description-textarea #textbox', '#textbox[contenteditable="true"]'];

/** YouTube, Studio included. Facts: docs/platforms-tiktok-linkedin-youtube.md, section 3 (ids stable for eight years; last seen 2026-10). */
export const youtube: Platform = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['youtube.com'],
  surfaces: [
    {
      id: 'live', kind: 'live', seen: '2026-08-05', path: /^\/live_chat/, scope: ['yt-live-chat-message-input-renderer', 'body'],
      fields: ['#input[contenteditable]', '[contenteditable=""]', '[contenteditable="true"]'], submit: ['#send-button'], keys: ['Enter'], reply: true,
    },
    { id: 'upload', kind: 'video', seen: '2026-06-01', scope: ['ytcp-uploads-dialog'], fields: studio, submit: ['#done-button'], media: 'video' },
    { id: 'prechecks', kind: 'video', seen: '2026-01-15', scope: ['ytcp-prechecks-warning-dialog', '#dialog-buttons'], submit: ['#dialog-buttons #secondary-action-button'], media: 'video', confirms: true },
    { id: 'studio-edit', kind: 'edit', seen: '2026-06-01', path: /^\/video\/[^/]+\/edit/, scope: ['ytcp-video-metadata-editor', 'ytcp-app', 'body'], fields: studio, submit: ['ytcp-button#save', '#save-button'], media: 'video' },
    { id: 'studio-reply', kind: 'reply', seen: '2026-03-01', scope: ['ytcp-comment-creator'], fields: ['#contenteditable-textarea', 'textarea'], submit, reply: true },
    {
      id: 'poll', kind: 'poll', seen: '2026-04-01', scope: ['ytd-backstage-post-dialog-renderer', '#backstage-post-dialog'], marks: ['ytd-backstage-poll-choice-renderer'],
      fields: [...root, 'ytd-backstage-poll-choice-renderer input'], submit, keys: ['Mod+Enter'],
    },
    { id: 'community', kind: 'post', seen: '2026-04-01', scope: ['ytd-backstage-post-dialog-renderer', '#backstage-post-dialog'], fields: root, submit, keys: ['Mod+Enter'] },
    { id: 'reply', kind: 'reply', seen: '2026-08-05', scope: ['ytd-comment-reply-dialog-renderer'], fields: root, submit, keys: ['Mod+Enter'], reply: true },
    { id: 'comment', kind: 'comment', seen: '2026-08-05', scope: ['ytd-commentbox'], fields: root, submit, keys: ['Mod+Enter'], reply: true },
    {
      id: 'mobile', kind: 'comment', seen: '2026-07-11', scope: ['ytm-comment-simplebox-renderer', 'ytm-commentbox', 'ytm-comment-dialog-renderer'], fields: ['textarea'],
      submit: ['.comment-submit-button'], reply: true,
    },
  ],
  leave: [
    '[role="search"]', 'ytd-searchbox', 'yt-searchbox', '#cancel-button', '#next-button', '#back-button', '#placeholder-area', '#simplebox-placeholder',
    '#commentbox-placeholder', 'ytcp-playlist-dialog', 'ytd-report-form-modal-renderer', 'ytcp-video-visibility-edit-popup', '#ytcp-uploads-dialog-close-button',
    '#reply-button-end', '#reply-button', '#toggle-button',
  ],
  leavePath: /^\/(results|signin)(\/|$)/,
  suggestions: ['[role="listbox"]', 'ytcp-hashtag-autosuggest:not([hidden])'],
  images: ['img[src^="blob:"]', '[class*="backstage-image"] img'],
  videos: ['video[src^="blob:"]'],
  account: ['yt-live-chat-text-input-field-renderer #author-name', '#author-name'],
  audience: ['#privacy-radios [aria-checked="true"]'],
};
