/**
 * The gate: hold, review, ask, release. Pure: (state, event) → [state, effects].
 *
 *          press: hold, prepare             prepared: ask
 *   open ─────────────────────▶ reviewing ─────────────────▶ asking
 *    ▲                                                        │  │
 *    ├──────────────────────── back: close ──────────────────┘  │ approve: close, release
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

export type Effect = 'hold' | 'prepare' | 'ask' | 'close' | 'release' | 'pass';

export const open: State = { name: 'open' };

/** One step. An event that has no meaning in a state changes nothing and asks for nothing. */
export function step(state: State, event: Event): [State, Effect[]] {
  switch (event.type) {
    case 'press':
      return press(state, event.key);
    case 'prepared':
      return state.name === 'reviewing' ? [{ name: 'asking', key: state.key }, ['ask']] : [state, []];
    case 'approve':
      return state.name === 'asking' ? [{ name: 'releasing', key: state.key }, ['close', 'release']] : [state, []];
    case 'back':
      return state.name === 'asking' || state.name === 'reviewing' ? [open, ['close']] : [state, []];
    case 'unpublished':
      return state.name === 'open' ? [{ name: 'releasing', key: event.key }, []] : [state, []];
  }
}

function press(state: State, key: string): [State, Effect[]] {
  if (state.name === 'reviewing' || state.name === 'asking') return [state, ['hold']];
  if (state.name === 'releasing' && state.key === key) return [open, ['pass']];
  return [{ name: 'reviewing', key }, ['hold', 'prepare']];
}
