import { afterAll, beforeAll, expect, test } from 'vitest';
import { sites } from '../playground/sites';
import { ask } from './ask';
import type { Stage } from './behaviours';
import { Scene } from './scene';
import { setStage } from './stages';

const site = sites.filter(({ id }) => id === 'x');
const story = site[0]?.surfaces.find(({ id }) => id === 'reply-dialog');
let stage: Stage & { strike: () => Promise<void> };

beforeAll(async () => {
  stage = await setStage('chromium', site);
});
afterAll(() => stage.strike());

/** The shipped checklist, over a real dialog of a page, as it stands in its closed root. */
test.each([
  { scheme: 'light', width: 1280, height: 900 },
  { scheme: 'dark', width: 1280, height: 900 },
  { scheme: 'light', width: 320, height: 640 },
  { scheme: 'dark', width: 320, height: 640 },
] as const)('axe finds nothing in $scheme at $width pixels', async (look) => {
  const scene = await Scene.begin(stage.driver, stage.playground, story!, 'nl');
  await scene.pressHeld();
  await scene.tab.look(look);
  const place = await scene.person.checklistPlace();
  expect(place && (await ask(place.frame, 'axe', null))).toEqual([]);
  await scene.end();
});
