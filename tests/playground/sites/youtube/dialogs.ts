import { el } from '../../kit/element';
import { trapFocus } from '../../kit/site-habits';
import { button, polymer } from './elements';
import { innertube } from './requests';
import { t } from './words';
import type { Word } from './labels';

interface DialogOptions {
  inner: string;
  heading: Word;
  field: HTMLElement;
  submit: { id: string; hook: string; word: Word; send: () => Promise<unknown> };
}

/** A dialog with a text in it that is no publication. */
function open({ inner, heading, field, submit }: DialogOptions): void {
  const close = () => {
    release();
    dialog.remove();
  };
  const send = button({ id: submit.id, hook: submit.hook, label: t(submit.word), filled: true, onPress: () => void submit.send().then(close) });
  const cancel = button({ id: 'cancel-button', label: t('cancel'), onPress: close });
  const dialog = polymer('tp-yt-paper-dialog', { role: 'dialog', tabindex: '-1', 'aria-modal': 'true' },
    polymer(inner, {}, el('h2', {}, t(heading)), field, el('div', { class: 'footer' }, cancel.element, send.element)));
  document.body.append(dialog);
  const release = trapFocus(dialog);
  dialog.focus();
}

export function openPlaylistDialog(): void {
  const name = el('input', { maxlength: '150', 'aria-label': t('playlistName'), 'data-pg': 'playlist-name' });
  open({
    inner: 'ytd-add-to-playlist-create-renderer', heading: 'saveTo', field: polymer('tp-yt-paper-input', {}, name),
    submit: { id: 'create-playlist-button', hook: 'playlist-create', word: 'create', send: () => innertube('playlist/create', { title: name.value }) },
  });
}

export function openReportDialog(): void {
  const details = el('textarea', { 'aria-label': t('reportText'), 'data-pg': 'report-text' });
  open({
    inner: 'yt-report-form-modal-renderer', heading: 'report', field: details,
    submit: { id: 'submit-button', hook: 'report-submit', word: 'submitReport', send: () => innertube('flag/flag', { details: details.value }) },
  });
}
