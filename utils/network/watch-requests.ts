import type { PublishingRequest } from '../model/publishing-request';
import type { ToNetwork } from '../model/request';
import { holdFetch } from './hold-fetch';
import { holdOneWay } from './hold-one-way';
import { holdXhr } from './hold-xhr';
import { dataOf, dispatch, exec, OwnEvent, post, some } from './own';
import { recogniseRequest } from './recognise-request';
import { disguise, type Desk, type Rooted } from './trap';

/** How a network script runs: in the page's own world, first of all scripts, in every frame (hazards.md R9). */
export const inThePage = {
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  world: 'MAIN',
} as const;

/** Holds what the page itself would publish until the guard of this frame lets it go. Without a guard it stays held. */
export function watchRequests(rules: readonly PublishingRequest[]): void {
  // What a rule does not say, a page must not say for it on Object.prototype.
  for (const rule of rules as readonly Rooted[]) rule.__proto__ = null;
  const { port1, port2 } = new MessageChannel();
  const desk = openDesk(rules, port1, offer(port1, port2));
  holdFetch(window, desk);
  holdXhr(desk);
  holdOneWay(window, desk);
  disguise();
}

/**
 * Hands one end of a channel to the guard of this frame, in an event before any script of the page: nothing to forge or
 * to overhear (hazards.md S2). Chromium starts this script before the guard, which therefore calls for it. Gives whether
 * the guard took it and has left since.
 */
function offer(ours: MessagePort, theirs: MessagePort): () => boolean {
  let taken = false;
  const hand = () =>
    (taken ||= !dispatch(window, new MessageEvent('pw', { ports: [theirs], source: ours, cancelable: true })));
  addEventListener('pw?', hand);
  hand();
  // Firefox ends the guard when the extension is updated or removed; the script of its update holds before this one.
  return () => taken && dispatch(ours, new OwnEvent('pw', { cancelable: true }));
}

/** Where a request is recognised, and waits for the guard's answer. */
function openDesk(rules: readonly PublishingRequest[], guard: MessagePort, left: () => boolean): Desk {
  const waiting = { __proto__: null } as unknown as Record<number, (go: boolean) => void>;
  let last = 0;
  guard.onmessage = (event) => {
    const { id, go } = dataOf(event) as ToNetwork;
    waiting[id]?.(go);
    delete waiting[id];
  };
  return {
    near: (address) => some(rules, ({ at }) => exec(at, address)),
    ask: (address, body, answer) => {
      const seen = recogniseRequest(rules, address, body, location.pathname);
      if (!seen || (import.meta.env.FIREFOX && left())) return void answer(true);
      const id = ++last;
      waiting[id] = answer;
      post(guard, { id, seen });
      return () => {
        delete waiting[id];
        post(guard, { id });
      };
    },
  };
}
