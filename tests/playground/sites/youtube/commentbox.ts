import { el } from '../../kit/element';
import { oneAtATime } from '../../kit/one-at-a-time';
import { pageEvent } from '../../kit/page-event';
import { button, editableText, polymer } from './elements';
import { t } from './words';
import type { Word } from './labels';

export interface CommentboxOptions {
  hook: string;
  submitWord: Word;
  placeholder: Word;
  text?: string;
  /** Attributes of the box: is-reply, is-backstage-comment. */
  attributes?: Record<string, boolean>;
  /** Ctrl+Enter submits (comments; no source has it for community posts). */
  modEnter: boolean;
  /** Between the field and the buttons. */
  extras?: HTMLElement[];
  /** Something else than text makes it ready too. */
  ready?: () => boolean;
  send: (text: string) => Promise<unknown>;
  /** After it was sent, or cancelled. */
  close: () => void;
}

export interface Commentbox {
  element: HTMLElement;
  /** Draws the submit button anew, with another word if given. */
  refresh: (submitWord?: Word) => void;
}

/** ytd-commentbox: the editable, Cancel and Submit. */
export function commentbox(options: CommentboxOptions): Commentbox {
  const { hook, placeholder, text = '', attributes = {}, extras = [], ready = () => false, close } = options;
  let word = options.submitWord;
  const field = el('div', { id: 'contenteditable-root', class: 'style-scope yt-formatted-string', contenteditable: 'true', dir: 'auto',
    'aria-label': t(placeholder), 'data-pg': `${hook}-editor` }, text);
  const disabled = () => !editableText(field) && !ready();
  const submit = oneAtATime(async () => {
    if (disabled()) return;
    try {
      await options.send(editableText(field));
      close();
    } catch {
      element.querySelector('[role=alert]')?.remove();
      element.append(el('p', { role: 'alert' }, t('failed')));
    }
  });
  const submitButton = button({ id: 'submit-button', hook: `${hook}-submit`, label: t(word), filled: true, disabled: disabled(), onPress: submit });
  const cancelButton = button({ id: 'cancel-button', hook: `${hook}-cancel`, label: t('cancel'), onPress: () => (pageEvent('cancel'), close()) });
  const refresh = (next: Word = word) => {
    word = next;
    submitButton.set({ label: t(word), disabled: disabled() });
  };
  field.addEventListener('input', () => refresh());
  field.addEventListener('keydown', (event) => {
    if (options.modEnter && event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      submit();
    }
  });
  const element = polymer('ytd-commentbox', { id: 'commentbox', ...attributes },
    el('div', { id: 'thumbnail-input-row', class: 'style-scope ytd-commentbox' }, polymer('yt-img-shadow', { id: 'author-thumbnail' }),
      el('div', { id: 'creation-box' }, polymer('yt-formatted-string', { id: 'contenteditable-textarea-wrap' }, field))),
    ...extras, el('div', { id: 'buttons', class: 'row footer' }, cancelButton.element, submitButton.element));
  queueMicrotask(() => field.focus());
  return { element, refresh };
}
