import type { Platform } from '../model/platform';
import { publishWords } from '../platforms/words';
import { labelOf } from './controls';
import { dialogAround, nearest, type FindAll } from './dom';
import { editablesIn } from './editables';
import { ownOf } from './other-dialog';
import { tokenScore } from './tokens';

/**
 * Only the place of a control speaks for publishing, and on this site that is not enough: on a page whose composer
 * publishes from a dialog, or in a dialog as others have that publish nothing. `heard`: its request is held when it
 * publishes after all; without that the place must do.
 */
export function isUnclear(
  control: Element,
  { stepPages, clearIn, unclearWords = [] }: Pick<Platform, 'stepPages' | 'clearIn' | 'unclearWords'>,
  findAll: FindAll,
  heard: boolean,
): boolean {
  const dialog = dialogAround(control);
  // A bar that stays in its place is one by its looks.
  if (!dialog || !editablesIn(dialog).length) return stepPages?.test(location.pathname) === true;
  if (!heard || !clearIn || !ownOf(dialog, control)) return false;
  if (nearest(control, clearIn) || findAll(dialog, clearIn).length) return false;
  const label = labelOf(control);
  return tokenScore(control) <= 0 && (!publishWords.has(label) || unclearWords.includes(label));
}
