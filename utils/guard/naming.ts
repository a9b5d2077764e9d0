import { doneWords, otherWords, publishWords } from '../platforms/words';
import { labelOf, type Naming } from './controls';
import { headerAction, isBold } from './main-control';
import { tokenScore } from './tokens';

/** Everything that is known; comes with the checklist script. */
export const naming: Naming = {
  score: (control) => (publishWords.has(labelOf(control)) ? 4 : 0) + tokenScore(control),
  isOther: (control) => otherWords.has(labelOf(control)),
  isDone: (control) => doneWords.has(labelOf(control)),
  isBold,
  header: headerAction,
};
