/**
 * Runs in the page: calls `fetch`, XMLHttpRequest, `sendBeacon` and what else sends, in many ways and tells what came of each. It may name
 * nothing outside itself, and no function in it may have a name.
 */
export async function callNatives(addresses: string[]): Promise<string[]> {
  const told: string[] = [];
  const off = AbortSignal.abort();
  const bodies: Record<string, () => unknown> = {
    none: () => undefined,
    null: () => null,
    text: () => '{"a":1}',
    params: () => new URLSearchParams({ a: '1' }),
    form: () => {
      const form = new FormData();
      form.set('a', '1');
      return form;
    },
    blob: () => new Blob(['{"a":1}'], { type: 'application/json' }),
    bytes: () => new TextEncoder().encode('{"a":1}'),
    object: () => ({ a: 1 }),
  };
  const inits: Record<string, RequestInit> = {
    plain: {},
    headers: { headers: [['x-a', 'b']] },
    keepalive: { keepalive: true },
    aborted: { signal: off },
    cors: { mode: 'same-origin', credentials: 'omit', cache: 'no-store', redirect: 'error' },
    odd: { method: 'put' },
    bad: { method: 'CONNECT' },
  };
  const tell = (what: string, outcome: unknown) => told.push(`${what}: ${String(outcome)}`);
  for (const address of addresses) {
    for (const [name, body] of Object.entries(bodies)) {
      for (const [how, init] of Object.entries(inits)) {
        const all = { method: 'POST', ...init, body: body() as BodyInit };
        await fetch(address, all).then(
          async (answer) =>
            tell(`fetch ${address} ${name} ${how}`, `${answer.status} ${answer.url} ${await answer.text()}`),
          (error: unknown) => tell(`fetch ${address} ${name} ${how}`, error),
        );
      }
      try {
        const request = new Request(address, { method: 'POST', body: body() as BodyInit });
        const answer = fetch(request);
        tell(`used ${name}`, `${request.bodyUsed} ${answer instanceof Promise}`);
        tell(`request ${address} ${name}`, (await answer).status);
        await fetch(request).catch((error: unknown) => tell(`again ${name}`, (error as Error).name));
      } catch (error) {
        tell(`request ${address} ${name}`, error);
      }
      for (const type of ['', 'json', 'blob', 'arraybuffer'] as const) {
        const events: string[] = [];
        const xhr = new XMLHttpRequest();
        const done = new Promise((end) => (xhr.onloadend = end));
        for (const kind of ['readystatechange', 'loadstart', 'load', 'error', 'abort', 'timeout', 'loadend'] as const) {
          xhr.addEventListener(kind, () => events.push(`${kind}${xhr.readyState}`));
        }
        xhr.upload.addEventListener('load', () => events.push('upload'));
        xhr.open('post', address);
        xhr.responseType = type;
        xhr.setRequestHeader('x-a', 'b');
        xhr.send(body() as XMLHttpRequestBodyInit);
        await done;
        tell(
          `xhr ${address} ${name} ${type}`,
          `${events.join()} ${xhr.status} ${String(xhr.response)} ${xhr.responseURL}`,
        );
      }
      tell(`beacon ${address} ${name}`, navigator.sendBeacon(address, body() as BodyInit));
    }
    const sync = new XMLHttpRequest();
    sync.open('POST', address, false);
    sync.send('{"a":1}');
    tell(`sync ${address}`, `${sync.status} ${sync.responseText}`);
    const aborted = new XMLHttpRequest();
    const seen: string[] = [];
    for (const kind of ['readystatechange', 'abort', 'loadend'] as const)
      aborted.addEventListener(kind, () => seen.push(kind));
    aborted.open('POST', address);
    aborted.send('x');
    aborted.abort();
    tell(`abort ${address}`, `${seen.join()} ${aborted.readyState}`);
  }
  const later = Reflect.get(window, 'fetchLater') as (...given: unknown[]) => { activated: boolean };
  const wrong: (() => unknown)[] = [
    () => later(addresses[0], { method: 'POST', body: 'x', activateAfter: 0 }).activated,
    () => later(new Request('/nowhere', { method: 'POST', body: 'x' })).activated,
    () => later(),
    () => later('http://['),
    () => HTMLFormElement.prototype.submit.call({} as HTMLFormElement),
    () => document.createElement('form').submit(),
    () => (fetch as () => unknown)(),
    () => fetch('http://['),
    () => fetch({ toString: () => addresses[0] } as never, { method: 'POST' }).then(({ status }) => status),
    () =>
      fetch({
        toString: () => {
          throw new RangeError('no');
        },
      } as never),
    () => fetch.call({} as never, '/'),
    () => fetch(Symbol('a') as never),
    () => (navigator.sendBeacon as () => unknown)(),
    () => navigator.sendBeacon('http://['),
    () => new XMLHttpRequest().send(),
    () => (new XMLHttpRequest().open as () => unknown)(),
    () => new XMLHttpRequest().open('a b', '/'),
    () => new XMLHttpRequest().open('GET', 'http://['),
    () => {
      const twice = new XMLHttpRequest();
      twice.open('POST', addresses[0] ?? '');
      twice.send('x');
      twice.send('x');
    },
  ];
  for (const [at, call] of wrong.entries()) {
    try {
      tell(`wrong ${at}`, await call());
    } catch (error) {
      tell(`wrong ${at}`, error);
    }
  }
  return told;
}
