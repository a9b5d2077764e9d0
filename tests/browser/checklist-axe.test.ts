import { afterAll, beforeAll, expect, test } from 'vitest';
import { sites } from '../playground/sites';
import { ask } from './ask';
import type { Stage } from './behaviours';
import { Scene } from './scene';
import { setSharedStage } from './stages';

const site = sites.filter(({ id }) => id === 'x');
const story = site[0]?.surfaces.find(({ id }) => id === 'reply-dialog');
let stage: Stage & { strike: () => Promise<void> };

beforeAll(async () => {
  stage = await setSharedStage(site);
});
afterAll(() => stage.strike());

/** The shipped checklist, over a real dialog of a page, as it stands in its closed root. */
test('axe finds nothing, in light and dark, wide and narrow', async () => {
  const scene = await Scene.begin(stage.driver, stage.playground, story!, 'nl');
  await scene.pressHeld();
  for (const scheme of ['light', 'dark'] as const)
    for (const size of [
      { width: 1280, height: 900 },
      { width: 320, height: 640 },
    ]) {
      await scene.tab.look({ scheme, ...size });
      const place = await scene.person.checklistPlace();
      expect(place && (await ask(place.frame, 'axe', null)), `${scheme}, ${size.width} px`).toEqual([]);
    }
  await scene.end();
});
