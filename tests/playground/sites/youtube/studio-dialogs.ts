import { el } from '../../kit/element';
import { button, polymer } from './elements';
import { innertube } from './requests';
import { t } from './words';

/** Studio asks once more while it still checks the video. The second button publishes. */
export function prechecksDialog(publish: () => void): HTMLElement {
  const close = () => dialog.remove();
  const keep = button({ tag: 'ytcp-button', id: 'primary-action-button', hook: 'prechecks-back', label: t('keepEditing'), filled: true, onPress: close });
  const anyway = button({ tag: 'ytcp-button', id: 'secondary-action-button', hook: 'publish-anyway', label: t('publishAnyway'), onPress: () => (close(), publish()) });
  const dialog: HTMLElement = polymer('ytcp-prechecks-warning-dialog', {}, polymer('ytcp-dialog', { role: 'alertdialog' },
    el('p', {}, t('stillChecking')), el('div', { id: 'dialog-buttons', class: 'footer' }, anyway.element, keep.element)));
  return dialog;
}

export function publishedDialog(): HTMLElement {
  const close = button({ tag: 'ytcp-button', id: 'close-button', hook: 'share-close', label: t('close'), onPress: () => dialog.remove() });
  const dialog: HTMLElement = polymer('ytcp-video-share-dialog', {}, polymer('ytcp-dialog', { role: 'dialog' },
    el('p', { role: 'status' }, t('published')), el('div', { class: 'footer' }, close.element)));
  return dialog;
}

/** Names a playlist from within the wizard; the video stays a draft. */
export function namePlaylist(): HTMLElement {
  const name = el('input', { maxlength: '150', 'aria-label': t('playlistName'), 'data-pg': 'playlist-name' });
  const save = button({ tag: 'ytcp-button', id: 'save-button', hook: 'playlist-save', label: t('done'), filled: true,
    onPress: () => void innertube('playlist/create', { title: name.value }).then(() => dialog.remove()) });
  const dialog: HTMLElement = polymer('ytcp-playlist-dialog', {}, polymer('ytcp-dialog', { role: 'dialog' },
    el('label', { class: 'field' }, t('playlistName'), name), el('div', { class: 'footer' }, save.element)));
  return dialog;
}
