import { el, icon } from '../../../kit/element';
import { trapFocus } from '../../../kit/site-habits';
import { t } from '../words';

/** An open artdeco modal. */
export interface Modal {
  dialog: HTMLElement;
  close: () => void;
}

export interface ModalOptions {
  className: string;
  title: string;
  /** The id of the title, which names the dialog. */
  titleId: string;
  testId?: string;
  role?: 'dialog' | 'alertdialog';
  dismissHook?: string;
  onDismiss?: () => void;
}

/** Open modals, the topmost last: only that one holds focus. */
const stack: { dialog: HTMLElement; release: () => void }[] = [];

function holdFocus(dialog: HTMLElement): () => void {
  stack.at(-1)?.release();
  const held = { dialog, release: trapFocus(dialog) };
  stack.push(held);
  return () => {
    held.release();
    stack.splice(stack.indexOf(held), 1);
    const below = stack.at(-1);
    if (below) below.release = trapFocus(below.dialog);
  };
}

/** Opens a modal with a focus trap, in the page or in a shadow root. */
export function openModal(outlet: ParentNode & Node, options: ModalOptions): Modal {
  const { className, title, titleId, testId, role = 'dialog', dismissHook, onDismiss } = options;
  const dismiss = el('button', { class: 'artdeco-modal__dismiss icon', 'aria-label': t('dismiss'), 'data-pg': dismissHook }, icon('close', 'close-medium'));
  const heading = el('h2', { id: titleId }, title);
  const dialog = el('div', { role, 'aria-labelledby': titleId, 'aria-modal': 'true', tabindex: '-1', class: `artdeco-modal ${className}` },
    el('div', { class: 'spread' }, heading, dismiss));
  const overlay = el('div', { class: 'artdeco-modal-overlay artdeco-modal-overlay--is-top-layer', 'data-test-modal-container': true, 'data-test-modal-id': testId }, dialog);
  const release = holdFocus(dialog);
  const close = () => {
    release();
    overlay.remove();
  };
  dismiss.addEventListener('click', onDismiss ?? close);
  overlay.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') (onDismiss ?? close)();
  });
  outlet.append(overlay);
  dialog.focus();
  return { dialog, close };
}

/** A line that disappears with the next one. */
export function toast(outlet: ParentNode & Node, text: string): void {
  outlet.querySelector('.artdeco-toast-item')?.remove();
  outlet.append(el('div', { class: 'artdeco-toast-item', role: 'status' }, text));
}
