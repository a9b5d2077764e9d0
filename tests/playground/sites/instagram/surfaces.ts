import type { Step, SurfaceStory } from '../../kit/story';

const www = (path: string) => `https://www.instagram.com${path}?pg-lang={lang}`;
const platform = 'instagram' as const;
const dialog: Step[] = [{ press: 'open-create' }, { press: 'create-post' }];
const toCaption: Step[] = [{ press: 'create-next-crop' }, { press: 'create-next-edit' }];
const modal = { platform, surface: 'post', url: www('/'), editor: 'create-text', submit: 'create-share' } as const;
const comment = { platform, surface: 'comment', key: 'Enter' } as const;

/** Every way to publish on Instagram that issue 2 names. */
export const instagramSurfaces: SurfaceStory[] = [
  {
    ...modal, id: 'post', kind: 'post', title: 'Photo in the dialog: picker, crop, edit, caption, Share', media: 1,
    open: [...dialog, { attach: 'create-file', file: 'image' }, ...toCaption],
  },
  {
    ...modal, id: 'carousel', kind: 'post', title: 'Carousel of two photos (JSON body)', media: 2,
    open: [...dialog, { attach: 'create-file', file: 'image' }, { attach: 'create-more', file: 'image' }, ...toCaption],
  },
  { ...modal, id: 'reel', kind: 'reel', title: 'A video becomes a reel', media: 1, open: [...dialog, { attach: 'create-file', file: 'video' }, ...toCaption] },
  {
    platform, id: 'touch-post', surface: 'touch', kind: 'post', title: 'Touch layout: textarea, Share in the header', url: www('/create/style/'), media: 1,
    open: [{ attach: 'touch-file', file: 'image' }, { press: 'touch-next' }], editor: 'touch-text', submit: 'touch-submit',
  },
  {
    platform, id: 'story', surface: 'story', kind: 'story', title: 'Story in the touch layout, no text', url: www('/create/story/'), media: 1,
    open: [{ attach: 'touch-file', file: 'image' }], submit: 'story-submit',
  },
  {
    ...comment, id: 'comment', kind: 'comment', title: 'Comment in the feed (GraphQL of 2026)', url: www('/'), open: [],
    editor: 'post-Coefen00001-comment-text', submit: 'post-Coefen00001-comment-submit',
  },
  {
    ...comment, id: 'comment-rest', kind: 'comment', title: 'Comment on the page of a post (REST)', url: www('/p/Coefen00002/'), open: [],
    editor: 'post-comment-text', submit: 'post-comment-submit',
  },
  {
    ...comment, id: 'comment-2024', kind: 'comment', title: 'Comment in the feed (GraphQL of 2024)', url: www('/'), open: [],
    editor: 'post-Coefen00003-comment-text', submit: 'post-Coefen00003-comment-submit',
  },
  {
    ...comment, id: 'comment-dialog', kind: 'comment', title: 'Comment in the post dialog', url: www('/'), open: [{ press: 'post-Coefen00001-open' }],
    editor: 'post-Coefen00001-dialog-comment-text', submit: 'post-Coefen00001-dialog-comment-submit',
  },
  {
    ...comment, id: 'comment-reel', kind: 'comment', title: 'Comment in the reels viewer: contenteditable, no form', url: www('/reel/Coefen00001/'), open: [],
    editor: 'reel-comment-text', submit: 'reel-comment-submit',
  },
  {
    ...comment, id: 'comment-after-route', kind: 'comment', title: 'Comment after the app built its body anew', url: www('/direct/t/700001/'),
    open: [{ press: 'nav-home' }], editor: 'post-Coefen00001-comment-text', submit: 'post-Coefen00001-comment-submit',
  },
  {
    ...comment, id: 'reply', kind: 'reply', title: 'Reply: the name of the other is put into the field', url: www('/'),
    open: [{ press: 'post-Coefen00001-1801-reply' }], editor: 'post-Coefen00001-comment-text', submit: 'post-Coefen00001-comment-submit',
    published: '@sem.voorbeeld {text}',
  },
  {
    platform, id: 'edit-caption', surface: 'post', kind: 'edit', title: 'Edit a caption, Done', url: www('/'),
    open: [{ press: 'post-Coefen00002-menu' }, { press: 'post-Coefen00002-edit' }], editor: 'edit-text', submit: 'edit-done', published: 'Taart!{text}',
  },
  {
    platform, id: 'note', surface: 'note', kind: 'note', title: 'Note for followers', url: www('/direct/inbox/'),
    open: [{ press: 'note-open' }], editor: 'note-text', submit: 'note-submit',
  },
];
