import { el } from '../../kit/element';
import { oneAtATime } from '../../kit/one-at-a-time';
import { pageEvent } from '../../kit/page-event';
import { button, polymer } from './elements';
import { innertube } from './requests';
import { privacyBody, privacyRadios, radios, studioField } from './studio-fields';
import { prechecksDialog, publishedDialog, namePlaylist } from './studio-dialogs';
import { t } from './words';

const videoId = 'draft-practice';
const steps = ['details', 'elements', 'checks', 'visibility'] as const;

/** The upload wizard: a file, then four steps. It keeps what is typed as a private draft; only Done publishes. */
export class UploadWizard {
  readonly element = polymer('ytcp-uploads-dialog', { role: 'dialog', tabindex: '-1', 'aria-modal': 'true' });
  private step = 0;
  private saving = 0;
  private readonly title = studioField('title-textarea', '', () => this.typed());
  private readonly description = studioField('description-textarea', '', () => this.typed());
  private readonly kids = radios('made-for-kids-group', {
    VIDEO_MADE_FOR_KIDS_MFK: t('forKids'), VIDEO_MADE_FOR_KIDS_NOT_MFK: t('notForKids'),
  }, null, () => this.draw());
  private readonly privacy = privacyRadios(null, () => this.draw());
  private readonly panels = [this.details(), ...[1, 2].map((index) => polymer('ytcp-uploads-step', {}, t(steps[index] ?? 'checks'))), polymer('ytcp-uploads-review', {}, this.privacy.element)];
  private readonly badges = steps.map((word, index) => el('button', { id: `step-badge-${index}`, class: 'ytSpecButtonShapeNextHost', onclick: () => this.go(index) }, t(word)));
  private readonly next = button({ tag: 'ytcp-button', id: 'next-button', hook: 'studio-next', label: t('next'), filled: true, disabled: true, onPress: () => this.forward() });
  private readonly back = button({ tag: 'ytcp-button', id: 'back-button', hook: 'studio-back', label: t('back'), onPress: () => (pageEvent('back'), this.go(this.step - 1)) });
  private readonly done = button({ tag: 'ytcp-button', id: 'done-button', hook: 'studio-done', label: t('save'), filled: true, disabled: true, onPress: () => this.finish() });

  constructor() {
    const input = el('input', { type: 'file', name: 'Filedata', accept: 'video/*', 'aria-label': t('selectFiles'), 'data-pg': 'video-file', onchange: () => void this.upload(input) });
    this.element.append(this.header(), polymer('ytcp-uploads-file-picker', {}, el('div', { id: 'select-files-button' }, input)));
  }

  private header(): HTMLElement {
    const close = () => {
      pageEvent('save-and-close');
      this.element.remove();
    };
    const control = button({ tag: 'ytcp-button', id: 'ytcp-uploads-dialog-close-button', hook: 'studio-close', label: t('saveAndClose'), onPress: close });
    return el('div', { class: 'row' }, el('h1', {}, t('upload')), el('span', { class: 'end' }), control.element);
  }

  private async upload(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    await innertube('upload/createvideo', { initialMetadata: { title: { newTitle: file.name }, privacy: { newPrivacy: 'PRIVATE' }, draftState: { isDraft: true } } });
    void fetch('https://upload.youtube.com/upload/studio', { method: 'POST', body: file });
    const title = this.title.element.querySelector('#textbox');
    if (title) title.textContent = file.name.replace(/\.\w+$/, '');
    const shown = el('video', { src: URL.createObjectURL(file), width: '200', height: '150', controls: true });
    this.element.replaceChildren(this.header(), el('div', { class: 'row' }, ...this.badges), polymer('ytcp-video-info', {}, shown), ...this.panels,
      el('div', { id: 'navigation-buttons', class: 'footer' }, this.back.element, this.next.element, this.done.element));
    this.draw();
  }

  private details(): HTMLElement {
    const playlist = button({ tag: 'ytcp-button', id: 'playlist-dropdown', hook: 'playlist-open', label: t('saveTo'), onPress: () => this.element.append(namePlaylist()) });
    return polymer('ytcp-uploads-details', {}, this.title.element, this.description.element, playlist.element, this.kids.element);
  }

  /** Typing saves the draft after a pause, without a word about who may see it. */
  private typed(): void {
    clearTimeout(this.saving);
    this.saving = window.setTimeout(() => void innertube('video_manager/metadata_update', this.words()), 300);
  }

  private words(): object {
    return { encryptedVideoId: videoId, title: { newTitle: this.title.text() }, description: { newDescription: this.description.text(), shouldSegment: true } };
  }

  private forward(): void {
    pageEvent('next');
    this.go(this.step + 1);
  }

  private go(step: number): void {
    this.step = Math.max(0, Math.min(step, steps.length - 1));
    this.draw();
  }

  private draw(): void {
    const last = this.step === steps.length - 1;
    this.panels.forEach((panel, index) => (panel.hidden = index !== this.step));
    this.next.element.hidden = last;
    this.done.element.hidden = !last;
    this.back.element.hidden = this.step === 0;
    this.next.set({ label: t('next'), disabled: !this.kids.chosen() });
    this.done.set({ label: t(this.doneWord()), disabled: !this.privacy.chosen() });
  }

  private doneWord(): 'save' | 'schedule' | 'publish' {
    const privacy = this.privacy.chosen();
    if (privacy === 'SCHEDULE') return 'schedule';
    return privacy === 'PUBLIC' ? 'publish' : 'save';
  }

  private finish(): void {
    const checking = new URL(location.href).searchParams.has('pg-prechecks') && this.privacy.chosen() !== 'PRIVATE';
    if (checking) this.element.append(prechecksDialog(this.save));
    else this.save();
  }

  private readonly save = oneAtATime(async () => {
    clearTimeout(this.saving);
    const body = { ...this.words(), ...privacyBody(this.privacy.chosen()), draftState: { operation: 'MDE_DRAFT_STATE_UPDATE_OPERATION_REMOVE_DRAFT_STATE' } };
    try {
      await innertube('video_manager/metadata_update', body);
    } catch {
      this.element.querySelector('[role=alert]')?.remove();
      return this.element.append(el('p', { role: 'alert' }, t('failed')));
    }
    this.element.replaceWith(publishedDialog());
  });
}
