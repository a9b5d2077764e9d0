import { doneWords, otherWords, publishWords } from '../platforms/words';
import type { Platform } from '../model/platform';
import { labelOf, type Naming } from './controls';
import type { FindAll } from './dom';
import { headerAction, isBold } from './main-control';
import { isOtherDialog } from './other-dialog';
import { tokenScore } from './tokens';

/** Everything that is known; comes with the checklist script. */
export const namingWith = ({ steps = [] }: Pick<Platform, 'steps'>, findAll: FindAll): Naming => ({
  score: (control) =>
    isOtherDialog(control, steps, findAll) ? -99 : (publishWords.has(labelOf(control)) ? 4 : 0) + tokenScore(control),
  isOther: (control) => otherWords.has(labelOf(control)),
  isDone: (control) => doneWords.has(labelOf(control)),
  isBold,
  header: headerAction,
});
