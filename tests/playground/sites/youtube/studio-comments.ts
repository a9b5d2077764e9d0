import { el } from '../../kit/element';
import { oneAtATime } from '../../kit/one-at-a-time';
import { pageEvent } from '../../kit/page-event';
import { button, editableText, polymer } from './elements';
import { comments } from './requests';
import { t } from './words';

/** The comments as Studio shows them. `?pg-era=textarea` is the form with a plain textarea. */
export function commentsPage(): HTMLElement {
  return polymer('ytcp-comments-section', {}, el('div', { class: 'single' }, el('h1', {}, t('comments')), thread()));
}

function thread(): HTMLElement {
  const replies = el('div', { id: 'replies' });
  const place = el('div', { id: 'reply-dialog-container' });
  const open = () => {
    pageEvent('open-reply');
    place.replaceChildren(creator(() => place.replaceChildren(), (text) => replies.append(el('p', { id: 'content-text' }, `@anneke-voorbeeld: ${text}`))));
  };
  const like = el('button', { class: 'ytSpecButtonShapeNextHost', 'aria-pressed': 'false', 'data-pg': 'studio-like',
    onclick: () => void comments.act('like').then(() => like.setAttribute('aria-pressed', 'true')) }, t('like'));
  const reply = button({ tag: 'ytcp-button', id: 'reply-button', hook: 'reply-open', label: t('reply'), onPress: open });
  return polymer('ytcp-comment-thread', {}, polymer('ytcp-comment', {}, el('strong', {}, '@sjoerd-bedacht'), el('p', { id: 'content-text' }, 'Mooi gedaan!'),
    el('div', { class: 'row' }, reply.element, like)), place, replies);
}

function creator(close: () => void, sent: (text: string) => void): HTMLElement {
  const plain = new URL(location.href).searchParams.get('pg-era') === 'textarea';
  const attributes = { id: 'contenteditable-textarea', 'aria-label': t('addReply'), 'data-pg': 'reply-editor' };
  const field = plain ? el('textarea', attributes) : el('div', { ...attributes, contenteditable: 'true', role: 'textbox' });
  const text = () => (field instanceof HTMLTextAreaElement ? field.value.trim() : editableText(field));
  const send = oneAtATime(async () => {
    const written = text();
    try {
      await comments.reply(written);
    } catch {
      return void element.append(el('p', { role: 'alert' }, t('failed')));
    }
    close();
    sent(written);
  });
  const submit = button({ tag: 'ytcp-button', id: 'submit-button', hook: 'reply-submit', label: t('reply'), filled: true, disabled: true, onPress: send });
  const cancel = button({ tag: 'ytcp-button', id: 'cancel-button', hook: 'reply-cancel', label: t('cancel'), onPress: () => (pageEvent('cancel'), close()) });
  field.addEventListener('input', () => submit.set({ label: t('reply'), disabled: !text() }));
  const element = polymer('ytcp-comment-creator', {}, polymer('ytcp-mention-input', {}, field), el('div', { class: 'footer' }, cancel.element, submit.element));
  queueMicrotask(() => field.focus());
  return element;
}
