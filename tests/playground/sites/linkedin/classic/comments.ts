import { el } from '../../../kit/element';
import { pageEvent } from '../../../kit/page-event';
import { member, type FeedComment, type FeedPost, type FeedStore } from '../feed-posts';
import { byXhr, changeComment, sendComment } from '../requests';
import { t } from '../words';
import { commentBox } from './comment-box';

/** The comments of one post, with the box for a new one. */
export function commentSection(post: FeedPost, store: FeedStore): HTMLElement {
  const send = async (text: string) => {
    await sendComment(byXhr, text, `urn:li:activity:${post.id}`);
    addComment(store, post.id, text);
  };
  return el('section', { class: 'comments-comments-list' },
    commentBox({ hook: 'comment', label: 'commentSubmit', send }), ...post.comments.map((comment) => commentItem(comment, post, store)));
}

export function addComment(store: FeedStore, postId: string, text: string): void {
  store.change(postId, (post) => ({ ...post, comments: [...post.comments, { id: `c${post.comments.length + 1}`, author: member.name, text, own: true }] }));
}

function commentItem(comment: FeedComment, post: FeedPost, store: FeedStore): HTMLElement {
  const body = el('div', {}, el('div', { class: 'post-text' }, comment.text));
  const reply = el('button', { class: 'comments-comment-social-bar__reply-action-button--cr', 'data-pg': `reply-open-${comment.id}`,
    onclick: () => body.append(replyBox(comment, post, store)) }, t('reply'));
  const edit = comment.own && el('button', { 'data-pg': `comment-edit-open-${comment.id}`,
    onclick: () => body.replaceChildren(editBox(comment, post, store, body)) }, t('edit'));
  return el('article', { class: 'comments-comment-item comments-comment-entity' }, el('strong', {}, comment.author), body, el('div', { class: 'row' }, reply, edit));
}

function replyBox(comment: FeedComment, post: FeedPost, store: FeedStore): HTMLElement {
  pageEvent('open-reply');
  return commentBox({ hook: 'reply', label: 'reply', send: async (text) => {
    await sendComment(byXhr, text, `urn:li:fsd_comment:(${comment.id},urn:li:activity:${post.id})`);
    addComment(store, post.id, text);
  } });
}

function editBox(comment: FeedComment, post: FeedPost, store: FeedStore, body: HTMLElement): HTMLElement {
  const cancel = () => {
    pageEvent('cancel');
    body.replaceChildren(el('div', { class: 'post-text' }, comment.text));
  };
  return commentBox({ hook: 'comment-edit', label: 'saveChanges', text: comment.text, cancel, send: async (text) => {
    await changeComment(byXhr, text, `urn:li:fsd_comment:(${comment.id},urn:li:activity:${post.id})`);
    store.change(post.id, (old) => ({ ...old, comments: old.comments.map((one) => (one.id === comment.id ? { ...one, text } : one)) }));
  } });
}
