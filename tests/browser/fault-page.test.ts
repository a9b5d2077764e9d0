import { expect, test } from 'vitest';
import { dutch } from '../../utils/i18n/built-in-nl';
import { answerAndPublish, waitForChecklist, waitForNoChecklist } from './answering';
import { expectGivenBack, expectHeld, expectPublishedOnce, useFaultStage } from './fault/fault-stage';
import { until } from './until';

const stage = useFaultStage();

test('R8: a page that writes itself anew with document.open() is still held', async () => {
  const scene = await stage.write('at=document');
  await stage.pageOf(scene).evaluate(() => {
    const html = document.documentElement.outerHTML;
    document.open();
    // The same page again, its script from the same server.
    document.write(`<!doctype html>${html}`);
    document.close();
  });
  await scene.person.seesEnabled('submit');
  expect(spacedText(await scene.editor())).toBe(scene.text);
  await scene.press();
  await waitForChecklist(scene.person);
  await expectHeld(scene);
  await scene.end();
});

const spacedText = (editor: { text: string } | null) => editor?.text.replaceAll('\u00a0', ' ');

test('R11: the page takes our questions away again and again: the post stays, and the person is told', async () => {
  const scene = await stage.write();
  await scene.pressHeld();
  await stage.pageOf(scene).evaluate(async () => {
    for (let time = 0; time < 8; time++) {
      document.documentElement.lastElementChild?.matches('body') || document.documentElement.lastElementChild?.remove();
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  await until(
    async () => (await scene.person.notice()) || (await scene.person.checklist()),
    'Nothing is said or asked.',
  );
  await expectHeld(scene);
  await scene.press();
  await waitForChecklist(scene.person);
  await expectPublishedOnce(scene);
  await scene.end();
});

test.each([
  ['draws its composer anew', 'composer'],
  ['draws its button anew', 'submit'],
])('R14: the page %s while asking: approved, it goes out once', async (_, hook) => {
  const scene = await stage.write();
  await scene.pressHeld();
  await stage.pageOf(scene).evaluate((name) => {
    const old = document.querySelector(`[data-pg="${name}"]`);
    old?.replaceWith(old.cloneNode(true));
  }, hook);
  await expectPublishedOnce(scene);
  await scene.end();
});

test('R14: the page takes its button away while asking: approving publishes nothing, and says to press again', async () => {
  const scene = await stage.write();
  await scene.pressHeld();
  await stage.pageOf(scene).evaluate(() => document.querySelector('[data-pg="submit"]')?.remove());
  await answerAndPublish(scene.person);
  expect(await until(() => scene.person.notice(), 'Nothing is said.')).toBe(dutch.pressAgain);
  await expectHeld(scene);
  await scene.end();
});

test('R11: in a modal dialog of the page with a focus trap we stand above it and take the keys', async () => {
  const scene = await stage.write();
  await stage.pageOf(scene).evaluate(() => {
    const modal = document.createElement('dialog');
    const form = document.querySelector('form');
    document.querySelector('main')?.append(modal);
    if (form) modal.append(form);
    modal.showModal();
    const back = () =>
      modal.contains(document.activeElement) || document.querySelector<HTMLElement>('[data-pg="field"]')?.focus();
    document.addEventListener('focusin', back);
    setInterval(back, 30);
  });
  await scene.pressHeld();
  await expectHeld(scene);
  await expectPublishedOnce(scene);
  await scene.end();
});

test('R11: over a page in full screen the questions are seen and answered', async () => {
  const scene = await stage.write();
  await stage.pageOf(scene).evaluate(() => document.querySelector('main')?.requestFullscreen());
  await scene.pressHeld();
  await expectPublishedOnce(scene);
  await scene.end();
});

test('R11: another extension opens a modal over our questions: nothing is published, and after it they can be answered', async () => {
  const scene = await stage.write();
  await scene.pressHeld();
  const page = stage.pageOf(scene);
  await page.evaluate(() => {
    const modal = document.createElement('dialog');
    modal.textContent = 'Woordenboek';
    document.body.append(modal);
    modal.showModal();
  });
  await expectHeld(scene);
  await page.evaluate(() => document.querySelector('dialog')?.remove());
  await expectPublishedOnce(scene);
  await scene.end();
});

test('R24: nothing of ours is kept where the page keeps its things', async () => {
  const scene = await stage.write();
  const page = stage.pageOf(scene);
  const kept = () =>
    page.evaluate(async () =>
      JSON.stringify([
        await indexedDB.databases(),
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        await caches.keys(),
      ]),
    );
  const before = await kept();
  await scene.pressHeld();
  await expectPublishedOnce(scene);
  expect(await kept()).toBe(before);
  await scene.end();
});

test('R29: until a press the page is to the letter what it would be without us, and afterwards again', async () => {
  const scene = await stage.write();
  const page = stage.pageOf(scene);
  const roots = () => page.evaluate(() => [...document.documentElement.children].map(({ tagName }) => tagName).join());
  const attributes = () => page.evaluate(() => document.documentElement.getAttributeNames().join());
  const before = [await roots(), await attributes()];
  expect(before[0]).toBe('HEAD,BODY');
  await scene.pressHeld();
  await expectGivenBack(scene);
  await waitForNoChecklist(scene.person);
  expect([await roots(), await attributes()]).toEqual(before);
  await scene.end();
});
