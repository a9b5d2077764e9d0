import { el, icon } from '../../../kit/element';
import { pageEvent } from '../../../kit/page-event';
import type { FeedPost, FeedStore } from '../feed-posts';
import { byXhr } from '../requests';
import type { ShareStart } from '../share';
import { social } from '../social-requests';
import { t } from '../words';
import { commentSection } from './comments';
import { openModal } from './modal';

/** What a card needs from its page. */
export interface CardContext {
  store: FeedStore;
  share: (start: Partial<ShareStart>) => void;
}

/** One classic post: its menu, its text, its action bar and its comments once opened. */
export function feedCard(post: FeedPost, context: CardContext, commentsOpen: boolean): HTMLElement {
  const comments = el('div', { class: 'feed-shared-update-v2__comments-container' });
  const card = el('div', { class: 'feed-shared-update-v2 artdeco-card', role: 'article', 'data-urn': `urn:li:activity:${post.id}`, tabindex: '-1' },
    el('div', { class: 'spread' }, el('div', {}, el('strong', {}, post.author), el('div', { class: 'muted' }, post.role)), ...menu(post, context)),
    el('div', { class: 'update-components-text post-text' }, post.text),
    ...(post.images ?? []).map((src) => el('img', { src, alt: '', class: 'post-image' })), actionBar(post, context, comments), comments);
  if (commentsOpen) openComments(comments, post, context);
  return card;
}

function openComments(place: HTMLElement, post: FeedPost, context: CardContext): void {
  place.dataset.open = '';
  place.replaceChildren(commentSection(post, context.store));
}

function actionBar(post: FeedPost, context: CardContext, comments: HTMLElement): HTMLElement {
  const like = el('button', { class: 'react-button__trigger', 'aria-label': t('like'), 'aria-pressed': 'false', 'data-pg': `like-${post.id}`,
    onclick: () => void social.like(byXhr, post.id).then(() => like.setAttribute('aria-pressed', 'true')) }, icon('like', 'thumbs-up-outline-small'), t('like'));
  const comment = el('button', { class: 'comment-button', 'aria-label': t('comment'), 'aria-expanded': 'false', 'data-pg': `comment-open-${post.id}`,
    onclick: () => {
      comment.setAttribute('aria-expanded', 'true');
      pageEvent('open-comment');
      openComments(comments, post, context);
    } }, icon('comment', 'comment-small'), t('comment'));
  return el('div', { class: 'feed-shared-social-action-bar' }, like, comment, repost(post, context));
}

function repost(post: FeedPost, { share }: CardContext): HTMLElement {
  const place = el('div', { class: 'artdeco-dropdown' });
  const item = (word: 'repostThoughts' | 'repostNow', hook: string, act: () => void) =>
    el('div', { class: 'artdeco-dropdown__item', role: 'button', tabindex: '0', 'data-pg': `${hook}-${post.id}`, onclick: () => (place.lastChild?.remove(), act()) }, t(word));
  const opener = el('button', { class: 'social-reshare-button', 'aria-label': t('repost'), 'data-pg': `repost-open-${post.id}`,
    onclick: () => place.replaceChildren(opener, el('div', { class: 'dropdown' },
      item('repostThoughts', 'repost-thoughts', () => share({ parent: post })), item('repostNow', 'repost-now', () => void social.repost(byXhr, post.id)))) },
    icon('repost', 'repost-small'), t('repost'));
  place.append(opener);
  return place;
}

function menu(post: FeedPost, { share }: CardContext): HTMLElement[] {
  const place = el('div', { class: 'feed-shared-control-menu' });
  const item = post.own
    ? el('div', { role: 'button', tabindex: '0', 'data-pg': `edit-open-${post.id}`, onclick: () => share({ editing: post }) }, t('edit'))
    : el('div', { role: 'button', tabindex: '0', 'data-pg': `report-open-${post.id}`, onclick: openReport }, t('report'));
  const trigger = el('button', { class: 'feed-shared-control-menu__trigger icon', 'aria-label': t('more'), 'data-pg': `menu-${post.id}`,
    onclick: () => place.replaceChildren(trigger, el('div', { class: 'dropdown' }, item)) }, icon('menu', 'overflow-web-ios-small'));
  place.append(trigger);
  return [place];
}

function openReport(): void {
  const { dialog, close } = openModal(document.body, { className: 'trust-reporting-modal', title: t('report'), titleId: 'trust-report' });
  const text = el('textarea', { name: 'reason', 'aria-label': t('reportText'), 'data-pg': 'report-text' });
  const send = el('button', { class: 'artdeco-button artdeco-button--primary', 'data-pg': 'report-submit',
    onclick: () => void social.report(text.value).then(close) }, el('span', { class: 'artdeco-button__text' }, t('submitReport')));
  dialog.append(el('label', { class: 'field' }, t('reportText'), text), el('div', { class: 'footer' }, el('div', { class: 'end' }, send)));
}
