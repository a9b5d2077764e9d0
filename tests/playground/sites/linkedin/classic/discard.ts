import { el } from '../../../kit/element';
import { pageEvent } from '../../../kit/page-event';
import { t } from '../words';
import { openModal } from './modal';

/** The question when a share box with something in it is closed: throw away, or keep as a draft. */
export function askToDiscard(outlet: ShadowRoot | HTMLElement, then: { discard: () => void; save: () => Promise<void> }): void {
  const { dialog, close } = openModal(outlet, {
    className: 'artdeco-modal--layer-confirmation', title: t('draftQuestion'), titleId: 'discard-header', role: 'alertdialog',
  });
  const leave = (event: string) => {
    close();
    then.discard();
    pageEvent(event);
  };
  const save = () => {
    close();
    void then.save();
  };
  dialog.append(el('div', { class: 'artdeco-modal__actionbar footer' }, el('div', { class: 'end' },
    el('button', { class: 'artdeco-modal__confirm-dialog-btn artdeco-button--secondary', 'data-pg': 'share-discard', onclick: () => leave('discard') }, t('discard')),
    el('button', { class: 'artdeco-modal__confirm-dialog-btn artdeco-button artdeco-button--primary', 'data-pg': 'share-save-draft', onclick: save }, t('saveDraft')))));
}
