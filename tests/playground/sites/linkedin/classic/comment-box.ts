import { el, icon } from '../../../kit/element';
import { oneAtATime } from '../../../kit/one-at-a-time';
import { pageEvent } from '../../../kit/page-event';
import { t } from '../words';
import { quillField } from './quill-field';

export interface CommentBoxOptions {
  /** Prefix of the hooks: comment, reply or comment-edit. */
  hook: string;
  label: 'commentSubmit' | 'reply' | 'saveChanges';
  text?: string;
  send: (text: string) => Promise<void>;
  cancel?: () => void;
}

/** A classic comment form. Its button does not exist until something is typed; Ctrl+Enter submits too. */
export function commentBox({ hook, label, text = '', send, cancel }: CommentBoxOptions): HTMLElement {
  const reply = label === 'reply' ? ' comments-comment-box--reply' : '';
  const actions = el('div', { class: 'comments-comment-box__detour-container row' });
  const form = el('form', { class: 'comments-comment-box__form', onsubmit: (event: Event) => {
    event.preventDefault();
    submit();
  } });
  const field = quillField({ label: t('commentLabel'), placeholder: t('commentHint'), hook: `${hook}-editor`, text, onChange: () => drawActions() });
  const submit = oneAtATime(async () => {
    try {
      await send(field.text().trim());
    } catch {
      form.querySelector('[role=alert]')?.remove();
      form.append(el('p', { role: 'alert' }, t('failed')));
    }
  });
  const drawActions = () => actions.replaceChildren(...buttons(hook, label, Boolean(field.text().trim()), cancel));
  field.element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing || !field.text().trim()) return;
    event.preventDefault();
    submit();
  }, true);
  form.append(el('div', { class: 'comments-comment-texteditor' }, field.element), actions);
  drawActions();
  return el('div', { class: `comments-comment-box comments-comment-box--cr${reply}` }, identityButton(), form);
}

function buttons(hook: string, label: CommentBoxOptions['label'], ready: boolean, cancel?: () => void): HTMLElement[] {
  const submit = el('button', { type: 'submit', 'data-pg': `${hook}-submit`,
    class: 'comments-comment-box__submit-button--cr artdeco-button artdeco-button--1 artdeco-button--primary ember-view' },
    el('span', { class: 'artdeco-button__text' }, `\n    ${t(label)}\n  `));
  const image = el('button', { type: 'button', class: 'comments-comment-box__detour-icons icon', 'aria-label': t('addMedia') }, icon('image', 'image-medium'));
  const stop = cancel && el('button', { type: 'button', class: 'artdeco-button--tertiary', 'data-pg': `${hook}-cancel`, onclick: cancel }, t('cancel'));
  return [image, ready && submit, stop].filter((button): button is HTMLButtonElement => Boolean(button));
}

/** Opens a short menu of who speaks; changes nothing that is public. */
function identityButton(): HTMLElement {
  const button = el('button', { type: 'button', class: 'icon', 'aria-label': t('identity'), 'aria-expanded': 'false', 'data-pg': 'identity',
    onclick: () => {
      const open = button.getAttribute('aria-expanded') === 'true';
      button.setAttribute('aria-expanded', String(!open));
      pageEvent('identity');
    } }, 'AV', icon('down', 'caret-small'));
  return button;
}
