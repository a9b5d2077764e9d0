import { dutch } from '../i18n/built-in-nl';
import type { Draft } from '../model/draft';
import type { Platform } from '../model/platform';
import { createApproval } from './approval';
import { createAsking } from './asking';
import type { BackgroundLine } from './background-line';
import type { Room } from './contract';
import { disabled } from './controls';
import { openEars } from './ears';
import { openDomDoor, type Verdict } from './dom-door';
import { open, step, type Event, type State } from './gate';
import { createMemory } from './memory';
import { draftKey, readDraft } from './read-draft';
import { findControl, recogniseKey, recognisePress, recogniseSubmit, suggesting } from './recognise';
import { approach, watchPublished } from './release';
import type { Sight, Submission } from './sight';
import { mayHoldDraft } from './structure';
import { createSurface } from './surface';

/** Guards one frame. Everything of the world comes in as an argument; `now` counts ms and never goes back. */
export function startGuard(
  page: Window,
  platform: Platform,
  line: BackgroundLine,
  room: Room,
  now: () => number,
): void {
  const listen = openEars(page);
  const memory = createMemory(platform);
  const approval = createApproval(memory, now);
  const surface = createSurface(page, listen, () => {
    advance({ type: 'back' });
    asking.tell('covered');
  });
  const asking = createAsking(surface, line, room);
  const sight: Sight = {
    platform,
    location: page.location,
    before: memory.before,
    earlier: memory.earlier,
    approved: approval.stands,
  };
  let state: State = open;
  let held: { submission: Submission; draft: Draft } | null = null;
  let aimed: Submission | null = null;
  /** The draft whose press of our own is on its way through the door; its surface may look another one by then. */
  let passing: Draft | null = null;

  /** One step of the gate. What breaks on the way is said, publishes nothing, and leaves the gate free to ask again. */
  function advance(event: Event): Verdict {
    try {
      return take(event);
    } catch {
      state = open;
      try {
        surface.close();
        asking.tell('refresh');
      } catch {
        page.alert(dutch.refresh);
      }
      return 'hold';
    }
  }

  function take(event: Event): Verdict {
    if (state.name === 'releasing' && !approval.stands()) state = open;
    const [next, effects] = step(state, event);
    state = next;
    let verdict: Verdict = 'none';
    for (const effect of effects) {
      if (effect === 'hold') verdict = 'hold';
      else if (effect === 'pass') verdict = 'let';
      else if (effect === 'prepare') void asking.ready().finally(() => advance({ type: 'prepared' }));
      else if (effect === 'ask' && held) {
        asking.ask(held.draft, { publish: () => advance({ type: 'approve' }), back: () => advance({ type: 'back' }) });
      } else if (effect === 'release' && held) void release(held.submission, held.draft);
      if (effect === 'close' || effect === 'pass') surface.close();
    }
    return verdict;
  }

  /** Presses once; where there is nothing to press, or it does nothing, the person's own next press goes through. */
  async function release(submission: Submission, draft: Draft): Promise<void> {
    approval.grant(submission, draft);
    const before = findControl(submission, sight);
    if (before) await approach(before);
    const control = before && findControl(submission, sight);
    if (!(control instanceof HTMLElement) || disabled(control))
      return asking.tell(submission.control ? 'pressAgain' : 'pressEnter');
    const watched = watchPublished({ ...submission, control }, now);
    passing = draft;
    control.click();
    passing = null;
    // The page put in something else meanwhile: that is being asked about.
    if (state.name !== 'releasing') return;
    advance({ type: 'press', key: draftKey(draft) });
    if (await watched) return;
    approval.renew();
    advance({ type: 'unpublished', key: draftKey(draft) });
    asking.tell('pressAgain');
  }

  /** One recognised submission at the gate. */
  function submit(submission: Submission | null): Verdict {
    if (!submission) return 'none';
    const draft = read(submission);
    if (passing?.text === draft.text || approval.covers(submission, draft)) return 'let';
    if (state.name === 'open' || state.name === 'releasing') held = { submission, draft };
    return advance({ type: 'press', key: draftKey(draft) });
  }

  function look(pressed: Element): void {
    memory.look(pressed, (field) => mayHoldDraft(field, sight));
  }

  function read(submission: Submission): Draft {
    look(submission.composer);
    return readDraft(submission, platform, memory.earlier(submission.composer));
  }

  listen('pageshow', (event) => {
    if (!(event as PageTransitionEvent).persisted) return false;
    // Back from the browser's cache (hazards.md R5): what was asked is long ago, and changes went unheard.
    advance({ type: 'back' });
    asking.renew();
    return false;
  });
  openDomDoor(listen, {
    aim: (path) => {
      if (path[0]) look(path[0]);
      aimed = recognisePress(path, sight);
      if (!aimed) return 'none';
      asking.prepare();
      const draft = read(aimed);
      const approved = state.name === 'releasing' && state.key === draftKey(draft) && approval.stands();
      return approved || approval.covers(aimed, draft) ? 'let' : 'hold';
    },
    press: (path, wasAimed) => submit(recognisePress(path, sight) ?? (wasAimed ? aimed : null)),
    key: (key, path) =>
      path[0] && key === 'Enter' && suggesting(path[0], sight) ? 'none' : submit(recogniseKey(key, path, sight)),
    submit: (form, submitter) => {
      const submission = recogniseSubmit(form, submitter, sight);
      return submission && state.name === 'open' && approval.follows(read(submission)) ? 'let' : submit(submission);
    },
    focused: (editable) => {
      memory.focused(editable);
      asking.prepare();
    },
  });
}
