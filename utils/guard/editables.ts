import { findAll, own, parentOf, visible } from './dom';
import { readText } from './read-text';

/** Whatever framework made it: it can be edited. */
export const rich = '[contenteditable]:not([contenteditable="false"])';

/** A line to write on; a search or a choice says by its role that it is one. */
export const line = 'input:not([type],[role]),input[type="text"]:not([role])';

/** The outermost editable at or around the element, or null. Single-line inputs are no place for a draft: they are fields only beside one, or where a platform names them. */
export function editableAt(element: Element): Element | null {
  if (element instanceof HTMLTextAreaElement) return element;
  let found: Element | null = null;
  for (let at: Element | null = element; at && (at = own(at, 'closest', rich)); at = parentOf(at)) found = at;
  return found;
}

/** All editables below the scope that a person can see, outermost only, in document order; with `lines`, what else fits these selectors too. */
export function editablesIn(scope: ParentNode, ...lines: string[]): Element[] {
  return findAll(scope, [rich, 'textarea', ...lines]).filter(
    (field) => (editableAt(field) ?? field) === field && visible(field),
  );
}

/** The editable holds something: text, or a picture put into it. */
export function filled(field: Element): boolean {
  return readText(field) !== '';
}
