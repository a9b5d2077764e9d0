import { cp } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { builds } from '../run/build-extension';
import { waitForChecklist } from './answering';
import { backgroundsReady } from './fault/background-faults';
import { expectHeld, expectPublishedOnce, useFaultStage } from './fault/fault-stage';

const second = `${builds.chromium}-second`;

/** The same product from another folder has another id: to the browser it is another extension. */
const stage = useFaultStage({
  beside: async () => {
    await cp(builds.chromium, second, { recursive: true });
    return [second];
  },
});

test('R27: two copies are installed: one question, one publication', async () => {
  await backgroundsReady(stage.driver, 2);
  const scene = await stage.write();
  await scene.press();
  await waitForChecklist(scene.person);
  expect(await stage.pageOf(scene).evaluate(() => document.documentElement.childElementCount)).toBe(3);
  await expectHeld(scene);
  await expectPublishedOnce(scene);
  expect(await scene.person.checklist()).toBeNull();
  await scene.end();
});
