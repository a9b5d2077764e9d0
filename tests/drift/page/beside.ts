import { changed, native } from './natives';
import { outerOf, standIn } from './placing';
import { hash, lastPressed } from './switches';
import { watch } from './watching';

const isLast = (node: Element | Text): node is HTMLElement =>
  node instanceof HTMLElement && node.getAttribute('data-pg') === lastPressed;

/** The control that is pressed last stands behind its form, and belongs to it by a reference. */
export function outside(): void {
  const moved = new Map<Comment, { element: Node; form: HTMLFormElement }>();
  watch((node) => {
    for (const [mark, { element, form }] of moved) {
      if (mark.isConnected) continue;
      (element as ChildNode).remove();
      if (!form.isConnected) moved.delete(mark);
    }
    const form = isLast(node) && !node.closest('dialog') ? node.closest('form') : null;
    if (!form || !isLast(node)) return;
    const element = outerOf(node);
    const mark = document.createComment('');
    form.id ||= `form-${hash('form').toString(36)}`;
    if (node.matches('button,input')) node.setAttribute('form', form.id);
    native.replaceChild.call(element.parentNode as Node, mark, element);
    native.insertBefore.call(form.parentNode as Node, element, form.nextSibling);
    standIn(node, mark);
    moved.set(mark, { element, form });
    changed();
  });
}

const more = ['Concept bewaren', 'Later', 'Bekijken', 'Indelen'];

/** Other things to do stand beside the control that is pressed last: a second button and a menu. */
export function extras(): void {
  watch((node) => {
    if (!isLast(node) || node.nextElementSibling?.matches('[data-pg-extra]')) return;
    if (!node.matches('button,[role=button]') || node.closest('[role=menu],[role=listbox]')) return;
    const second = beside('button', more[hash('second') % more.length] ?? '');
    const menu = beside('button', '▾');
    menu.setAttribute('aria-haspopup', 'menu');
    const parent = node.parentNode as Node;
    native.insertBefore.call(parent, second, node);
    native.insertBefore.call(parent, menu, node.nextSibling);
    changed();
  });
}

function beside(tag: 'button', text: string): HTMLElement {
  const element = native.createElement.call(document, tag);
  element.setAttribute('type', 'button');
  element.setAttribute('data-pg-extra', '');
  element.textContent = text;
  return element;
}
