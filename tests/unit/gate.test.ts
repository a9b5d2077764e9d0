import { describe, expect, it } from 'vitest';
import { open, step, type Effect, type Event, type State } from '../../utils/guard/gate';

/** Plays events from the open gate; gives the last state and all effects. */
function play(...events: Event[]): { state: State; effects: Effect[][] } {
  let state = open;
  const effects: Effect[][] = [];
  for (const event of events) {
    const [next, wanted] = step(state, event);
    state = next;
    effects.push(wanted);
  }
  return { state, effects };
}
const press = (key = 'draft'): Event => ({ type: 'press', key });
const prepared: Event = { type: 'prepared' };
const approve: Event = { type: 'approve' };
const back: Event = { type: 'back' };

describe('the gate', () => {
  it('holds a press, gets ready, asks, and lets the approved draft through once', () => {
    const { state, effects } = play(press(), prepared, approve, press());
    expect(effects).toEqual([['hold', 'prepare'], ['ask'], ['close', 'release'], ['pass']]);
    expect(state).toEqual(open);
  });

  it('asks again after the approval was spent', () => {
    expect(play(press(), prepared, approve, press(), press()).effects.at(-1)).toEqual(['hold', 'prepare']);
  });

  it('asks again when the draft was edited after the approval', () => {
    const { state, effects } = play(press(), prepared, approve, press('edited'));
    expect(effects.at(-1)).toEqual(['hold', 'prepare']);
    expect(state).toEqual({ name: 'reviewing', key: 'edited' });
  });

  it('holds every further press while it is reviewing or asking', () => {
    expect(play(press(), press(), prepared, press('other')).effects).toEqual([
      ['hold', 'prepare'],
      ['hold'],
      ['ask'],
      ['hold'],
    ]);
  });

  it('goes back to open on "back", also before anything was shown', () => {
    expect(play(press(), prepared, back)).toMatchObject({
      state: open,
      effects: [[], [], ['close', 'refuse']].with(0, ['hold', 'prepare']).with(1, ['ask']),
    });
    expect(play(press(), back).state).toEqual(open);
  });

  it('does not ask for a press that was taken back meanwhile', () => {
    expect(play(press(), back, prepared).effects.at(-1)).toEqual([]);
  });

  it('approves only what is being asked', () => {
    for (const events of [[approve], [press(), approve], [press(), prepared, approve, approve]]) {
      expect(play(...events).effects.at(-1)).toEqual([]);
    }
  });

  it('lets the own next press through when the released press did nothing, and only that', () => {
    const unpublished: Event = { type: 'unpublished', key: 'draft' };
    expect(play(press(), prepared, approve, press(), unpublished, press()).effects.at(-1)).toEqual(['pass']);
    expect(play(press(), prepared, approve, press(), unpublished, press('edited')).effects.at(-1)).toEqual([
      'hold',
      'prepare',
    ]);
  });

  it('never lets through what was not approved, whatever happens in whatever order', () => {
    const events: Event[] = [press('a'), press('b'), prepared, approve, back, { type: 'unpublished', key: 'a' }];
    let seed = 7;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let story = 0; story < 2000; story++) {
      let state: State = open;
      const approved: string[] = [];
      let released: string | null = null;
      for (let turn = 0; turn < 12; turn++) {
        const event = events[Math.floor(random() * events.length)]!;
        // The guard only says "unpublished" of a draft that it released.
        if (event.type === 'unpublished' && released !== event.key) continue;
        const [next, effects] = step(state, event);
        if (effects.includes('release') && next.name === 'releasing') approved.push((released = next.key));
        if (effects.includes('pass')) {
          expect(event).toMatchObject({ type: 'press', key: released });
          expect(approved).toContain(released);
        }
        state = next;
      }
    }
  });
});
