import { rich } from '../guard/editables';
import type { Platform } from '../model/platform';

const lexical = [rich];

/** Facebook. Facts: docs/platforms-x-facebook-instagram.md, section 2. No test ids, every label is localised: structure decides. */
export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com'],
  surfaces: [
    {
      id: 'comment',
      kind: 'comment',
      seen: '2026-09-16',
      scope: ['form[role="presentation"]'],
      fields: lexical,
      submit: ['#focused-state-composer-submit [role="button"]'],
      keys: ['Enter'],
      reply: true,
    },
    {
      id: 'story',
      kind: 'story',
      seen: '2026-08-29',
      path: /^\/stories\/create/,
      scope: ['body'],
      marks: ['img[src^="blob:"]', 'video[src^="blob:"]'],
      media: 'image',
    },
    {
      id: 'story',
      kind: 'story',
      seen: '2026-08-29',
      path: /^\/stories\/create/,
      scope: ['body'],
      fields: ['textarea', ...lexical],
    },
    {
      id: 'reel',
      kind: 'reel',
      seen: '2026-08-29',
      path: /^\/reels\/create|\/reels_composer/,
      scope: ['body'],
      fields: lexical,
      media: 'video',
    },
    {
      id: 'business',
      kind: 'post',
      seen: '2026-09-16',
      path: /^\/latest\/composer/,
      fields: lexical,
      keys: ['Mod+Enter'],
    },
    {
      id: 'mobile',
      kind: 'post',
      seen: '2026-08-29',
      path: /^\/composer\//,
      fields: lexical,
    },
    {
      id: 'group',
      kind: 'post',
      seen: '2026-08-29',
      path: /^\/groups\//,
      scope: ['[role="dialog"]'],
      fields: lexical,
      keys: ['Mod+Enter'],
    },
    { id: 'post', kind: 'post', seen: '2026-08-29', scope: ['[role="dialog"]'], fields: lexical, keys: ['Mod+Enter'] },
  ],
  leave: [
    '[role="search"]',
    '[aria-label="Search Facebook"]',
    '[aria-label="Message"]',
    '[aria-label="Aa"]',
    '[role="log"]',
    '[data-scope="messages_table"]',
    '[role="listbox"]',
    '[role="menu"]',
  ],
  leavePath: /^\/((messages|login|search|recover|reg)(\/|$)|stories\/(?!create))/,
  losesFields: true,
  suggestions: ['[role="listbox"]'],
  images: ['img[src^="blob:"]'],
  videos: ['video[src^="blob:"]'],
  // Its two-step composer and its reports; a comment has its form.
  clearIn: ['form[role="presentation"]'],
  account: [
    {
      selector: '[role="textbox"][aria-label]',
      attribute: 'aria-label',
      name: /^(?:(?:Comment|Reply) as|(?:Opmerking plaatsen|Reageren) als|Als) (.+?)( kommentieren)?$/,
    },
    { selector: '[role="textbox"][aria-placeholder]', attribute: 'aria-placeholder', name: /, (.+)\?$/ },
  ],
  audience: ['[aria-label^="Edit privacy"]'],
};
