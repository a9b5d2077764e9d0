import { dutch } from '../i18n/built-in-nl';
import type { Briefing } from '../messages';
import type { Draft } from '../model/draft';
import type { Platform } from '../model/platform';
import { after, type BackgroundLine } from './background-line';
import { drawBuiltIn, drawNotice } from './built-in';
import type { ChecklistView, Room } from './contract';
import { disabled } from './controls';
import { openDomDoor, type Verdict } from './dom-door';
import { open, step, type Event, type State } from './gate';
import { createMemory } from './memory';
import { draftKey, readDraft } from './read-draft';
import { findControl, recogniseKey, recognisePress, recogniseSubmit, suggesting, type Sight, type Submission } from './recognise';
import { pressOnce, watchPublished } from './release';
import { createSurface } from './surface';

/** How long a press waits for the checklist script before the built-in questions are asked, in ms (design.md decision 13). */
const patience = 1000;
/** How long an approval stands that was not spent, in ms. */
const approvalStands = 60_000;

/** What was approved last: a site's second confirmation of the same draft is not asked again. */
interface Approved {
  submission: Submission;
  draft: Draft;
  at: number;
}

/** Guards one frame. Everything of the world comes in as an argument; `now` counts ms and never goes back. */
export function startGuard(page: Window, platform: Platform, line: BackgroundLine, room: Room, now: () => number): void {
  const memory = createMemory();
  const sight: Sight = {
    platform, location: page.location, before: memory.before,
    draftInEarlierStep: (dialog) => memory.draftAround(dialog) !== null,
  };
  let state: State = open;
  let held: { submission: Submission; draft: Draft } | null = null;
  let approved: Approved | null = null;
  let briefing: Briefing | null = null;
  let preparing: Promise<void> | null = null;
  /** Our own press is on its way through the door. */
  let passing = false;
  let aimed: Submission | null = null;
  const surface = createSurface(page, () => advance({ type: 'back' }));

  const prepare = () =>
    (preparing ??= line.prepare().then((answer) => {
      if (answer) briefing = answer;
      else preparing = null;
    }));

  function advance(event: Event): Verdict {
    if (state.name === 'releasing' && approved && now() - approved.at > approvalStands) state = open;
    const [next, effects] = step(state, event);
    state = next;
    let verdict: Verdict = 'none';
    for (const effect of effects) {
      if (effect === 'hold') verdict = 'hold';
      else if (effect === 'pass') (verdict = 'let'), surface.close();
      else if (effect === 'prepare') void getReady();
      else if (effect === 'ask') ask();
      else if (effect === 'close') surface.close();
      else release();
    }
    return verdict;
  }

  async function getReady(): Promise<void> {
    if (!room.view || !briefing) await Promise.race([prepare(), after(patience)]);
    advance({ type: 'prepared' });
  }

  function ask(): void {
    if (!held) return;
    const { draft } = held;
    const { view } = room;
    surface.ask((root) => (view && briefing && drawView(view, root, draft, briefing)) || builtIn(root));
  }

  function drawView(view: ChecklistView, root: ShadowRoot, draft: Draft, known: Briefing): (() => void) | null {
    try {
      return view(root, {
        draft, briefing: known,
        review: line.review({ type: 'review', draft }),
        publish: (kept) => {
          line.keep({ type: 'keep', kept, platform: draft.platform, account: draft.account });
          advance({ type: 'approve' });
        },
        back: () => advance({ type: 'back' }),
      });
    } catch {
      root.replaceChildren();
      return null;
    }
  }

  function builtIn(root: ShadowRoot): () => void {
    const placement = briefing && briefing.profile.roles.includes('stagiair');
    return drawBuiltIn(root, words(), placement, {
      publish: () => advance({ type: 'approve' }),
      back: () => advance({ type: 'back' }),
    });
  }

  /** Presses once; where there is nothing to press, or it does nothing, the person's own next press goes through. */
  function release(): void {
    if (!held) return;
    const { submission, draft } = held;
    approved = { submission, draft, at: now() };
    const control = findControl(submission, sight);
    if (!control || disabled(control)) return tell(control ? words().pressAgain : words().pressEnter);
    const watched = watchPublished({ ...submission, control }, now);
    passing = true;
    pressOnce(control);
    passing = false;
    advance({ type: 'press', key: draftKey(draft) });
    void watched.then((published) => {
      if (published) return;
      if (approved) approved.at = now();
      advance({ type: 'unpublished', key: draftKey(draft) });
      tell(words().pressAgain);
    });
  }

  function tell(text: string): void {
    surface.tell((root) => drawNotice(root, text));
  }

  function words() {
    return room.words?.(briefing) ?? dutch;
  }

  /** One recognised submission at the gate. */
  function submit(submission: Submission | null): Verdict {
    if (!submission) return 'none';
    if (passing) return 'let';
    const draft = read(submission);
    if (isConfirmation(submission, draft)) return 'let';
    if (state.name === 'open' || state.name === 'releasing') held = { submission, draft };
    return advance({ type: 'press', key: draftKey(draft) });
  }

  function read(submission: Submission): Draft {
    const draft = readDraft(submission, platform, memory.draftAround(submission.composer));
    memory.keepDraft(submission.composer, draft.text);
    return draft;
  }

  function isConfirmation({ surface: { confirms }, fields, control, composer }: Submission, draft: Draft): boolean {
    if (!approved || now() - approved.at > approvalStands * 10) return false;
    const sameText = draft.text === approved.draft.text;
    if (confirms) return sameText || fields.length === 0;
    const sameDialog = memory.draftAround(composer) === approved.draft.text && composer.contains(approved.submission.composer);
    return fields.length === 0 && sameText && sameDialog && control !== approved.submission.control;
  }

  /** A form's own submission follows the press that was let through. */
  function justLetThrough(submission: Submission): boolean {
    return state.name === 'open' && approved !== null && now() - approved.at < approvalStands && read(submission).text === approved.draft.text;
  }

  openDomDoor(page, {
    aim: (path) => {
      if (path[0]) memory.look(path[0]);
      aimed = recognisePress(path, sight);
      if (!aimed) return 'none';
      void prepare();
      const key = draftKey(read(aimed));
      return state.name === 'releasing' && state.key === key ? 'let' : isConfirmation(aimed, read(aimed)) ? 'let' : 'hold';
    },
    press: (path, wasAimed) => submit(recognisePress(path, sight) ?? (wasAimed ? aimed : null)),
    key: (key, path) => (path[0] && key === 'Enter' && suggesting(path[0], sight) ? 'none' : submit(recogniseKey(key, path, sight))),
    submit: (form, submitter) => {
      const submission = recogniseSubmit(form, submitter, sight);
      return submission && justLetThrough(submission) ? 'let' : submit(submission);
    },
    focused: (editable) => {
      memory.focused(editable);
      if (!room.view || !briefing) void prepare();
    },
  });
  line.onChanged((fresh) => (briefing = fresh));
}
