import { el } from '../../../kit/element';
import { pageEvent } from '../../../kit/page-event';
import type { ShareDraft } from '../share';
import { t } from '../words';

/** A step that stands in for the editor for a while; `back` returns to the editor. None of them publishes. */
export type Step = (draft: ShareDraft, back: () => void) => HTMLElement;

/** Photos and videos: chosen, previewed, then Next. The file input exists only here. */
export const mediaStep: Step = (draft, back) => {
  const chosen: File[] = [];
  const shown = el('div', { class: 'media-editor__preview row' });
  const next = primary('next', 'media-next', 'next', () => (draft.files.push(...chosen), back()));
  next.disabled = true;
  const input = el('input', { type: 'file', accept: 'image/*,video/*', multiple: true, 'data-pg': 'media-input', id: 'media-editor-file-selector__file-input',
    onchange: () => {
      chosen.push(...(input.files ?? []));
      shown.replaceChildren(...chosen.map((file) => el('span', { class: 'muted' }, file.name)));
      next.disabled = chosen.length === 0;
    } });
  return el('div', { class: 'media-editor' }, el('label', { class: 'field' }, t('selectFiles'), input), shown, footer('media-back', back, next));
};

export const scheduleStep: Step = (draft, back) => {
  const date = el('input', { type: 'date', id: 'share-post__scheduled-date', value: '2027-03-15' });
  const time = el('input', { type: 'time', id: 'share-post__scheduled-time', value: '09:00' });
  const next = primary('next', 'schedule-next', 'schedule-next', () => {
    draft.scheduledAt = `${date.value}T${time.value}`;
    back();
  });
  return el('div', { class: 'share-post__schedule' }, el('h3', {}, t('schedulePost')), el('div', { class: 'row field' }, date, time), footer('schedule-back', back, next));
};

/** The poll's words stand outside the editor; Done takes them back to the editor's step. */
export const pollStep: Step = (draft, back) => {
  const question = el('textarea', { class: 'polls-detour__question-field', id: 'poll-question', maxlength: '140', 'data-pg': 'poll-question', oninput: check });
  const options = [1, 2].map((number) =>
    el('input', { id: `poll-option-${number}`, type: 'text', maxlength: '30', 'data-pg': `poll-option-${number}`, oninput: check }));
  const done = primary('done', 'poll-done', 'poll-done', () => {
    draft.poll = { question: question.value, options: options.map(({ value }) => value) };
    back();
  });
  done.disabled = true;
  function check(): void {
    done.disabled = !question.value.trim() || options.some(({ value }) => !value.trim());
  }
  return el('div', { class: 'polls-detour' }, el('label', { class: 'field' }, t('pollQuestion'), question),
    ...options.map((option, index) => el('label', { class: 'field' }, `${t('pollOption')} ${index + 1}`, option)), footer('poll-back', back, done));
};

/** Who can see it. Its Done changes the audience only. */
export const audienceStep: Step = (draft, back) => {
  const choice = (id: string, word: 'postToAnyone' | 'connectionsOnly', only: boolean) =>
    el('button', { id, class: 'sharing-shared-generic-list__item', role: 'radio', 'aria-checked': String(draft.connectionsOnly === only),
      'data-pg': `audience-${id}`, onclick: () => (draft.connectionsOnly = only) }, t(word));
  return el('div', { class: 'share-unified-settings' }, el('h3', {}, t('whoCanSee')),
    el('div', { role: 'radiogroup', class: 'row' }, choice('ANYONE', 'postToAnyone', false), choice('CONNECTIONS_ONLY', 'connectionsOnly', true)),
    footer('audience-back', back, primary('done', 'audience-done', 'audience-done', back)));
};

function primary(word: 'next' | 'done', hook: string, event: string, onPress: () => void): HTMLButtonElement {
  return el('button', { class: 'share-box-footer__primary-btn artdeco-button artdeco-button--primary', 'data-pg': hook, onclick: () => {
    pageEvent(event);
    onPress();
  } }, el('span', { class: 'artdeco-button__text' }, t(word)));
}

function footer(hook: string, back: () => void, next: HTMLElement): HTMLElement {
  const leave = () => {
    pageEvent('back');
    back();
  };
  return el('div', { class: 'share-box-footer footer' },
    el('div', { class: 'end' }, el('button', { class: 'share-box-footer__back-btn', 'data-pg': hook, onclick: leave }, t('back')), next));
}
