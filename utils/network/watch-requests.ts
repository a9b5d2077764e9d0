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

/**
 * Hands one end of a channel to the guard of this frame, in an event before any script of the page: nothing to forge or
 * to overhear (hazards.md S2). Chromium starts this script before the guard, which therefore calls for it. Without a
 * guard nothing answers, and a publication stays held.
 */
export function watchRequests(rules: readonly PublishingRequest[]): void {
  // What a rule does not say, a page must not say for it on Object.prototype.
  for (const rule of rules as readonly Rooted[]) rule.__proto__ = null;
  const { port1, port2 } = new MessageChannel();
  let taken = false;
  const offer = () =>
    (taken ||= !dispatch(window, new MessageEvent('pw', { ports: [port2], source: port1, cancelable: true })));
  addEventListener('pw?', offer);
  offer();
  // Firefox ends the guard when the extension is updated or removed; the script of its update holds before this one.
  const left = () => import.meta.env.FIREFOX && taken && dispatch(port1, new OwnEvent('pw', { cancelable: true }));
  const waiting = { __proto__: null } as unknown as Record<number, (go: boolean) => void>;
  let last = 0;
  const desk: Desk = {
    near: (address) => some(rules, ({ at }) => exec(at, address)),
    ask: (address, body, answer) => {
      const seen = recogniseRequest(rules, address, body, location.pathname);
      if (!seen || left()) return void answer(true);
      const id = ++last;
      waiting[id] = answer;
      post(port1, { id, seen });
      return () => {
        delete waiting[id];
        post(port1, { id });
      };
    },
  };
  port1.onmessage = (event) => {
    const { id, go } = dataOf(event) as ToNetwork;
    waiting[id]?.(go);
    delete waiting[id];
  };
  holdFetch(window, desk);
  holdXhr(desk);
  holdOneWay(window, desk);
  disguise();
}
