import { el, icon } from '../../kit/element';
import { pageEvent } from '../../kit/page-event';
import { commentbox } from './commentbox';
import { button, polymer } from './elements';
import { comments } from './requests';
import { t } from './words';

const owner = '@anneke-voorbeeld';

/** The comments below a video, a short or a post. */
export function commentSection(): HTMLElement {
  const list = el('div', { id: 'contents' }, thread('@sjoerd-bedacht', 'Mooi gedaan!'), thread(owner, 'Tot volgende week.', true));
  const box = polymer('ytd-comment-simplebox-renderer', { id: 'simple-box' });
  const close = () => {
    const area = el('div', { id: 'placeholder-area', tabindex: '0', role: 'button', 'data-pg': 'comment-placeholder' },
      polymer('yt-formatted-string', { id: 'simplebox-placeholder' }, t('addComment')));
    area.addEventListener('click', open);
    box.replaceChildren(area);
  };
  const open = () => {
    pageEvent('open-comment');
    box.replaceChildren(commentbox({
      hook: 'comment', submitWord: 'comment', placeholder: 'addComment', modEnter: true, close,
      send: async (text) => (await comments.create(text), list.prepend(thread(owner, text, true))),
    }).element);
  };
  close();
  return polymer('ytd-comments', { id: 'comments' }, polymer('ytd-item-section-renderer', { id: 'sections' },
    polymer('ytd-comments-header-renderer', {}, el('h2', {}, t('comments')), box), list));
}

let count = 0;

function thread(author: string, text: string, own = false): HTMLElement {
  count += 1;
  const replies = el('div', { id: 'replies' });
  return polymer('ytd-comment-thread-renderer', {}, comment(author, text, own, String(count), replies), replies);
}

function comment(author: string, text: string, own: boolean, id: string, replies: HTMLElement): HTMLElement {
  const body = polymer('yt-attributed-string', { id: 'content-text' }, text);
  const place = el('div', { id: 'comment-content' }, body);
  const dialog = el('div', { id: 'reply-dialog' });
  const edit = () => place.replaceChildren(commentbox({
    hook: 'comment-edit', submitWord: 'save', placeholder: 'addComment', modEnter: true, text: body.textContent ?? '', close: () => place.replaceChildren(body),
    send: async (changed) => (await comments.update(changed), (body.textContent = changed)),
  }).element);
  const view = polymer('ytd-comment-view-model', { id: 'comment' }, el('strong', { id: 'author-text' }, author), place, toolbar(id, dialog, replies, own ? edit : null), dialog);
  return view;
}

function toolbar(id: string, dialog: HTMLElement, replies: HTMLElement, edit: (() => void) | null): HTMLElement {
  const act = (name: 'like' | 'dislike') => {
    const control = el('button', { class: 'ytSpecButtonShapeNextHost', 'aria-label': t(name), 'aria-pressed': 'false', 'data-pg': `comment-${name}-${id}`,
      onclick: () => void comments.act(name).then(() => control.setAttribute('aria-pressed', 'true')) }, icon(name));
    return polymer('ytd-toggle-button-renderer', { id: `${name}-button` }, control);
  };
  const reply = button({ id: 'reply-button-end', hook: `reply-open-${id}`, label: t('reply'), onPress: () => openReply(dialog, replies) });
  const change = edit && button({ id: 'edit-button', hook: `comment-edit-open-${id}`, label: t('edit'), onPress: edit });
  return polymer('ytd-comment-engagement-bar', { id: 'action-buttons' }, el('div', { id: 'toolbar', class: 'row' }, act('like'), act('dislike'), reply.element, change?.element));
}

function openReply(dialog: HTMLElement, replies: HTMLElement): void {
  pageEvent('open-reply');
  const box = commentbox({
    hook: 'reply', submitWord: 'reply', placeholder: 'addReply', modEnter: true, attributes: { 'is-reply': true }, close: () => dialog.replaceChildren(),
    send: async (text) => (await comments.reply(text), replies.append(el('p', { id: 'content-text' }, `${owner}: ${text}`))),
  });
  dialog.replaceChildren(polymer('ytd-comment-reply-dialog-renderer', {}, box.element));
}
