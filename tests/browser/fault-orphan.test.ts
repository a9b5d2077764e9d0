import { expect, test } from 'vitest';
import { builtInWords } from '../../utils/i18n/built-in';
import { checklistWords } from '../../utils/i18n/checklist';
import { answerAndPublish, waitForChecklist } from './answering';
import { reloadExtension } from './fault/background-faults';
import { faultStory } from './fault/fault-site';
import { expectGivenBack, expectHeld, expectPublishedOnce, isSchools, useFaultStage } from './fault/fault-stage';
import { Scene, spaced } from './scene';

const stage = useFaultStage();

test('R1: after an update the school still asks from memory, says to refresh, and the post goes out once', async () => {
  const scene = await stage.write();
  await scene.pressHeld();
  await expectGivenBack(scene);
  await reloadExtension(stage.driver);
  await scene.press();
  const asked = await waitForChecklist(scene.person);
  expect(isSchools(asked)).toBe(true);
  expect(asked.text).toContain(builtInWords.nl.refresh);
  await expect.poll(async () => (await waitForChecklist(scene.person)).text).toContain(checklistWords.unread.nl);
  await expectHeld(scene);
  await expectGivenBack(scene);
  await scene.press();
  await expectPublishedOnce(scene);
  await scene.end();
});

test('R1: updated before anything was written, the built-in questions come at once and say to refresh', async () => {
  const { editor: _none, ...empty } = faultStory();
  const scene = await Scene.begin(stage.driver, stage.playground, empty, 'nl');
  await reloadExtension(stage.driver);
  await scene.person.write('field', 'Geschreven na de update.');
  const before = performance.now();
  await scene.press();
  const asked = await waitForChecklist(scene.person);
  expect(performance.now() - before).toBeLessThan(1500);
  expect(isSchools(asked)).toBe(false);
  expect(asked.text).toContain(builtInWords.nl.refresh);
  expect(scene.published()).toEqual([]);
  await answerAndPublish(scene.person);
  await expect.poll(() => scene.published().map(({ text }) => spaced(text))).toEqual(['Geschreven na de update.']);
  await scene.end();
});

test('R2: put into the page a second time after an update, exactly one of us asks, and the post goes out once', async () => {
  const scene = await stage.write();
  const background = await reloadExtension(stage.driver);
  await background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/pg-fault*' });
    const scripts = chrome.runtime.getManifest().content_scripts ?? [];
    for (const { js, matches, world } of scripts as { js?: string[]; matches?: string[]; world?: 'MAIN' }[])
      if (matches?.some((pattern) => pattern.includes('//x.com')))
        await chrome.scripting.executeScript({ target: { tabId: tab!.id! }, files: js!, world: world ?? 'ISOLATED' });
  });
  await scene.press();
  await waitForChecklist(scene.person);
  expect(await stage.pageOf(scene).evaluate(() => document.documentElement.childElementCount)).toBe(3);
  await expectPublishedOnce(scene);
  expect(await scene.person.checklist()).toBeNull();
  await scene.end();
});
