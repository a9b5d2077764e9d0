import { doneWords, otherWords, publishWords } from '../platforms/words';
import type { Platform } from '../model/platform';
import { labelOf, type Naming } from './controls';
import type { FindAll } from './dom';
import { headerAction, isBold } from './main-control';
import { isOtherDialog } from './other-dialog';
import { isUnclear } from './unclear';
import { tokenScore } from './tokens';

/** Everything that is known; comes with the checklist script. `heard`: this frame's requests are held too. */
export const namingWith = (platform: Platform, findAll: FindAll, heard: () => boolean): Naming => ({
  score: (control) =>
    isOtherDialog(control, platform.steps ?? [], findAll)
      ? -99
      : (publishWords.has(labelOf(control)) ? 4 : 0) + tokenScore(control),
  isOther: (control) => otherWords.has(labelOf(control)),
  isDone: (control) => doneWords.has(labelOf(control)),
  isUnclear: (control) => isUnclear(control, platform, findAll, heard()),
  isBold,
  header: headerAction,
});
