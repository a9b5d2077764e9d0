import { el, icon } from '../../kit/element';
import { oneAtATime } from '../../kit/one-at-a-time';
import { pageEvent } from '../../kit/page-event';
import { button, editableText, polymer } from './elements';
import { innertube } from './requests';
import { t } from './words';

/** Entry: the chat of a live stream, in a frame of the video's page or in a window of its own. Enter and the button send. */
const items = polymer('yt-live-chat-item-list-renderer', { id: 'item-list' });
const field = el('div', { id: 'input', contenteditable: '', tabindex: '0', dir: 'auto', 'aria-label': t('chatHint'), 'data-pg': 'chat-editor' });
const sendButton = button({ tag: 'yt-button-renderer', id: 'send-button', hook: 'chat-submit', label: t('send'), filled: true, disabled: true, onPress: () => send() });

function show(author: string, text: string): void {
  items.append(polymer('yt-live-chat-text-message-renderer', {}, el('strong', { id: 'author-name' }, `${author} `), el('span', { id: 'message' }, text), el('br')));
}

function refresh(): void {
  sendButton.set({ label: t('send'), disabled: !editableText(field) });
}

const send = oneAtATime(async () => {
  const text = editableText(field);
  if (!text) return;
  try {
    await innertube('live_chat/send_message', {
      richMessage: { textSegments: [{ text }] }, params: 'practice', clientMessageId: crypto.randomUUID(),
    });
  } catch {
    return show('YouTube', t('failed'));
  }
  field.replaceChildren();
  refresh();
  show('Anneke Voorbeeld', text);
});

function addEmoji(): void {
  const picture = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><circle cx='5' cy='5' r='5' fill='gold'/></svg>";
  field.append(el('img', { class: 'emoji yt-formatted-string', src: picture, alt: '🙂', width: '18', height: '18' }));
  refresh();
}

field.addEventListener('input', refresh);
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  send();
});

const round = (id: string, shape: string, word: 'superChat' | 'emoji', act: () => void) =>
  polymer('yt-icon-button', { id }, el('button', { class: 'ytSpecButtonShapeNextHost', 'aria-label': t(word), 'data-pg': id, onclick: act }, icon(shape)));
document.body.append(polymer('yt-live-chat-app', {}, items,
  polymer('yt-live-chat-message-input-renderer', {}, polymer('yt-live-chat-author-chip', { class: 'muted' }, el('span', { id: 'author-name' }, 'Anneke Voorbeeld')),
    polymer('yt-live-chat-text-input-field-renderer', { id: 'input-container' }, field), round('emoji-picker-button', 'smile', 'emoji', addEmoji),
    round('product-picker', 'coin', 'superChat', () => pageEvent('super-chat')), sendButton.element)));
show('Tobias Fantasie', 'Goedemorgen!');
