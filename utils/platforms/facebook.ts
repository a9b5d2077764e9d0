import type { Platform } from '../model/platform';

const lexical = ['[contenteditable="true"][role="textbox"]', '[contenteditable="true"]'];

/** Facebook. Facts: docs/platforms-x-facebook-instagram.md, section 2. No test ids, every label is localised: structure decides. */
export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com'],
  surfaces: [
    {
      id: 'comment', kind: 'comment', seen: '2026-09-16', scope: ['form[role="presentation"]'], fields: lexical,
      submit: ['#focused-state-composer-submit [role="button"]'], keys: ['Enter'], reply: true,
    },
    {
      id: 'story', kind: 'story', seen: '2026-08-29', path: /^\/stories\/create/, scope: ['body'], marks: ['img[src^="blob:"]', 'video[src^="blob:"]'],
      fields: ['textarea', ...lexical], media: 'image',
    },
    { id: 'story', kind: 'story', seen: '2026-08-29', path: /^\/stories\/create/, scope: ['body'], fields: ['textarea', ...lexical] },
    { id: 'reel', kind: 'reel', seen: '2026-08-29', path: /^\/reels\/create|\/reels_composer/, scope: ['body'], media: 'video' },
    {
      id: 'business', kind: 'post', seen: '2026-09-16', path: /^\/latest\/composer/,
      fields: ['[contenteditable="true"][role="combobox"]', '[contenteditable="true"]'], keys: ['Mod+Enter'],
    },
    { id: 'mobile', kind: 'post', seen: '2026-08-29', path: /^\/composer\//, fields: ['[data-mcomponent="ServerTextArea"] [contenteditable="true"]', ...lexical] },
    { id: 'group', kind: 'post', seen: '2026-08-29', path: /^\/groups\//, scope: ['[role="dialog"]'], fields: lexical, keys: ['Mod+Enter'] },
    { id: 'post', kind: 'post', seen: '2026-08-29', scope: ['[role="dialog"]'], fields: lexical, keys: ['Mod+Enter'] },
  ],
  leave: [
    '[role="search"]', '[aria-label="Search Facebook"]', '[aria-label="Message"]', '[aria-label="Aa"]',
    '[role="log"]', '[data-scope="messages_table"]', '[role="listbox"]', '[role="menu"]',
  ],
  leavePath: /^\/((messages|login|search|recover|reg)(\/|$)|stories\/(?!create))/,
  suggestions: ['[role="listbox"]'],
  images: ['img[src^="blob:"]'],
  videos: ['video[src^="blob:"]'],
  audience: ['[aria-label^="Edit privacy"]'],
};
