import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { youtube } from '../playground/sites/youtube/site';
import { buildBroken, guardModules } from './fault/broken-guard';
import { useFaultStage } from './fault/fault-stage';
import { Scene } from './scene';
import { until } from './until';

/** From here on the module throws at whatever it does; gives how to hear what the browser itself had to say for us. */
async function breakModule(page: Page, name: string): Promise<() => string> {
  let alerted = '';
  page.once('dialog', (dialog) => {
    alerted = dialog.message();
    void dialog.dismiss().catch(() => undefined);
  });
  await page.evaluate((module) => (document.documentElement.dataset.fault = module), name);
  return () => alerted;
}

/** Pressed: a question or a word comes, and nothing goes out. */
async function expectNotSilent(scene: Scene, alerted: () => string): Promise<void> {
  await scene.press();
  await until(
    async () => alerted() || (await scene.person.notice()) || (await scene.person.checklist()),
    () => `silent: ${JSON.stringify(scene.published())}`,
  );
  expect(scene.published()).toEqual([]);
}

describe('the smallest composer', async () => {
  const stage = useFaultStage({ product: () => buildBroken('x') });
  test.each(await guardModules())(
    'R30: %s throws at the press: a question or a word within a second, nothing published',
    async (name) => {
      const scene = await stage.write();
      const page = stage.pageOf(scene);
      await expectNotSilent(scene, await breakModule(page, name));
      await page.evaluate(() => delete document.documentElement.dataset.fault);
      await scene.end();
    },
  );
});

describe('a changed video in Studio, whose request elsewhere saves a draft', () => {
  const stage = useFaultStage({ site: youtube, product: () => buildBroken('youtube') });
  test.each(['recognise', 'read-draft', 'structure', 'gate-keeper', 'dom'])(
    'R30: %s throws when a change is saved: a question or a word, nothing published',
    async (name) => {
      const story = youtube.surfaces.find(({ id }) => id === 'studio-edit');
      if (!story) throw new Error('No such story.');
      const scene = await Scene.begin(stage.driver, stage.playground, story, 'nl');
      await expectNotSilent(scene, await breakModule(stage.pageOf(scene), name));
      await scene.end();
    },
  );
});
