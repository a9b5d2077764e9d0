import {
  apply,
  defineProperty,
  deleteProperty,
  dispatch,
  exec,
  OwnEvent,
  OwnException,
  OwnProgressEvent,
  recall,
  retain,
} from './own';
import { carrier, readBody, trap, type Desk } from './trap';

/** A request from `open` to the sending. */
interface Opened {
  address: string;
  /** The page stands still until the answer is there. */
  sync: boolean;
  /** There while it is held: to be called when the page gives the request up. */
  giveUp?: (() => void) | undefined;
}

/** Those that may publish, from `open` on; null: settled. */
const all = new WeakMap<object, Opened | null>();
/** What a standing page was allowed to send, and may now send once. */
let granted = '';

/** Holds XMLHttpRequest between its `send` and the sending. */
export function holdXhr({ near, ask }: Desk): void {
  const OwnXhr = XMLHttpRequest;
  const { prototype } = OwnXhr;

  trap(prototype, 'open', (native, xhr, args) => {
    if (args.length > 1) {
      args[0] = `${args[0]}`;
      args[1] = `${args[1]}`;
    }
    apply(native, xhr, args);
    drop(xhr);
    deleteProperty(xhr, 'readyState');
    const address = args[1] as string;
    if (exec(/^(GET|HEAD)$/i, args[0] as string) || !near(address)) return;
    retain(all, xhr, { address, sync: args.length > 2 && !args[2] });
  });

  trap(prototype, 'abort', (native, xhr, args) => {
    apply(native, xhr, args);
    if (drop(xhr)) fail(xhr, 'abort');
  });

  trap(prototype, 'send', (native, xhr, args) => {
    const opened = recall(all, xhr);
    if (!opened) return apply(native, xhr, args);
    // Sent already: the browser's own error, which one that was never opened gives as well.
    if (opened.giveUp) return apply(native, new OwnXhr(), args);
    const go = () => (retain(all, xhr, null), apply(native, xhr, args));
    const body = args.length ? args[0] : null;
    const decide = (text: string) => decideOn(xhr, opened, text, ask, go);
    if (typeof body === 'string' || opened.sync || !body) return decide(body ? `${body}` : '');
    opened.giveUp = () => {};
    readBody(carrier(body), decide);
  });
}

/** Lets an opened request go with this body, or fail. Gives what its `send` gives; throws where the page waits for it. */
function decideOn(xhr: object, opened: Opened, body: string, ask: Desk['ask'], go: () => unknown): unknown {
  if (recall(all, xhr) !== opened) return;
  const { address, sync } = opened;
  if (sync && granted === address + body) return ((granted = ''), go());
  opened.giveUp = ask(address, body, (may) => {
    if (sync && opened.giveUp) granted = may ? address + body : '';
    else if (recall(all, xhr) !== opened) return;
    else if (may) go();
    else (retain(all, xhr, null), fail(xhr, 'error'));
  });
  // Nobody can be asked while the page stands still: it fails now, and may be sent at the next press.
  if (sync && opened.giveUp) throw new OwnException(`Failed to load '${address}'.`, 'NetworkError');
}

/** Settles a request that the page takes back; gives something when it was held. */
function drop(xhr: object): unknown {
  const giveUp = recall(all, xhr)?.giveUp;
  retain(all, xhr, null);
  giveUp?.();
  return giveUp;
}

/** What a page sees of a request that did not reach the server, or that it gave up. */
function fail(xhr: object, kind: 'error' | 'abort'): void {
  defineProperty(xhr, 'readyState', { __proto__: null, value: 4, configurable: true } as PropertyDescriptor);
  dispatch(xhr as EventTarget, new OwnEvent('readystatechange'));
  dispatch(xhr as EventTarget, new OwnProgressEvent(kind));
  dispatch(xhr as EventTarget, new OwnProgressEvent('loadend'));
}
