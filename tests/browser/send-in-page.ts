/** A request that publishes on X, made by a script of the page. */
export interface Sending {
  way: 'fetch' | 'wrapped' | 'request' | 'xhr' | 'sync' | 'beacon' | 'frame';
  text: string;
  /** `pgGiveUp()` gives it up. */
  giveUp?: boolean;
}

/** Runs in the page: it may name nothing outside itself, and no function in it may have a name. */
export function sendInPage({ way, text, giveUp }: Sending): void {
  const world = globalThis as { pgOutcome?: string | undefined; pgGiveUp?: () => void; pgCount?: number };
  world.pgOutcome = undefined;
  world.pgCount = (world.pgCount ?? 0) + 1;
  const address = '/i/api/graphql/someQueryId/CreateTweet';
  const body = `{"variables":{"tweet_text":${JSON.stringify(text)}}}`;
  const headers = {
    'content-type': 'application/json',
    'x-client-transaction-id': `${performance.now()}-${world.pgCount}`,
  };
  if (way === 'beacon') {
    world.pgOutcome = String(navigator.sendBeacon(address, new Blob([body], { type: 'application/json' })));
    return;
  }
  if (way === 'xhr' || way === 'sync') {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', address, way === 'xhr');
    for (const kind of ['load', 'error', 'abort'] as const) {
      xhr.addEventListener(kind, () => (world.pgOutcome = `${kind} ${xhr.readyState} ${xhr.status}`));
    }
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    world.pgGiveUp = () => xhr.abort();
    try {
      xhr.send(body);
    } catch (error) {
      world.pgOutcome = String(error);
    }
    return;
  }
  const off = new AbortController();
  world.pgGiveUp = () => off.abort();
  const init = { method: 'POST', headers, body, ...(giveUp && { signal: off.signal }) };
  const frame = way === 'frame' ? document.body.appendChild(document.createElement('iframe')) : null;
  if (frame) frame.style.display = 'none';
  const home = (frame?.contentWindow ?? window) as unknown as typeof globalThis;
  const { fetch } = home;
  // As a page that traces its requests does, or another extension: once more each time.
  if (way === 'wrapped') home.fetch = (...given) => Reflect.apply(fetch, home, given);
  const sent =
    way === 'request' ? home.fetch(new Request(address, init)) : home.fetch(new URL(address, location.href), init);
  sent.then(
    ({ status }) => (world.pgOutcome = String(status)),
    (error: unknown) => (world.pgOutcome = String(error)),
  );
}

/** Publishes while every built-in lies that a guard could lean on; they tell the truth again half a second later. */
export async function sendAmongLies(text: string): Promise<void> {
  const body = `{"variables":{"tweet_text":${JSON.stringify(text)}}}`;
  const undo: (() => void)[] = [];
  const define = Object.defineProperty;
  const lie = { configurable: true, value: () => null };
  const blind = { configurable: true, get: () => undefined, set: () => undefined };
  const lies: [object, string, PropertyDescriptor][] = [
    [RegExp.prototype, 'exec', lie],
    [RegExp.prototype, 'test', lie],
    [JSON, 'parse', lie],
    [Object, 'keys', lie],
    [Reflect, 'apply', lie],
    [WeakMap.prototype, 'get', lie],
    [WeakMap.prototype, 'set', lie],
    [URLSearchParams.prototype, 'forEach', lie],
    [Request.prototype, 'text', lie],
    [Request.prototype, 'clone', lie],
    [Request.prototype, 'url', blind],
    [Request.prototype, 'method', { configurable: true, get: () => 'GET' }],
    [Request.prototype, 'signal', blind],
    [EventTarget.prototype, 'dispatchEvent', lie],
    [EventTarget.prototype, 'addEventListener', lie],
    [MessagePort.prototype, 'postMessage', lie],
    [MessageEvent.prototype, 'data', { configurable: true, get: () => ({ id: 1, go: true }) }],
    [Promise.prototype, 'then', lie],
    [Object.prototype, 'get', { configurable: true, writable: true, value: () => () => null }],
    [Object.prototype, 'named', { configurable: true, writable: true, value: /never/ }],
    [Object.prototype, 'not', { configurable: true, writable: true, value: /./ }],
    [Array.prototype, '0', blind],
  ];
  for (let at = 0; at < lies.length; at++) {
    const [owner, name, descriptor] = lies[at] as [object, string, PropertyDescriptor];
    const before = Object.getOwnPropertyDescriptor(owner, name);
    undo[undo.length] = () => (before ? void define(owner, name, before) : void delete (owner as never)[name]);
    Object.setPrototypeOf(descriptor, null);
    lies[at] = [owner, name, descriptor];
  }
  for (let at = 0; at < lies.length; at++) {
    const one = lies[at] as [object, string, PropertyDescriptor];
    define(one[0], one[1], one[2]);
  }
  void fetch('/i/api/graphql/q/CreateTweet', { method: 'POST', body });
  await new Promise((done) =>
    setTimeout(() => {
      for (let at = undo.length; at; at--) undo[at - 1]?.();
      done(null);
    }, 500),
  );
}
