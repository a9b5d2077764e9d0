/**
 * The gate: hold, review, ask, release. Pure: (state, event) → [state, effects].
 *
 *          press: hold, prepare             prepared: ask
 *   open ─────────────────────▶ reviewing ─────────────────▶ asking
 *    ▲                                                        │  │
 *    ├──────────────────── back: close, refuse ──────────────┘  │ approve: close, release
 *    │                                                           ▼
 *    └── press of the approved draft: pass ─────────────── releasing
 *
 *   press while reviewing or asking: hold.
 *   press of an edited draft while releasing: hold, prepare (asked again).
 *   unpublished: the released press did nothing; releasing again, so that the person's own next press goes through.
 *
 * `key` names one draft (draftKey): an approval is bound to it and spent once.
 */
export type State =
  | { name: 'open' }
  | { name: 'reviewing'; key: string }
  | { name: 'asking'; key: string }
  | { name: 'releasing'; key: string };

export type Event =
  | { type: 'press'; key: string }
  | { type: 'prepared' }
  | { type: 'approve' }
  | { type: 'back' }
  | { type: 'unpublished'; key: string };

export type Effect = 'hold' | 'prepare' | 'ask' | 'close' | 'refuse' | 'release' | 'pass';

export const open: State = { name: 'open' };

/** Somebody is asked about a draft, or is about to be. */
export function busy({ name }: State): boolean {
  return name === 'reviewing' || name === 'asking';
}

/** One step. An event that has no meaning in a state changes nothing and asks for nothing. */
export function step(state: State, event: Event): [State, Effect[]] {
  const { type } = event;
  if (type === 'press') return press(state, event.key);
  if (type === 'prepared' && state.name === 'reviewing') return [{ ...state, name: 'asking' }, ['ask']];
  if (type === 'approve' && state.name === 'asking') return [{ ...state, name: 'releasing' }, ['close', 'release']];
  if (type === 'back' && busy(state)) return [open, ['close', 'refuse']];
  if (type === 'unpublished' && state.name === 'open') return [{ name: 'releasing', key: event.key }, []];
  return [state, []];
}

function press(state: State, key: string): [State, Effect[]] {
  if (busy(state)) return [state, ['hold']];
  if (state.name === 'releasing' && state.key === key) return [open, ['pass']];
  return [{ name: 'reviewing', key }, ['hold', 'prepare']];
}
