import { expect, test } from 'vitest';
import { konotRuleSet } from '../../utils/rules/konot';
import { answerAndPublish, waitForNoChecklist } from './answering';
import { expectGivenBack, expectHeld, expectPublishedOnce, useFaultStage } from './fault/fault-stage';
import { setProfile } from './settings';
import { until } from './until';

const stage = useFaultStage({ keepsPages: true });
const placement = konotRuleSet.rules.find(({ locked }) => locked)?.label.nl ?? '';

test('R5: back from the page cache the old question is gone, the draft stays, and the new role is asked', async () => {
  await setProfile(stage.driver, {});
  const scene = await stage.write();
  expect((await scene.pressHeld()).text).not.toContain(placement);
  const page = stage.pageOf(scene);
  await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
  await page.goto('https://x.com/home');
  await setProfile(stage.driver, { roles: ['stagiair'] });
  // A page from the cache does not load again: there is nothing else to wait for.
  void page.evaluate(() => history.back()).catch(() => undefined);
  await until(() => page.evaluate(() => 'stayed' in globalThis), 'The page was not kept.');
  await waitForNoChecklist(scene.person);
  await expectHeld(scene);
  await until(async () => {
    const { text } = await scene.pressHeld();
    await expectGivenBack(scene);
    return text.includes(placement);
  }, 'The new role is not asked.');
  await setProfile(stage.driver, {});
  await scene.end();
});

test('R7: a thousand route changes add no listener, and a press is still held', async () => {
  const scene = await stage.write();
  const session = await stage.driver.context.newCDPSession(stage.pageOf(scene));
  const listeners = async () => {
    const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
    return (await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' })).listeners.length;
  };
  const before = await listeners();
  await stage.pageOf(scene).evaluate(() => {
    for (let route = 0; route < 1000; route++) history.replaceState(null, '', `/pg-fault?route=${route}`);
  });
  await scene.pressHeld();
  expect(await listeners()).toBe(before);
  await expectGivenBack(scene);
  await scene.end();
});

test('R7: the page moves on to another route while asking: approving publishes nothing by itself, and says so', async () => {
  const scene = await stage.write();
  await scene.pressHeld();
  await stage.pageOf(scene).evaluate(() => {
    history.pushState(null, '', '/pg-fault?elsewhere=1');
    document.querySelector('main')!.hidden = true;
  });
  await answerAndPublish(scene.person);
  expect(await until(() => scene.person.notice(), 'Nothing is said.')).toMatch(/druk/i);
  expect(scene.published()).toEqual([]);
  await scene.end();
});

test.each(['gone to another page', 'closed'])('R21: %s while asking, nothing is published', async (how) => {
  const scene = await stage.write();
  await scene.pressHeld();
  const page = stage.pageOf(scene);
  if (how === 'closed') await page.close({ runBeforeUnload: true });
  else await page.goto('https://x.com/home');
  const after = await stage.write();
  await after.pressHeld();
  await expectPublishedOnce(after);
  expect(scene.published()).toEqual([]);
  await after.end();
  if (how !== 'closed') await scene.end();
});
