import { el, icon } from '../../kit/element';
import { pageEvent } from '../../kit/page-event';
import { commentbox, type Commentbox } from './commentbox';
import { polymer } from './elements';
import { innertube } from './requests';
import { t } from './words';

/** A channel's posts, with the composer for a new one. */
export function postsPage(): HTMLElement {
  const list = el('div', { id: 'contents' }, shownPost('Vrijdag is de boekenmarkt.', []));
  const dialog = polymer('ytd-backstage-post-dialog-renderer', { id: 'backstage-post-dialog' });
  const close = () => {
    const opener = el('div', { id: 'commentbox-placeholder', role: 'button', tabindex: '0', 'data-pg': 'post-placeholder', onclick: () => {
      pageEvent('open-composer');
      dialog.replaceChildren(composer(list, close));
    } }, t('shareImage'));
    dialog.replaceChildren(opener);
  };
  close();
  return polymer('ytd-browse', { 'page-subtype': 'channels' }, el('div', { class: 'single' }, el('h1', {}, 'Anneke Voorbeeld'), dialog, list));
}

interface PostState {
  files: File[];
  options: HTMLInputElement[];
  scheduledAt: string | null;
}

function composer(list: HTMLElement, close: () => void): HTMLElement {
  const state: PostState = { files: [], options: [], scheduledAt: null };
  const send = async (text: string) => {
    await innertube('backstage/create_post', postBody(text, state));
    if (!state.scheduledAt) list.prepend(shownPost(text, state.files));
  };
  const box: Commentbox = commentbox({
    hook: 'post', submitWord: 'post', placeholder: 'shareImage', modEnter: false, attributes: { 'is-backstage-comment': true }, close, send,
    ready: () => state.files.length > 0, extras: [imagePart(state, () => box.refresh()), pollPart(state), schedulePart(state, () => box.refresh('schedule'))],
  });
  return box.element;
}

function postBody(commentText: string, { files, options, scheduledAt }: PostState): object {
  return {
    commentText, createBackstagePostParams: 'practice',
    ...(files.length && { imagesAttachment: { images: files.map(({ name }) => ({ encryptedBlobId: name })) } }),
    ...(options.length && { pollAttachment: { choices: options.map(({ value }) => ({ text: value })) } }),
    ...(scheduledAt && { scheduledPublishTime: scheduledAt }),
  };
}

function imagePart(state: PostState, changed: () => void): HTMLElement {
  const preview = el('div', { id: 'image-preview', class: 'row' });
  const input = el('input', { type: 'file', accept: 'image/*', multiple: true, 'aria-label': t('image'), 'data-pg': 'post-image', onchange: () => {
    state.files.push(...(input.files ?? []));
    preview.append(...[...(input.files ?? [])].map((file) => polymer('yt-img-shadow', {}, el('img', { src: URL.createObjectURL(file), alt: '' }))));
    void fetch('https://upload.youtube.com/upload/studio', { method: 'POST', body: 'practice' }).then(changed);
  } });
  return polymer('ytd-backstage-multi-image-select-renderer', {}, preview,
    el('div', { class: 'row' }, el('span', { id: 'image-button' }, icon('image')), input));
}

/** The poll's answers stand outside the main field. */
function pollPart(state: PostState): HTMLElement {
  const place = polymer('ytd-backstage-poll-editor-renderer');
  const opener = el('button', { class: 'ytSpecButtonShapeNextHost', 'aria-label': t('textPoll'), 'data-pg': 'poll-open', onclick: () => {
    state.options = [1, 2].map((number) => el('input', { maxlength: '36', placeholder: `${t('pollOption')} ${number}`, 'aria-label': `${t('pollOption')} ${number}`, 'data-pg': `poll-option-${number}` }));
    place.replaceChildren(...state.options.map((input) => polymer('ytd-backstage-poll-choice-renderer', { class: 'field' }, polymer('tp-yt-paper-input', {}, input))));
  } }, icon('poll'));
  place.append(opener);
  return place;
}

/** Choosing a moment changes the word on the same button. */
function schedulePart(state: PostState, scheduled: () => void): HTMLElement {
  const date = el('input', { type: 'date', value: '2027-03-15', 'aria-label': t('schedule') });
  const picker = el('button', { id: 'datepicker-trigger', class: 'ytSpecButtonShapeNextHost', 'aria-label': t('schedule'), 'data-pg': 'post-schedule', onclick: () => {
    state.scheduledAt = date.value;
    picker.after(date);
    scheduled();
  } }, icon('clock'));
  return polymer('ytd-backstage-post-scheduler', { class: 'row' }, picker);
}

function shownPost(text: string, files: File[]): HTMLElement {
  return polymer('ytd-backstage-post-thread-renderer', {}, el('strong', {}, 'Anneke Voorbeeld'), el('p', { id: 'content-text' }, text),
    ...files.map((file) => el('img', { src: URL.createObjectURL(file), alt: '', width: '240' })));
}
