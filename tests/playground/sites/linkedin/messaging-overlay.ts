import { el } from '../../kit/element';
import { social } from './social-requests';
import { t } from './words';

/** A private conversation's form: always there, Enter and the button send. Never public. */
export function messageForm(): HTMLElement {
  const list = el('ul', { class: 'msg-s-message-list' }, el('li', {}, 'Sjoerd Bedacht: Tot morgen!'));
  const field = el('div', { class: 'msg-form__contenteditable', contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true',
    'aria-label': t('writeMessage'), 'data-pg': 'dm-editor' });
  const send = el('button', { class: 'msg-form__send-button artdeco-button artdeco-button--primary', type: 'submit', disabled: true, 'data-pg': 'dm-submit' }, t('send'));
  const form = el('form', { class: 'msg-form' }, el('div', { class: 'msg-form__msg-content-container' }, field), send);
  const text = () => field.innerText.trim();
  field.addEventListener('input', () => (send.disabled = !text()));
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (text()) form.requestSubmit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const message = text();
    void social.message(message).then(() => {
      list.append(el('li', {}, message));
      field.replaceChildren();
      send.disabled = true;
    });
  });
  return el('div', { class: 'msg-convo-wrapper' }, list, form);
}

/** What is in the page at all times: the open conversation, and a dialog that nobody sees. */
export function messagingOverlay(): HTMLElement {
  return el('aside', { class: 'msg-overlay-container', 'aria-label': t('messages') },
    el('header', { class: 'msg-overlay-bubble-header' }, t('messages')),
    el('div', { class: 'msg-overlay-conversation-bubble' }, messageForm()),
    el('div', { role: 'dialog', 'aria-modal': 'true', tabindex: '-1', class: 'vjs-modal-dialog vjs-hidden', 'aria-hidden': 'true' },
      el('p', { class: 'vjs-modal-dialog-description' }, 'This is a modal window.')));
}
