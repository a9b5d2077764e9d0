import { isPrivateTitle, nextWords } from '../platforms/words';
import { labelOf } from './controls';
import { control, dialogAround, fits, holds, limits, nearest, visible, type FindAll } from './dom';

/** The control stands in a dialog that publishes nothing: by its title a report or an invitation, or a step before the last, as `steps` (the site's own) or words tell. */
export function isOtherDialog(pressed: Element, steps: readonly string[], findAll: FindAll): boolean {
  const dialog = dialogAround(pressed);
  // What is said of a dialog is not said of the comments in it.
  if (!dialog || !ownOf(dialog, pressed)) return false;
  return isPrivateTitle(titleOf(dialog, findAll)) || goesOn(dialog, steps, findAll);
}

/** No article or list item of the dialog holds it. */
export function ownOf(dialog: Element, inside: Element): boolean {
  const limit = nearest(inside, limits);
  return limit !== null && holds(limit, dialog);
}

function titleOf(dialog: Element, findAll: FindAll): string {
  const [heading] = findAll(dialog, ['h1', 'h2', '[role="heading"]']).filter(visible);
  return heading?.textContent ?? dialog.getAttribute('aria-label') ?? '';
}

/** It offers a next step, in words or where the site has it: an arrow alone turns the pages of pictures. */
function goesOn(dialog: Element, steps: readonly string[], findAll: FindAll): boolean {
  return findAll(dialog, [control, ...steps]).some(
    (one) => (saysNext(one) || (steps.length > 0 && fits(one, steps))) && visible(one) && ownOf(dialog, one),
  );
}

function saysNext(one: Element): boolean {
  return nextWords.has(labelOf(one)) && /\p{L}/u.test(one.textContent ?? '');
}
