import type { Platform } from '../model/platform';
import { visible, type FindAll } from './dom';

/** How near a list of suggestions stands to its field, in CSS pixels. */
const reach = 300;

/** An open list of suggestions at the field: Enter picks from it and publishes nothing. */
export function suggesting(field: Element, { suggestions }: Platform, findAll: FindAll): boolean {
  if (field.getAttribute('aria-expanded') === 'false') return false;
  const chosen = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
  if (chosen && visible(chosen)) return true;
  const near = field.getBoundingClientRect();
  return findAll(document, suggestions).some((list) => {
    if (!visible(list) || !list.querySelector('[role="option"],li,[role="menuitem"]')) return false;
    const { top, bottom } = list.getBoundingClientRect();
    return top < near.bottom + reach && bottom > near.top - reach;
  });
}
