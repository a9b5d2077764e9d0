import type { HeldDraft } from '../model/draft';
import type { Approval } from './approval';
import type { Asking } from './asking';
import type { Room } from './contract';
import { disabled } from './controls';
import type { GateKeeper } from './gate-keeper';
import { draftKey } from './read-draft';
import { findControl } from './recognise';
import type { Sight, Submission } from './sight';

/** Presses once; where there is nothing to press, or it does nothing, the person's own next press goes through. */
export type Release = (submission: Submission, draft: HeldDraft) => Promise<void>;

export function createRelease(sight: Sight, approval: Approval, gate: GateKeeper, asking: Asking, room: Room): Release {
  return async (submission, draft) => {
    approval.grant(submission, draft);
    const control = await approach(submission, sight);
    if (!control) return asking.tell(submission.control ? 'pressAgain' : 'pressEnter');
    const watched = room.late?.published(submission.composer, control, submission.fields) ?? true;
    approval.press(control);
    // The page put in something else meanwhile: that is being asked about.
    if (!gate.lets(draft)) return;
    gate.advance({ type: 'press', key: draftKey(draft) });
    // By then the person may be asked about another press: that one counts.
    if ((await watched) || approval.left() || !gate.free()) return;
    approval.renew();
    gate.advance({ type: 'unpublished', key: draftKey(draft) });
    asking.tell('pressAgain');
  };
}

/** Turns of the page's microtasks: frameworks draw anew in the first few; a task would wait for a whole frame. */
const turns = 20;

/**
 * Gives the control that publishes the focus that a press by hand would give it, and lets the page take that in: some
 * editors take over their text only when they lose focus (Instagram's caption), and draw their buttons anew. Gives the
 * control that is there then; null when nothing can be pressed.
 */
async function approach(submission: Submission, sight: Sight): Promise<HTMLElement | null> {
  const before = findControl(submission, sight);
  if (!before) return null;
  (before as HTMLElement).focus({ preventScroll: true });
  for (let turn = 0; turn < turns; turn++) await null;
  const control = findControl(submission, sight);
  return control instanceof HTMLElement && !disabled(control) ? control : null;
}
