import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPlayground, type Playground } from '../playground/server';
import { builds } from '../run/build-extension';
import { ask } from './ask';
import type { Frame } from './driver';
import { faultSite } from './fault/fault-site';
import { startRawChromium, type RawChromium } from './fault/raw-chromium';
import { hostNames } from './host-names';
import { middleOf } from './person';
import { until } from './until';

let playground: Playground;
let chromium: RawChromium;
beforeAll(async () => {
  playground = await startPlayground([faultSite]);
  chromium = await startRawChromium({
    extensions: [builds.chromium, builds.probe],
    playground: { ...playground, hosts: hostNames(playground.hosts) },
  });
});
afterAll(async () => {
  await chromium?.close();
  await playground?.close();
});

const shown = () => chromium.pages().find(({ url, state }) => url === 'about:blank' && !state);
const prerendered = () => chromium.pages().find(({ state }) => state === 'prerender');

/** The top document behind a session. */
function documentOf(session: string): Frame {
  const frame: Frame = {
    evaluate: async (task, argument) => {
      const expression = `(${task.toString()})(${JSON.stringify(argument)})`;
      const said = await chromium.say(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true },
        session,
      );
      return (said as { result: { value: never } }).result.value;
    },
    origin: () => Promise.resolve({ x: 0, y: 0 }),
  };
  return frame;
}

async function click(session: string, hook: string): Promise<void> {
  const place = await until(() => ask(documentOf(session), 'hook', hook), `No "${hook}".`);
  const point = middleOf(place.box, { x: 0, y: 0 });
  for (const type of ['mousePressed', 'mouseReleased'])
    await chromium.say('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 }, session);
}

test('R6: a page that was prerendered is guarded when it is shown: a press is held, and the draft stays', async () => {
  await until(() => chromium.pages().some(({ url }) => url.endsWith('welcome.html')), 'It was not installed.');
  const first = await until(shown, 'No tab.');
  // What a tab behind would prerender, waits.
  await chromium.say('Page.bringToFront', {}, first.session);
  await chromium.say('Page.navigate', { url: 'https://x.com/pg-fault?pg-lang=nl' }, first.session);
  const page = documentOf(first.session);
  await until(
    () => page.evaluate(() => location.host === 'x.com' && document.readyState === 'complete', null),
    'No page.',
  );
  await page.evaluate(() => {
    const rules = { prerender: [{ urls: ['/pg-fault?pg-lang=nl&next=1'], eagerness: 'immediate' }] };
    const script = { type: 'speculationrules', textContent: JSON.stringify(rules) };
    document.head.append(Object.assign(document.createElement('script'), script));
  }, null);
  const { session } = await until(prerendered, 'Nothing is prerendered.');
  await page.evaluate(() => void (location.href = '/pg-fault?pg-lang=nl&next=1'), null);
  const next = documentOf(session);
  const activated = () => {
    const [entry] = performance.getEntriesByType('navigation');
    return (entry as unknown as { activationStart: number }).activationStart > 0;
  };
  await until(() => next.evaluate(activated, null), 'What is shown was not prerendered.');
  await click(session, 'field');
  await chromium.say('Input.insertText', { text: 'Tot morgen!' }, session);
  await click(session, 'submit');
  await until(() => ask(next, 'model', null), 'Nothing is asked.');
  expect(playground.record().filter((one) => one.public)).toEqual([]);
  expect((await ask(next, 'editor', 'field'))?.text).toBe('Tot morgen!');
});
