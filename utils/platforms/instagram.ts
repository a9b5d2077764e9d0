import type { Platform } from '../model/platform';

const caption = ['[contenteditable="true"][role="textbox"]', '[contenteditable="true"]', 'textarea'];

/** Instagram. Facts: docs/platforms-x-facebook-instagram.md, section 3. Labels are localised and change with every version. */
export const instagram: Platform = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com'],
  surfaces: [
    { id: 'note', kind: 'note', seen: '2026-04-16', path: /^\/direct\/inbox/, scope: ['[role="dialog"]'] },
    {
      id: 'story',
      kind: 'story',
      seen: '2026-04-16',
      path: /^\/create\/story/,
      scope: ['section', 'main', 'body'],
      media: 'image',
    },
    {
      id: 'touch',
      kind: 'post',
      seen: '2026-04-16',
      path: /^\/create\/details/,
      scope: ['section', 'main', 'body'],
      fields: ['textarea'],
      submit: ['header [role="button"]:last-of-type', 'header button:last-of-type'],
      media: 'image',
    },
    {
      id: 'comment',
      kind: 'comment',
      seen: '2026-08-29',
      scope: ['form'],
      fields: caption,
      keys: ['Enter'],
      reply: true,
    },
    {
      id: 'comment',
      kind: 'comment',
      seen: '2026-04-16',
      path: /^\/(p|reels?)\//,
      fields: ['[contenteditable="true"]'],
      keys: ['Enter'],
      reply: true,
    },
    {
      id: 'post',
      kind: 'post',
      seen: '2026-05-22',
      scope: ['[role="dialog"]'],
      marks: ['img[src^="blob:"]', 'canvas', 'video'],
      fields: caption,
      media: 'image',
    },
    {
      id: 'edit',
      kind: 'edit',
      seen: '2026-04-16',
      scope: ['[role="dialog"]'],
      fields: caption.slice(0, 2),
      media: 'image',
    },
  ],
  leave: [
    '[role="search"]',
    '[aria-label="Message"]',
    '[role="log"]',
    '[data-scope="messages_table"]',
    '[role="listbox"]',
    '[role="menu"]',
    'input',
  ],
  leavePath: /^\/((direct\/(t|new)|accounts\/login|explore\/search)(\/|$)|stories\/(?!create))/,
  suggestions: ['[role="listbox"]'],
  images: ['img[src^="blob:"]', 'canvas'],
  videos: ['video[src^="blob:"]'],
};
