import { afterAll, beforeAll, expect, test } from 'vitest';
import { sites } from '../playground/sites';
import { begin, inPage } from './attacks/attack';
import { setSharedStage } from './stages';
import { until } from './until';

let stage: Awaited<ReturnType<typeof setSharedStage>>;
beforeAll(async () => {
  stage = await setSharedStage(sites.filter(({ id }) => id === 'x'));
});
afterAll(() => stage?.strike());

/** What stands on the button of the tab in front, as the browser tells our background. */
async function badge(): Promise<{ text: string; title: string }> {
  const { context } = stage.driver;
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The background sleeps.');
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const about = tab?.id === undefined ? {} : { tabId: tab.id };
    return { text: await chrome.action.getBadgeText(about), title: await chrome.action.getTitle(about) };
  });
}

/** Takes every name that a developer gave, as a redesign does, before anything is drawn. */
function drift(): void {
  const own = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (name, value) {
    if (name !== 'data-testid') own.call(this, name, value);
  };
}

test('nothing stands on the button where the platform file knows the page', async () => {
  const scene = await begin(stage);
  await scene.pressHeld('mouse');
  expect(await badge()).toEqual({ text: '', title: 'PostWacht' });
  await scene.end();
});

test('a page whose names are gone is guarded in part, says the button, and is still held', async () => {
  const scene = await begin(stage, `(${drift.toString()})()`);
  await scene.pressHeld('mouse');
  await until(
    async () => (await badge()).text === '~',
    async () => `The button says ${JSON.stringify(await badge())}.`,
  );
  expect((await badge()).title).toBe('PostWacht: X deels bewaakt');
  expect(await inPage(scene, () => document.querySelectorAll('[data-testid]').length, null)).toBe(0);
  await scene.end();
});
