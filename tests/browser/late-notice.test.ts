import { afterAll, beforeAll, expect, test } from 'vitest';
import { sites } from '../playground/sites';
import { Scene } from './scene';
import { setStage } from './stages';
import { until } from './until';

let stage: Awaited<ReturnType<typeof setStage>>;

beforeAll(async () => {
  stage = await setStage('chromium', sites);
});
afterAll(() => stage?.strike());

/** Found by the story of seed 30084: the questions went away, and every further press was held without any. */
test('that an earlier press did nothing is not said over the questions of a later one', async () => {
  const story = sites.flatMap(({ surfaces }) => surfaces).find(({ id }) => id === 'studio-edit');
  if (!story) throw new Error('No such story.');
  const scene = await Scene.begin(stage.driver, stage.playground, story, 'nl');
  stage.playground.refuseNext(scene.tag);
  await scene.pressHeld();
  await scene.answerAll();
  expect(await scene.settled()).toEqual([]);
  await scene.pressHeld();
  await until(async () => {
    const checklist = await scene.person.checklist();
    if (!checklist) throw new Error('The questions went away.');
    return checklist.shownFor > 5000;
  }, 'The questions do not stay.');
  await scene.answerAll();
  expect(await scene.settled()).toHaveLength(1);
  await scene.end();
});
