import { expect, test } from 'vitest';
import { builtInWords } from '../../utils/i18n/built-in';
import { answerAndPublish, waitForChecklist, waitForNoChecklist } from './answering';
import { expectGivenBack, expectHeld, expectPublishedOnce, useFaultStage } from './fault/fault-stage';
import { inOurWorld } from './fault/our-world';
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
  expect(await until(() => scene.person.notice(), 'Nothing is said.')).toBe(builtInWords.nl.pressAgain);
  await expectHeld(scene);
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

test('R9: every frame that a page can make is guarded before its first script', async () => {
  const scene = await stage.write();
  const page = stage.pageOf(scene);
  await page.evaluate(() => {
    const add = (about: Partial<HTMLIFrameElement>) =>
      document.body.append(Object.assign(document.createElement('iframe'), about));
    add({});
    add({ srcdoc: '<iframe></iframe>' });
    add({ src: URL.createObjectURL(new Blob(['<p>'], { type: 'text/html' })) });
  });
  await until(
    () => page.frames().length === 6 - 1,
    () => `${page.frames().length} frames`,
  );
  const worlds = await inOurWorld(stage.driver, page, 'Boolean(globalThis.postwacht) || fail()');
  expect(worlds).toBe(true);
  await scene.end();
});
