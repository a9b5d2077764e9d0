import type { HeldDraft } from '../model/draft';
import type { WatchedPlatform } from '../model/platform';
import { createApproval } from './approval';
import { createAsking } from './asking';
import type { BackgroundLine } from './background-line';
import type { Room } from './contract';
import { disabled } from './controls';
import { findAll, visible } from './dom';
import { openDomDoor, type Verdict } from './dom-door';
import { openEars } from './ears';
import { keepGate } from './gate-keeper';
import { createMemory } from './memory';
import { draftKey, readDraft } from './read-draft';
import { findControl, recogniseKey, recognisePress, recogniseSubmit } from './recognise';
import { approach } from './release';
import { openRequestDoor } from './request-door';
import type { Sight, Submission } from './sight';
import { mayHoldDraft } from './structure';
import { createSurface } from './surface';

/** Guards one frame. Everything of the world comes in as an argument; `now` counts ms and never goes back. */
export function startGuard(
  page: Window,
  platform: WatchedPlatform,
  line: BackgroundLine,
  room: Room,
  now: () => number,
): void {
  const listen = openEars(page);
  const memory = createMemory(platform);
  const approval = createApproval(memory, now);
  const surface = createSurface(page, listen, () => {
    gate.advance({ type: 'back' });
    asking.tell('covered');
  });
  const asking = createAsking(surface, line, room);
  const sight: Sight = {
    platform,
    location: page.location,
    before: memory.before,
    earlier: memory.earlier,
    stands: approval.stands,
    naming: () => room.late?.naming,
  };
  const gate = keepGate(page, surface, asking, approval);
  /** Before more is known, any list that is open is one of suggestions: the network door has what this lets through. */
  const suggesting = (field: Element) =>
    room.late
      ? room.late.suggesting(field)
      : findAll(page.document, ['[role="listbox"],[class*="mention"]']).some(visible);
  let aimed: Submission | null = null;
  /** The draft whose press of our own is on its way through the door; its surface may look another one by then. */
  let passing: HeldDraft | null = null;

  /** Presses once; where there is nothing to press, or it does nothing, the person's own next press goes through. */
  async function release(submission: Submission, draft: HeldDraft): Promise<void> {
    approval.grant(submission, draft);
    const before = findControl(submission, sight);
    if (before) await approach(before);
    const control = before && findControl(submission, sight);
    if (!(control instanceof HTMLElement) || disabled(control))
      return asking.tell(submission.control ? 'pressAgain' : 'pressEnter');
    const watched = room.late?.published(submission.composer, control, submission.fields) ?? true;
    passing = draft;
    control.click();
    passing = null;
    // The page put in something else meanwhile: that is being asked about.
    if (!gate.lets(draft)) return;
    gate.advance({ type: 'press', key: draftKey(draft) });
    // By then the person may be asked about another press: that one counts.
    if ((await watched) || approval.left() || !gate.free()) return;
    approval.renew();
    gate.advance({ type: 'unpublished', key: draftKey(draft) });
    asking.tell('pressAgain');
  }

  /** One recognised submission at the gate. */
  function submit(submission: Submission | null): Verdict {
    if (!submission) return 'none';
    const draft = read(submission);
    if (passing?.text === draft.text || approval.covers(submission, draft)) return 'let';
    return gate.submit({ draft, composer: submission.composer, release: () => void release(submission, draft) });
  }

  function look(pressed: Element): void {
    memory.look(pressed, (field) => mayHoldDraft(field, sight));
  }

  function read(submission: Submission): HeldDraft {
    look(submission.composer);
    return readDraft(submission, platform, memory.earlier(submission.composer));
  }

  listen('pageshow', (event) => {
    if (!(event as PageTransitionEvent).persisted) return false;
    // Back from the browser's cache (hazards.md R5): what was asked is long ago, and changes went unheard.
    gate.advance({ type: 'back' });
    asking.renew();
    return false;
  });
  // Who publishes a picture need never come to a field.
  listen('change', ({ target }) => ((target as HTMLInputElement).files && asking.begin(), false));
  openRequestDoor(page, gate, approval, line, room);
  openDomDoor(listen, {
    aim: (path) => {
      if (path[0]) look(path[0]);
      aimed = recognisePress(path, sight);
      if (!aimed) return 'none';
      asking.begin();
      const draft = read(aimed);
      return gate.lets(draft) || approval.covers(aimed, draft) ? 'let' : 'hold';
    },
    press: (path, wasAimed) => submit(recognisePress(path, sight) ?? (wasAimed ? aimed : null)),
    key: (key, path) =>
      path[0] && key === 'Enter' && suggesting(path[0]) ? 'none' : submit(recogniseKey(key, path, sight)),
    submit: (form, submitter) => {
      const submission = recogniseSubmit(form, submitter, sight);
      return submission && approval.follows(read(submission)) && gate.free() ? 'let' : submit(submission);
    },
    focused: (editable) => {
      memory.focused(editable);
      asking.begin();
    },
  });
}
