import { el } from '../../kit/element';
import { oneAtATime } from '../../kit/one-at-a-time';
import { pageEvent } from '../../kit/page-event';
import { polymer } from './elements';
import { innertube, sendFromMobile } from './requests';
import { t } from './words';
import type { Word } from './labels';

/** Entry: m.youtube.com, with a plain textarea. `?pg-transport=beacon` sends by a beacon. */
const byBeacon = new URL(location.href).searchParams.get('pg-transport') === 'beacon';
const list = el('div', { class: 'comment-list' });
const opener = el('button', { class: 'YtmCommentSimpleboxRendererReply ytSpecButtonShapeNextHost', 'data-pg': 'comment-placeholder',
  onclick: () => (pageEvent('open-comment'), openBox('comment', 'addComment', 'comment/create_comment')) }, t('addComment'));

function openBox(hook: 'comment' | 'reply', placeholder: Word, path: string): void {
  const field = el('textarea', { class: 'YtmCommentSimpleboxRendererReply', placeholder: t(placeholder), 'aria-label': t(placeholder), rows: '3', 'data-pg': `${hook}-editor` });
  const submit = el('button', { class: 'comment-submit-button ytSpecButtonShapeNextHost ytSpecButtonShapeNextCallToAction', 'aria-label': t(hook), disabled: true,
    'data-pg': `${hook}-submit`, onclick: () => send() }, t(hook));
  const box = polymer('ytm-comment-dialog-renderer', {}, polymer('ytm-commentbox', {}, field, el('div', { class: 'footer' },
    el('button', { class: 'ytSpecButtonShapeNextHost', 'data-pg': `${hook}-cancel`, onclick: () => (pageEvent('cancel'), box.remove()) }, t('cancel')), submit)));
  const send = oneAtATime(async () => {
    try {
      await sendFromMobile(path, { commentText: field.value.trim(), createCommentParams: 'practice' }, byBeacon);
    } catch {
      return box.append(el('p', { role: 'alert' }, t('failed')));
    }
    box.remove();
    list.prepend(thread('@anneke-voorbeeld', field.value.trim()));
  });
  field.addEventListener('input', () => (submit.disabled = !field.value.trim()));
  document.body.append(box);
  field.focus();
}

function thread(author: string, text: string): HTMLElement {
  return polymer('ytm-comment-thread-renderer', {}, polymer('ytm-comment-renderer', {}, el('strong', {}, author), el('p', {}, text),
    el('button', { class: 'ytSpecButtonShapeNextHost', 'data-pg': 'reply-open', onclick: () => (pageEvent('open-reply'), openBox('reply', 'addReply', 'comment/create_comment_reply')) }, t('reply'))));
}

const like = el('button', { class: 'ytSpecButtonShapeNextHost', 'aria-pressed': 'false', 'data-pg': 'like',
  onclick: () => void innertube('like/like', { target: { videoId: 'practice' } }).then(() => like.setAttribute('aria-pressed', 'true')) }, t('like'));
list.append(thread('@sjoerd-bedacht', 'Mooi gedaan!'));
document.body.append(polymer('ytm-app', {}, polymer('ytm-mobile-topbar-renderer', {}, t('home')),
  polymer('ytm-watch', {}, el('div', { class: 'single' }, el('div', { id: 'movie_player' }, 'Het plein in de zon'), el('h1', {}, 'Een boom op het plein'), like,
    el('h2', {}, t('comments')), polymer('ytm-comment-simplebox-renderer', {}, opener), list))));
