import { el, icon } from '../../../kit/element';
import { oneAtATime } from '../../../kit/one-at-a-time';
import type { FeedStore } from '../feed-posts';
import { byXhr, createPoll, openShareRequest, sendShare, uploadFile } from '../requests';
import { authorOf, emptyDraft, isReady, showShared, toRequest, type ShareDraft, type ShareStart } from '../share';
import { t } from '../words';
import { openModal, toast, type Modal } from './modal';
import { quillField, type QuillField } from './quill-field';
import { audienceStep, mediaStep, pollStep, scheduleStep, type Step } from './share-steps';
import { askToDiscard } from './discard';

/** One opened classic share box; `outlet` is the page's body or the interop shadow root. */
class ShareBox {
  readonly draft: ShareDraft;
  private readonly modal: Modal;
  private readonly content = el('div', { class: 'share-box' });
  private field: QuillField | null = null;

  constructor(private readonly outlet: ShadowRoot | HTMLElement, private readonly store: FeedStore, private readonly start: ShareStart) {
    this.draft = emptyDraft(start);
    this.modal = openModal(outlet, {
      className: 'share-box-v2__modal', title: authorOf(start), titleId: 'share-to-linkedin-modal__header', testId: 'sharebox',
      dismissHook: 'share-dismiss', onDismiss: () => this.dismiss(),
    });
    this.modal.dialog.append(this.content);
    this.compose();
  }

  /** The first step: the editor. It is built anew each time, as the real one is re-rendered. */
  private compose = (): void => {
    this.field = quillField({
      label: t('editorLabel'), placeholder: t('editorHint'), hook: 'share-editor', text: this.draft.text,
      onChange: () => this.changed(),
    });
    this.content.replaceChildren(
      this.settings(), el('div', { class: 'share-creation-state__text-editor' }, this.field.element), this.preview(), this.footer());
    this.field.focus();
  };

  private changed(): void {
    this.draft.text = this.field?.text() ?? this.draft.text;
    this.content.querySelector('.share-creation-state__footer')?.replaceWith(this.footer());
  }

  private settings(): HTMLElement {
    return el('button', { class: 'share-unified-settings-entry-button row', 'data-pg': 'share-audience', onclick: () => this.step(audienceStep) },
      el('span', {}, authorOf(this.start)), el('span', { class: 'muted' }, t(this.draft.connectionsOnly ? 'connectionsOnly' : 'postToAnyone')));
  }

  private preview(): HTMLElement {
    const { files, poll } = this.draft;
    return el('div', { class: 'share-creation-state__preview-container' },
      ...files.map((file) => file.type.startsWith('video')
        ? el('video', { class: 'update-components-video', src: URL.createObjectURL(file), controls: true, width: '240', height: '180' })
        : el('img', { class: 'update-components-image__image', src: URL.createObjectURL(file), alt: '' })),
      poll && el('div', { class: 'artdeco-card' }, poll.question, ...poll.options.map((option) => el('p', { class: 'muted' }, option))),
      this.start.parent && el('div', { class: 'artdeco-card muted' }, this.start.parent.author, el('p', {}, this.start.parent.text)));
  }

  private footer(): HTMLElement {
    const { editing } = this.start;
    const tools = !editing && el('div', { class: 'share-creation-state__additional-toolbar row' },
      this.tool('image', 'addMedia', 'add-media', mediaStep), this.tool('poll', 'createPoll', 'add-poll', pollStep));
    const scheduled = !editing && el('button', { class: 'share-actions__scheduled-post-btn icon', 'aria-label': t('schedulePost'), 'data-pg': 'share-schedule',
      onclick: () => this.step(scheduleStep) }, icon('clock', 'clock-medium'));
    return el('div', { class: 'share-creation-state__footer footer' }, tools,
      el('div', { class: 'share-box_actions end' }, scheduled, this.primary()));
  }

  private primary(): HTMLElement {
    const idle = this.start.articleUrn ? t('publish') : t('post');
    const label = this.start.editing ? t('save') : this.draft.scheduledAt ? t('schedule') : idle;
    return el('button', { class: 'share-actions__primary-action artdeco-button artdeco-button--2 artdeco-button--primary ember-view',
      disabled: !isReady(this.draft, this.start), 'data-pg': 'share-submit', onclick: this.publish },
      el('span', { class: 'artdeco-button__text' }, `\n    ${label}\n`));
  }

  private tool(shape: string, word: Parameters<typeof t>[0], hook: string, step: Step): HTMLElement {
    return el('button', { 'aria-label': t(word), class: 'share-promoted-detour-button icon', 'data-pg': hook, onclick: () => this.step(step) }, icon(shape, `${shape}-medium`));
  }

  private step(step: Step): void {
    this.content.replaceChildren(step(this.draft, this.compose));
  }

  private readonly publish = oneAtATime(async () => {
    try {
      const { poll, files } = this.draft;
      const whole = poll ? { ...this.start, articleUrn: await createPoll(byXhr, poll) } : this.start;
      const mediaUrns = await Promise.all(files.map((file) => uploadFile(byXhr, file)));
      await sendShare(byXhr, toRequest(this.draft, whole, mediaUrns));
    } catch {
      this.content.querySelector('[role=alert]')?.remove();
      return this.content.append(el('p', { role: 'alert' }, t('failed')));
    }
    this.modal.close();
    showShared(this.store, this.draft, this.start);
    toast(this.outlet, t('posted'));
  });

  private dismiss(): void {
    if (this.start.editing || !isReady(this.draft, this.start)) return this.modal.close();
    askToDiscard(this.outlet, {
      discard: this.modal.close,
      save: async () => {
        await sendShare(byXhr, toRequest(this.draft, this.start, []), true);
        this.modal.close();
      },
    });
  }
}

/** Opens the classic share box. */
export function openShareBox(outlet: ShadowRoot | HTMLElement, store: FeedStore, start: ShareStart): void {
  void openShareRequest(byXhr);
  new ShareBox(outlet, store, start);
}
