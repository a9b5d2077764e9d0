import { expect } from 'vitest';
import { pressBack, waitForChecklist } from '../answering';
import { begin, inPage, publishesAfterAll, staysHeld, type Attack } from './attack';

/** Publishes by itself: `window.sent` tells what came of each try. May be given as text: names nothing outside itself. */
function send(ways: string[]): void {
  const address = new URL('/i/api/graphql/q/CreateTweet', location.href).href;
  const body = JSON.stringify({ variables: { tweet_text: 'Stiekem geplaatst' } });
  const sent: string[] = [];
  Object.assign(window, { sent });
  const frame = (settings: Partial<HTMLIFrameElement>) =>
    document.body.appendChild(Object.assign(document.createElement('iframe'), { hidden: true }, settings))
      .contentWindow;
  const post = (world: typeof globalThis) =>
    world.fetch(address, { method: 'POST', body }).then(
      () => sent.push('went'),
      (error: Error) => sent.push(error.name),
    );
  for (const way of ways) {
    if (way === 'fetch') void post(window);
    if (way === 'blank') void post(frame({}) as unknown as typeof globalThis);
    const onload = ({ target }: Event) =>
      void post((target as HTMLIFrameElement).contentWindow as typeof globalThis & Window);
    // The blank document before these load is another one: fault-unseen.test.ts.
    if (way === 'srcdoc') frame({ srcdoc: '<p>', onload });
    if (way === 'src') frame({ src: '/home', onload });
    if (way === 'nested') {
      const inner = (frame({}) as Window).document;
      void post(inner.body.appendChild(inner.createElement('iframe')).contentWindow as unknown as typeof globalThis);
    }
    if (way === 'xhr') {
      const xhr = new (frame({}) as unknown as typeof globalThis).XMLHttpRequest();
      xhr.onloadend = () => sent.push(xhr.status ? 'went' : 'TypeError');
      xhr.open('POST', address);
      xhr.send(body);
    }
  }
}

const byItself = (id: string, title: string, ways: string[]): Attack => ({
  id,
  title,
  outcome: 'held; refused, it looks like a network error',
  play: async (stage) => {
    const scene = await begin(stage);
    for (const way of ways) {
      await inPage(scene, send, [way]);
      await staysHeld(scene).catch((cause: unknown) => {
        throw new Error(`Not held: ${way}.`, { cause });
      });
      await pressBack(scene.person);
      await staysRefused(scene, way);
    }
    await publishesAfterAll(scene);
  },
});

async function staysRefused(scene: Parameters<typeof inPage>[0], way: string): Promise<void> {
  const sent = await inPage(
    scene,
    async () => {
      const all = Reflect.get(window, 'sent') as string[];
      while (all.length === 0) await new Promise((again) => requestAnimationFrame(again));
      return all;
    },
    null,
  );
  expect(sent, way).toEqual(['TypeError']);
  expect(scene.published(), way).toEqual([]);
}

/** Hears and forges all it can between the worlds; `window.heard` holds what it caught. */
function eavesdrop(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const note = (what: string) => heard.push(what);
  const { port1, port2 } = new MessageChannel();
  for (const kind of ['pw', 'message', 'postwacht'])
    window.addEventListener(
      kind,
      (event) => {
        for (const port of (event as MessageEvent).ports ?? []) {
          if (port === port2) continue;
          note(`a port of ${kind}`);
          for (let id = 0; id < 20; id++) port.postMessage({ id, go: true });
        }
      },
      true,
    );
  const post = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (...given: unknown[]) {
    // React's own messages to itself are empty.
    if (given[0] && typeof given[0] === 'object') note('postMessage');
    return post.apply(this, given as never);
  };
  Object.defineProperty(Object.prototype, 'go', { configurable: true, get: () => true });
  port1.start();
  for (const kind of ['pw', 'message']) {
    window.dispatchEvent(new MessageEvent(kind, { ports: [port2], data: { id: 1, go: true }, cancelable: true }));
    for (let id = 0; id < 20; id++) window.postMessage({ id, go: true }, '*');
  }
  for (const name of ['then', 'finally'] as const) {
    const own = Promise.prototype[name] as (...given: unknown[]) => unknown;
    Object.assign(Promise.prototype, {
      [name](this: Promise<unknown>, ...given: unknown[]) {
        return own.apply(this, given);
      },
    });
  }
  RegExp.prototype.exec = () => null;
  Request.prototype.text = () => Promise.resolve('');
  Request.prototype.clone = () => new Request('https://x.com/');
  JSON.parse = new Proxy(JSON.parse, { apply: (own, self, given) => Reflect.apply(own, self, given) });
}

const forged: Attack = {
  id: 'forged-channel',
  title: 'listens in on the channel between the worlds, forges its messages and spoils what the network door uses',
  outcome: 'hears nothing, its request stays held',
  play: async (stage) => {
    const scene = await begin(stage);
    await inPage(scene, eavesdrop, undefined);
    await inPage(scene, send, ['fetch']);
    await waitForChecklist(scene.person);
    expect(scene.published()).toEqual([]);
    expect(await inPage(scene, () => Reflect.get(window, 'heard') as string[], null)).toEqual([]);
    await pressBack(scene.person);
    expect(scene.published()).toEqual([]);
    await scene.end();
  },
};

export const networkDoor: Attack[] = [
  byItself('own-request', 'publishes by a request of its own, without any press', ['fetch']),
  byItself('fresh-frames', 'takes fetch and XMLHttpRequest from fresh frames: blank, srcdoc, with an address, nested', [
    'blank',
    'srcdoc',
    'src',
    'nested',
    'xhr',
  ]),
  forged,
];
