import type { SurfaceStory } from '../../kit/story';
import { www } from './addresses';

const comment = { platform: 'facebook', surface: 'comment', key: 'Enter' } as const;

/** Comments and replies, in the layouts that coexist. */
export const commentSurfaces: SurfaceStory[] = [
  {
    ...comment,
    id: 'comment',
    kind: 'comment',
    title: 'Comment in the feed, button while there is text',
    url: www('/'),
    open: [],
    editor: 'post-1001-comment-text',
    submit: 'post-1001-comment-submit',
  },
  {
    ...comment,
    id: 'comment-enter-only',
    kind: 'comment',
    title: 'Comment in the layout without a button',
    url: www('/'),
    open: [],
    editor: 'post-1002-comment-text',
  },
  {
    ...comment,
    id: 'comment-dialog',
    kind: 'comment',
    title: 'Comment in the post dialog, another box behind it',
    url: www('/'),
    open: [{ press: 'post-1001-open-comments' }],
    editor: 'post-1001-dialog-comment-text',
    submit: 'post-1001-dialog-comment-submit',
  },
  {
    ...comment,
    id: 'comment-page',
    kind: 'comment',
    title: 'Comment on the page of a post',
    url: www('/de.oefenhoek/posts/1001'),
    open: [],
    editor: 'post-1001-comment-text',
    submit: 'post-1001-comment-submit',
  },
  {
    ...comment,
    id: 'comment-photo',
    kind: 'comment',
    title: 'Comment with a photo',
    url: www('/'),
    open: [],
    editor: 'post-1001-comment-text',
    complete: [{ attach: 'post-1001-comment-file', file: 'image' }],
    submit: 'post-1001-comment-submit',
    media: 1,
  },
  {
    ...comment,
    id: 'reply',
    kind: 'reply',
    title: 'Reply to a comment',
    url: www('/'),
    open: [{ press: 'post-1001-5001-reply' }],
    editor: 'post-1001-5001-answer-text',
    submit: 'post-1001-5001-answer-submit',
  },
  {
    ...comment,
    id: 'edit-comment',
    kind: 'edit',
    title: 'Edit a comment',
    url: www('/'),
    open: [{ press: 'post-1001-5002-change' }],
    editor: 'post-1001-5002-edit-text',
    published: 'Dank je.{text}',
  },
];
