import { afterAll, beforeAll, expect, test } from 'vitest';
import { sites } from '../playground/sites';
import { waitForChecklist } from './answering';
import type { Stage } from './behaviours';
import { Scene } from './scene';
import { setSharedStage } from './stages';

const site = sites.filter(({ id }) => id === 'instagram');
const story = site[0]?.surfaces.find(({ id }) => id === 'comment');
let stage: Stage & { strike: () => Promise<void> };

beforeAll(async () => {
  stage = await setSharedStage(site);
});
afterAll(() => stage.strike());

test('an Enter that only takes over what an input method composed is no press of Enter', async () => {
  const scene = await Scene.begin(stage.driver, stage.playground, story!, 'nl');
  await scene.tab.compose('にほんご');
  await scene.tab.key('Enter');
  expect(await scene.person.checklist()).toBeNull();
  expect(scene.published()).toEqual([]);
  // Nothing is composed any more: now the same key publishes, and is held.
  await scene.tab.compose('');
  await scene.tab.key('Enter');
  expect((await waitForChecklist(scene.person)).heading).not.toBe('');
  expect(scene.published()).toEqual([]);
  await scene.end();
});
