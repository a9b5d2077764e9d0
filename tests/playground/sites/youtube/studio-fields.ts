import { el } from '../../kit/element';
import { editableText, polymer } from './elements';
import { t } from './words';

export interface StudioField {
  element: HTMLElement;
  text: () => string;
}

/** Title or description in Studio: an editable div in a suggestions box. */
export function studioField(id: 'title-textarea' | 'description-textarea', text: string, changed: () => void): StudioField {
  const word = id === 'title-textarea' ? 'title' : 'description';
  const box = el('div', { id: 'textbox', class: 'style-scope ytcp-social-suggestions-textbox', contenteditable: 'true', role: 'textbox',
    'aria-label': t(word), 'aria-required': String(word === 'title'), 'data-pg': `video-${word}`, oninput: changed }, text);
  const element = polymer('ytcp-social-suggestions-textbox', { id }, el('div', { class: 'muted' }, t(word)),
    polymer('ytcp-form-input-container', {}, polymer('ytcp-social-suggestion-input', {}, box)));
  return { element, text: () => editableText(box) };
}

export interface RadioGroup<Name extends string> {
  element: HTMLElement;
  chosen: () => Name | null;
}

/** Polymer radio buttons; `name` says what each is, in every language. */
export function radios<Name extends string>(id: string, options: Record<Name, string>, first: Name | null, changed: () => void): RadioGroup<Name> {
  let chosen = first;
  const buttons = (Object.entries(options) as [Name, string][]).map(([name, label]) =>
    polymer('tp-yt-paper-radio-button', { name, role: 'radio', tabindex: '0', 'aria-checked': String(name === first), 'data-pg': `radio-${name}`, onclick: () => pick(name) }, label));
  function pick(name: Name): void {
    chosen = name;
    for (const one of buttons) one.setAttribute('aria-checked', String(one.getAttribute('name') === name));
    changed();
  }
  return { element: polymer('tp-yt-paper-radio-group', { id, role: 'radiogroup' }, ...buttons), chosen: () => chosen };
}

export type Privacy = 'PRIVATE' | 'UNLISTED' | 'PUBLIC' | 'SCHEDULE';

export function privacyRadios(first: Privacy | null, changed: () => void): RadioGroup<Privacy> {
  return radios('privacy-radios', { PRIVATE: t('private'), UNLISTED: t('unlisted'), PUBLIC: t('public'), SCHEDULE: t('schedule') }, first, changed);
}

/** What a chosen visibility adds to an update. */
export function privacyBody(privacy: Privacy | null): object {
  if (!privacy) return {};
  if (privacy !== 'SCHEDULE') return { privacy: { newPrivacy: privacy, clearPrivacyDraft: true } };
  return { privacy: { newPrivacy: 'PRIVATE', clearPrivacyDraft: true }, scheduledPublishing: { set: { timeSec: '1805101200', privacy: 'PUBLIC' } } };
}
