import { shortDutch } from '../i18n/built-in-nl';
import type { HeldDraft } from '../model/draft';
import type { Approval } from './approval';
import type { Asking } from './asking';
import type { Verdict } from './dom-door';
import { busy, open, step, type Effect, type Event, type State } from './gate';
import type { Held } from './held';
import { draftKey } from './read-draft';
import type { Surface } from './surface';

/** Does what the gate says, one draft at a time. */
export interface GateKeeper {
  advance: (event: Event) => Verdict;
  submit: (one: Held) => Verdict;
  /** The page gave a held request up. */
  drop: (one: Held) => void;
  /** The next press of this draft goes through. */
  lets: (draft: HeldDraft) => boolean;
  /** What was approved went out: nothing more goes through, and there is nothing more to say. */
  settle: () => void;
  free: () => boolean;
}

export function keepGate(page: Window, surface: Surface, asking: Asking, approval: Approval): GateKeeper {
  let state: State = open;
  let held: Held | null = null;

  /** One step of the gate. What breaks on the way is said, publishes nothing, and leaves the gate free to ask again. */
  function advance(event: Event): Verdict {
    try {
      if (state.name === 'releasing' && !approval.stands()) state = open;
      const [next, effects] = step(state, event);
      state = next;
      for (const effect of effects) perform(effect, held, surface, asking, advance);
      return effects.includes('hold') ? 'hold' : effects.includes('pass') ? 'let' : 'none';
    } catch {
      state = open;
      held?.refuse?.();
      sayBroken(page, surface, asking);
      return 'hold';
    }
  }

  return {
    advance,
    submit: (one) => {
      // One question at a time: a request that comes meanwhile fails, and what it would publish stays.
      if (busy(state)) one.refuse?.();
      else held = one;
      return advance({ type: 'press', key: draftKey(one.draft) });
    },
    drop: (one) => {
      if (one === held && busy(state)) advance({ type: 'back' });
    },
    lets: (draft) => state.name === 'releasing' && state.key === draftKey(draft) && approval.stands(),
    settle: () => {
      if (state.name !== 'releasing') return;
      state = open;
      surface.close();
    },
    free: () => state.name === 'open',
  };
}

/** Does one thing that the gate says; what comes of it later is the gate's next event. */
function perform(
  effect: Effect,
  held: Held | null,
  surface: Surface,
  asking: Asking,
  advance: GateKeeper['advance'],
): void {
  if (effect === 'prepare') void asking.ready().finally(() => advance({ type: 'prepared' }));
  else if (effect === 'ask' && held) {
    asking.ask(held, { publish: () => advance({ type: 'approve' }), back: () => advance({ type: 'back' }) });
  } else if (effect === 'release') held?.release();
  else if (effect === 'refuse') held?.refuse?.();
  else if (effect !== 'hold') surface.close();
}

/** Says that something broke: by itself when its own line breaks too. */
function sayBroken(page: Window, surface: Surface, asking: Asking): void {
  try {
    surface.close();
    asking.tell('refresh');
  } catch {
    page.alert(shortDutch.refresh);
  }
}
