import type { SurfaceStory } from '../../kit/story';

const www = (path: string) => `https://www.facebook.com${path}${path.includes('?') ? '&' : '?'}pg-lang={lang}`;
const opened = [{ press: 'open-composer' }];
const post = { platform: 'facebook', editor: 'post-text', submit: 'post-submit' } as const;
const comment = { platform: 'facebook', surface: 'comment', key: 'Enter' } as const;

/** Every way to publish on Facebook that issue 2 names. */
export const facebookSurfaces: SurfaceStory[] = [
  { ...post, id: 'post', surface: 'post', kind: 'post', title: 'Feed post in the dialog', url: www('/'), open: opened, key: 'Mod+Enter' },
  {
    ...post, id: 'post-photo', surface: 'post', kind: 'post', title: 'Feed post with a photo (button rebuilt after the upload)', url: www('/'),
    open: opened, complete: [{ attach: 'post-file', file: 'image' }], media: 1,
  },
  { ...post, id: 'group-post', surface: 'group', kind: 'post', title: 'Group post', url: www('/groups/oefengroep'), open: opened, key: 'Mod+Enter' },
  { ...post, id: 'page-post', surface: 'post', kind: 'post', title: 'Post of a page (FormData, name in the query)', url: www('/de.oefenhoek'), open: opened, key: 'Mod+Enter' },
  {
    ...post, id: 'post-two-step', surface: 'post', kind: 'post', title: 'Two-step post: the editor is gone at the last press', url: www('/noor.voorbeeld'),
    open: opened, complete: [{ press: 'post-next' }],
  },
  {
    ...post, id: 'post-two-step-photo', surface: 'post', kind: 'post', title: 'Two-step post with a photo', url: www('/noor.voorbeeld'),
    open: opened, complete: [{ attach: 'post-file', file: 'image' }, { press: 'post-next' }], media: 1,
  },
  { ...post, id: 'share', surface: 'post', kind: 'share', title: 'Share with text', url: www('/'), open: [{ press: 'post-1001-share' }] },
  {
    ...post, id: 'edit-post', surface: 'post', kind: 'edit', title: 'Edit a post', url: www('/'),
    open: [{ press: 'post-1003-menu' }, { press: 'post-1003-edit' }], published: 'Zin in morgen.{text}',
  },
  {
    ...comment, id: 'comment', kind: 'comment', title: 'Comment in the feed, button while there is text', url: www('/'), open: [],
    editor: 'post-1001-comment-text', submit: 'post-1001-comment-submit',
  },
  { ...comment, id: 'comment-enter-only', kind: 'comment', title: 'Comment in the layout without a button', url: www('/'), open: [], editor: 'post-1002-comment-text' },
  {
    ...comment, id: 'comment-dialog', kind: 'comment', title: 'Comment in the post dialog, another box behind it', url: www('/'),
    open: [{ press: 'post-1001-open-comments' }], editor: 'post-1001-dialog-comment-text', submit: 'post-1001-dialog-comment-submit',
  },
  {
    ...comment, id: 'comment-page', kind: 'comment', title: 'Comment on the page of a post', url: www('/de.oefenhoek/posts/1001'), open: [],
    editor: 'post-1001-comment-text', submit: 'post-1001-comment-submit',
  },
  {
    ...comment, id: 'comment-photo', kind: 'comment', title: 'Comment with a photo', url: www('/'), open: [],
    editor: 'post-1001-comment-text', complete: [{ attach: 'post-1001-comment-file', file: 'image' }], submit: 'post-1001-comment-submit', media: 1,
  },
  {
    ...comment, id: 'reply', kind: 'reply', title: 'Reply to a comment', url: www('/'), open: [{ press: 'post-1001-5001-reply' }],
    editor: 'post-1001-5001-answer-text', submit: 'post-1001-5001-answer-submit',
  },
  {
    ...comment, id: 'edit-comment', kind: 'edit', title: 'Edit a comment', url: www('/'), open: [{ press: 'post-1001-5002-change' }],
    editor: 'post-1001-5002-edit-text', published: 'Dank je.{text}',
  },
  {
    platform: 'facebook', id: 'story-text', surface: 'story', kind: 'story', title: 'Story of a text', url: www('/stories/create'),
    open: [{ press: 'story-kind-text' }], editor: 'story-text', submit: 'story-submit',
  },
  {
    platform: 'facebook', id: 'story-photo', surface: 'story', kind: 'story', title: 'Story of a photo, no text', url: www('/stories/create'),
    open: [{ attach: 'story-file', file: 'image' }], submit: 'story-submit', media: 1,
  },
  {
    platform: 'facebook', id: 'reel', surface: 'reel', kind: 'reel', title: 'Reel: video, Next, Next, description, Publish', url: www('/reels/create'),
    open: [{ attach: 'reel-file', file: 'video' }, { press: 'reel-next-0' }, { press: 'reel-next-1' }], editor: 'reel-text', submit: 'reel-submit', media: 1,
  },
  {
    platform: 'facebook', id: 'business', surface: 'business', kind: 'post', title: 'Business Suite post',
    url: 'https://business.facebook.com/latest/composer?pg-lang={lang}', open: [], editor: 'business-text', submit: 'business-submit',
  },
  {
    platform: 'facebook', id: 'business-scheduled', surface: 'business', kind: 'post', title: 'Business Suite post, scheduled',
    url: 'https://business.facebook.com/latest/composer?pg-lang={lang}', open: [], editor: 'business-text',
    complete: [{ press: 'business-later' }], submit: 'business-submit',
  },
  {
    platform: 'facebook', id: 'mobile', surface: 'mobile', kind: 'post', title: 'Composer of the mobile site',
    url: 'https://m.facebook.com/composer/?pg-lang={lang}', open: [], editor: 'mobile-text', submit: 'mobile-submit',
  },
];
