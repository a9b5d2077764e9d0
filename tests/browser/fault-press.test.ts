import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtInWords } from '../../utils/i18n/built-in';
import { answerAndPublish, waitForChecklist, waitForNoChecklist } from './answering';
import { expectGivenBack, expectHeld, expectPublishedOnce, useFaultStage } from './fault/fault-stage';
import { inOurWorld } from './fault/our-world';
import { ways } from './fault/press-ways';
import { until } from './until';

const stage = useFaultStage();

test.each(ways)('R12: pressed by %s, whatever event the page publishes at, it is held', async (_, press, kinds) => {
  const scene = await stage.write();
  const page = stage.pageOf(scene);
  const session = await stage.driver.context.newCDPSession(page);
  for (const kind of kinds) {
    await page.evaluate((on) => (document.documentElement.dataset.on = on), kind);
    await press(page, session);
    await waitForChecklist(scene.person);
    await expectHeld(scene);
    await page.keyboard.press('Escape');
    await waitForNoChecklist(scene.person);
  }
  await scene.end();
});

test('R12: a form that the page submits by itself is held', async () => {
  const scene = await stage.write('on=submit');
  await stage.pageOf(scene).evaluate(() => document.querySelector('form')?.requestSubmit());
  await waitForChecklist(scene.person);
  await expectPublishedOnce(scene);
  await scene.end();
});

test.each(['pointerdown', 'keydown'])(
  'R12: a page that publishes at %s: approved, the own next press goes through, once',
  async (kind) => {
    const scene = await stage.write(`on=${kind}`);
    const press = kind === 'keydown' ? (page: Page) => page.keyboard.press('Enter') : null;
    if (press) await stage.pageOf(scene).focus('[data-pg="submit"]');
    await (press ? press(stage.pageOf(scene)) : scene.press());
    await waitForChecklist(scene.person);
    await answerAndPublish(scene.person);
    expect(await until(() => scene.person.notice(), 'Nothing is said.')).toBe(builtInWords.nl.pressAgain);
    await expectHeld(scene);
    await (press ? press(stage.pageOf(scene)) : scene.press());
    await until(() => scene.published().length === 1, 'It does not go out.');
    await scene.end();
  },
);

test('R14: double click, and Enter and click together: one question, one publication', async () => {
  const scene = await stage.write();
  const page = stage.pageOf(scene);
  await page.dblclick('[data-pg="submit"]', { noWaitAfter: true });
  await expectGivenBack(scene);
  await page.hover('[data-pg="submit"]');
  await page.focus('[data-pg="submit"]');
  await Promise.all([page.keyboard.press('Enter'), page.mouse.down(), page.mouse.up()]);
  await waitForChecklist(scene.person);
  await expectHeld(scene);
  await expectPublishedOnce(scene);
  expect(await scene.person.checklist()).toBeNull();
  await scene.end();
});

test('R14: pressed during an upload: nobody is told to press again, and it goes out once', async () => {
  const scene = await stage.write('upload=5000');
  await scene.pressHeld();
  await answerAndPublish(scene.person);
  await until(async () => {
    expect(await scene.person.notice()).toBeNull();
    return scene.published().length === 1;
  }, 'It does not go out.');
  await scene.end();
});

test('R21: without a connection the draft stays, and online it is asked again and goes out once', async () => {
  const scene = await stage.write();
  await scene.pressHeld();
  await stage.driver.context.setOffline(true);
  try {
    await answerAndPublish(scene.person);
    // The request left and failed: the site says so itself, and its approval is spent.
    await expectHeld(scene);
  } finally {
    await stage.driver.context.setOffline(false);
  }
  await scene.pressHeld();
  await answerAndPublish(scene.person);
  await until(() => scene.published().length === 1, 'It does not go out.');
  await scene.end();
});

test.each(['1970-01-01T00:00:00', '2038-01-19T03:14:08', '2027-03-28T02:30:00', '2026-10-25T02:30:00'])(
  'R28: the clock jumps to %s between question and answer: asked, and published once',
  async (moment) => {
    const scene = await stage.write();
    await scene.pressHeld();
    await expectGivenBack(scene);
    const jump = `{ const ms = Date.parse('${moment}') - Date.now(); const Real = Date;
      globalThis.Date = class extends Real { constructor(...given) { given.length ? super(...given) : super(Real.now() + ms); }
        static now() { return Real.now() + ms; } }; }`;
    await inOurWorld(stage.driver, stage.pageOf(scene), jump);
    await scene.pressHeld();
    await inOurWorld(stage.driver, stage.pageOf(scene), jump);
    await expectHeld(scene);
    await expectPublishedOnce(scene);
    await scene.end();
  },
);
