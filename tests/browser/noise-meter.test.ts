import { afterAll, beforeAll, expect, test } from 'vitest';
import { konotRuleSet } from '../../utils/rules/konot';
import { sites } from '../playground/sites';
import { answerAndPublish, pressBack } from './answering';
import { Scene } from './scene';
import { setStage } from './stages';
import { until } from './until';

let stage: Awaited<ReturnType<typeof setStage>>;
const xSite = sites.filter(({ id }) => id === 'x');

beforeAll(async () => {
  stage = await setStage('chromium', xSite);
});
afterAll(() => stage?.strike());

const always = konotRuleSet.rules.find(({ id }) => id === 'i-perm')?.label.nl ?? '';

/** The totals of a rule that every checklist shows, as our page tells them; empty as long as nothing was counted. */
async function totals(): Promise<string> {
  const tab = await stage.driver.newTab();
  await tab.goto(stage.driver.extensionUrl('options.html#meter'));
  const [frame] = await tab.frames();
  const ready = () => document.querySelector('h2')?.textContent === 'Wat helpt?';
  await until(() => frame?.evaluate(ready, null), 'the page of the meter did not come');
  return (await frame?.evaluate(() => document.querySelector('#meter-i-perm')?.textContent ?? '', null)) ?? '';
}

test('a message is counted once, however often somebody goes back, and then as published unchanged', async () => {
  const [story] = xSite[0]?.surfaces ?? [];
  if (!story) throw new Error('no practice story');
  const scene = await Scene.begin(stage.driver, stage.playground, story, 'nl');
  // A machine that is busy may get the built-in questions first: those are not counted.
  await until(async () => {
    const { text } = await scene.pressHeld();
    await pressBack(scene.person);
    return text.includes(always);
  }, 'the rules of the school never came');
  await until(async () => (await totals()).includes('Getoond: 1 · '), 'going back was not counted');
  expect(await totals()).toContain('Niet geplaatst: 1 · ');
  await scene.pressHeld();
  await answerAndPublish(scene.person);
  await until(async () => (await totals()).includes('Ongewijzigd geplaatst: 1 · '), 'publishing was not counted');
  expect(await totals()).toContain('Getoond: 1 · Bericht aangepast: 0 · Niet geplaatst: 0 · ');
  await scene.end();
});
