import { test } from 'vitest';
import { expectPublishedOnce, useFaultStage } from './fault/fault-stage';
import { until } from './until';

const stage = useFaultStage();

/** Found by the story of seed 30084: the questions went away, and every further press was held without any. */
test('that an earlier press did nothing is not said over the questions of a later one', async () => {
  const scene = await stage.write('on=nothing');
  await scene.pressHeld();
  await scene.answerAll();
  await scene.pressHeld();
  await until(async () => {
    const checklist = await scene.person.checklist();
    if (!checklist) throw new Error('The questions went away.');
    return checklist.shownFor > 5000;
  }, 'The questions do not stay.');
  await stage.pageOf(scene).evaluate(() => (document.documentElement.dataset.on = 'click'));
  await expectPublishedOnce(scene);
  await scene.end();
});
