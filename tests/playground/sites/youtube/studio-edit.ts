import { el } from '../../kit/element';
import { oneAtATime } from '../../kit/one-at-a-time';
import { pageEvent } from '../../kit/page-event';
import { button, polymer } from './elements';
import { innertube } from './requests';
import { privacyBody, privacyRadios, studioField, type Privacy } from './studio-fields';
import { t } from './words';

/** The page on which an existing video is changed. Save publishes the change; the visibility popup's Done does not. */
export function editPage(): HTMLElement {
  let privacy: Privacy | null = null;
  const status = el('span', { role: 'status' });
  const title = studioField('title-textarea', 'Een boom op het plein', () => refresh());
  const description = studioField('description-textarea', 'Hoe groep 6 een boom plantte.', () => refresh());
  const save = button({ tag: 'ytcp-button', id: 'save', hook: 'edit-save', label: t('save'), filled: true, disabled: true, onPress: () => send() });
  const refresh = () => save.set({ label: t('save'), disabled: false });
  const send = oneAtATime(async () => {
    const words = { encryptedVideoId: 'practice', title: { newTitle: title.text() }, description: { newDescription: description.text(), shouldSegment: true } };
    try {
      await innertube('video_manager/metadata_update', { ...words, ...privacyBody(privacy) });
    } catch {
      return status.replaceChildren(t('failed'));
    }
    save.set({ label: t('save'), disabled: true });
    status.replaceChildren(t('saved'));
  });
  const visibility = visibilityButton((chosen) => {
    privacy = chosen;
    refresh();
  });
  return polymer('ytcp-video-metadata-editor', {}, el('div', { class: 'single' },
    el('div', { class: 'row' }, el('h1', {}, t('details')), status, el('span', { class: 'end' }), save.element), title.element, description.element, visibility));
}

function visibilityButton(choose: (privacy: Privacy | null) => void): HTMLElement {
  const place = polymer('ytcp-video-metadata-visibility');
  const open = () => {
    const group = privacyRadios('PUBLIC', () => undefined);
    const done = button({ tag: 'ytcp-button', id: 'save-button', hook: 'visibility-done', label: t('done'), filled: true, onPress: () => {
      pageEvent('visibility-done');
      popup.remove();
      choose(group.chosen());
    } });
    const popup: HTMLElement = polymer('ytcp-video-visibility-edit-popup', {}, polymer('tp-yt-paper-dialog', { role: 'dialog' }, group.element, el('div', { class: 'footer' }, done.element)));
    place.append(popup);
  };
  place.append(button({ tag: 'ytcp-button', id: 'select-button', hook: 'visibility-open', label: t('visibility'), onPress: open }).element);
  return place;
}
