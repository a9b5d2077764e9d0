import type { Platform } from '../model/platform';

const composer = {
  fields: ['[data-testid^="tweetTextarea_"][contenteditable="true"]', '[data-testid^="tweetTextarea_"] textarea'],
  submit: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
  keys: ['Mod+Enter' as const],
};
const dialog = ['[role="dialog"]'];

/** X. Facts: docs/platforms-x-facebook-instagram.md, section 1 (test ids in use since 2019, last seen 2026-08). */
export const x: Platform = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com'],
  surfaces: [
    { id: 'article', kind: 'article', seen: '2026-08-14', path: /^\/compose\/articles/, scope: ['main', 'body'] },
    { id: 'edit', kind: 'edit', seen: '2026-08-17', path: /^\/compose\/post\/edit|\/edit/, ...composer },
    { id: 'scheduled', kind: 'post', seen: '2026-08-17', scope: dialog, marks: ['[data-testid="scheduledTweetIndicator"]'], ...composer },
    { id: 'scheduled', kind: 'post', seen: '2026-08-17', marks: ['[data-testid="scheduledTweetIndicator"]'], ...composer },
    { id: 'thread', kind: 'thread', seen: '2026-08-17', scope: dialog, marks: ['[data-testid="tweetTextarea_1"]'], ...composer },
    { id: 'reply', kind: 'reply', seen: '2026-08-17', scope: dialog, marks: ['article'], reply: true, ...composer },
    { id: 'quote', kind: 'quote', seen: '2026-08-17', scope: dialog, marks: ['[role="link"] [data-testid="User-Name"]', '[data-testid="quotedTweet"]'], reply: true, ...composer },
    { id: 'post', kind: 'post', seen: '2026-08-17', scope: dialog, ...composer },
    { id: 'touch', kind: 'post', seen: '2026-08-17', path: /^\/compose\//, scope: ['main'], fields: composer.fields, submit: composer.submit },
    { id: 'reply', kind: 'reply', seen: '2026-08-17', path: /\/status\/\d+/, reply: true, ...composer },
    { id: 'community', kind: 'post', seen: '2026-08-17', path: /^\/i\/communities\//, ...composer },
    { id: 'post', kind: 'post', seen: '2026-08-17', ...composer },
  ],
  leave: [
    '[data-testid="DmActivityContainer"]', '[data-testid="dm-composer-form"]', '[data-testid="chat-drawer-root"]',
    '[data-testid^="dmComposer"]', '[data-testid^="SearchBox"]', '[role="search"]', '[data-testid="SideNav_NewTweet_Button"]',
    '[data-testid="FloatingActionButtons_Tweet_Button"]', '[data-testid="addButton"]', '[data-testid="scheduleOption"]',
    '[data-testid="scheduledConfirmationPrimaryAction"]', '[data-testid^="confirmationSheet"]',
    'article [data-testid="reply"]', '[data-testid="toolBar"] [data-testid$="Button"]:not([data-testid^="tweetButton"])',
  ],
  leavePath: /^\/(messages|i\/chat|login|i\/flow|search|i\/lists|settings)(\/|$)/,
  suggestions: ['[id^="typeaheadDropdown"]', '[role="listbox"]'],
  images: ['[data-testid="attachments"] img', 'img[src^="blob:"]'],
  videos: ['[data-testid="attachments"] video', 'video[src^="blob:"]'],
  account: ['[data-testid="SideNav_AccountSwitcher_Button"]'],
  audience: ['[aria-label="Choose audience"]'],
};
