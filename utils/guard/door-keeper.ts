import type { HeldDraft } from '../model/draft';
import type { Approval } from './approval';
import type { Asking } from './asking';
import type { Room } from './contract';
import { findAll, visible } from './dom';
import type { Door, Verdict } from './dom-door';
import type { GateKeeper } from './gate-keeper';
import { readDraft } from './read-draft';
import { recogniseKey, recognisePress, recogniseSubmit } from './recognise';
import type { Release } from './release';
import type { Sight, Submission } from './sight';
import { mayHoldDraft } from './structure';

/** Answers the DOM door: sees what would be published, and brings it to the gate. */
export function keepDoor(
  sight: Sight,
  approval: Approval,
  gate: GateKeeper,
  asking: Asking,
  room: Room,
  release: Release,
): Door {
  let aimed: Submission | null = null;

  /** One recognised submission at the gate. */
  const submit = (submission: Submission | null): Verdict => {
    if (!submission) return 'none';
    const draft = draftOf(submission, sight);
    if (approval.covers(submission, draft)) return 'let';
    const { composer } = submission;
    return gate.submit({ draft, composer, release: () => void release(submission, draft) });
  };

  return {
    aim: (path) => {
      if (path[0]) look(path[0], sight);
      aimed = recognisePress(path, sight);
      if (!aimed) return 'none';
      asking.begin();
      const draft = draftOf(aimed, sight);
      return gate.lets(draft) || approval.covers(aimed, draft) ? 'let' : 'hold';
    },
    press: (path, wasAimed) => submit(recognisePress(path, sight) ?? (wasAimed ? aimed : null)),
    key: (key, path) =>
      path[0] && key === 'Enter' && suggesting(path[0], room) ? 'none' : submit(recogniseKey(key, path, sight)),
    submit: (form, submitter) => {
      const submission = recogniseSubmit(form, submitter, sight);
      return submission && approval.follows(draftOf(submission, sight)) && gate.free() ? 'let' : submit(submission);
    },
    focused: (editable) => {
      sight.memory.focused(editable);
      asking.begin();
    },
  };
}

/** Keeps what the dialog around a press holds now: its next step may no longer show it. */
function look(pressed: Element, sight: Sight): void {
  sight.memory.look(pressed, (field) => mayHoldDraft(field, sight));
}

/** The draft that a submission would publish, as it is now. */
function draftOf(submission: Submission, sight: Sight): HeldDraft {
  look(submission.composer, sight);
  return readDraft(submission, sight.platform, sight.memory.earlier(submission.composer));
}

/** Before more is known, any list that is open is one of suggestions: the network door has what this lets through. */
function suggesting(field: Element, { late }: Room): boolean {
  return late ? late.suggesting(field) : findAll(document, ['[role="listbox"],[class*="mention"]']).some(visible);
}
