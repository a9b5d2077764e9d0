import {
  apply,
  cloneOf,
  exec,
  listenTo,
  methodOf,
  OwnPromise,
  OwnRequest,
  OwnTypeError,
  rejected,
  signalOf,
  urlOf,
} from './own';
import { addressIn, readBody, trap, type Desk, type Native } from './trap';

/** What each browser says when a request did not reach the server. */
const failed = import.meta.env.FIREFOX ? 'NetworkError when attempting to fetch resource.' : 'Failed to fetch';

/** Holds `fetch`, whether of an address or of a Request. */
export function holdFetch(page: Window & typeof globalThis, desk: Desk): void {
  trap(page, 'fetch', (native, self, args) => {
    try {
      if (!desk.near(addressIn(args))) return apply(native, self, args);
      // As the browser would make it: what the page changes from here on, it changes too late.
      return hold(native, self, new OwnRequest(args[0] as string, args[1] as RequestInit), desk);
    } catch (error) {
      return rejected(error);
    }
  });
}

function hold(native: Native, self: object, request: Request, { ask }: Desk): unknown {
  const go = () => apply(native, self, [request]);
  if (exec(/^(GET|HEAD)$/i, methodOf(request))) return go();
  return new OwnPromise((resolve, reject) => {
    readBody(cloneOf(request), (body) => {
      const giveUp = ask(urlOf(request), body, (may) => (may ? resolve(go()) : reject(new OwnTypeError(failed))));
      // An aborted request that goes is not sent: it fails as the browser lets it fail.
      if (giveUp) listenTo(signalOf(request), 'abort', () => (giveUp(), resolve(go())));
    });
  });
}
