import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pressBack, waitForChecklist } from './answering';
import { expectHeld, useFaultStage } from './fault/fault-stage';
import { until } from './until';

const stage = useFaultStage();

/** Publishes with the natives of a document that the page made; `window.came` tells what came of it. */
function publishFrom(kind: 'blob' | 'window'): void {
  const address = new URL('/i/api/graphql/q/CreateTweet', location.href).href;
  const body = JSON.stringify({ variables: { tweet_text: 'Stiekem geplaatst' } });
  const post = (world: typeof globalThis | null | undefined) =>
    void world
      ?.fetch(address, { method: 'POST', body })
      .then(() => 'went')
      .catch((error: Error) => error.name)
      .then((came) => Object.assign(window, { came }));
  if (kind === 'window') return post(window.open('about:blank') as unknown as typeof globalThis);
  const src = URL.createObjectURL(new Blob(['<p>'], { type: 'text/html' }));
  const frame = Object.assign(document.createElement('iframe'), { src, hidden: true });
  frame.onload = () => post(frame.contentWindow as unknown as typeof globalThis);
  document.body.append(frame);
}

const came = (page: Page) => page.evaluate(() => Reflect.get(window, 'came') as string | undefined);

test('R9: what a page publishes with the natives of a blob frame is held, and refused', async () => {
  const scene = await stage.write();
  const page = stage.pageOf(scene);
  await page.evaluate(publishFrom, 'blob' as const);
  await waitForChecklist(scene.person);
  await expectHeld(scene);
  await pressBack(scene.person);
  await until(() => came(page), 'It neither goes nor fails.');
  expect(await came(page)).toBe('TypeError');
  await expectHeld(scene);
  await scene.end();
});

test('R9: what a page publishes with the natives of a blank window that it opens is asked in that window', async () => {
  const scene = await stage.write();
  const page = stage.pageOf(scene);
  const [window] = await Promise.all([page.waitForEvent('popup'), page.evaluate(publishFrom, 'window' as const)]);
  const asked = () => window.evaluate(() => document.documentElement.childElementCount > 2);
  await until(asked, async () => `Not asked; it ${await came(page)}.`);
  await expectHeld(scene);
  await window.keyboard.press('Escape');
  await until(() => came(page), 'It neither goes nor fails.');
  expect(await came(page)).toBe('TypeError');
  await expectHeld(scene);
  await window.close();
  await scene.end();
});
