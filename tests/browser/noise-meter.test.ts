import { afterAll, beforeAll, expect, test } from 'vitest';
import { konotRuleSet } from '../../utils/rules/konot';
import { sites } from '../playground/sites';
import { answerAndPublish, pressBack } from './answering';
import { Scene } from './scene';
import { setSharedStage } from './stages';
import { until } from './until';

let stage: Awaited<ReturnType<typeof setSharedStage>>;
const xSite = sites.filter(({ id }) => id === 'x');

beforeAll(async () => {
  stage = await setSharedStage(xSite);
});
afterAll(() => stage?.strike());

const always = konotRuleSet.rules.find(({ id }) => id === 'i-perm')?.label.nl ?? '';

/** The totals of a rule that every checklist shows, as our page tells them; empty as long as nothing was counted. */
async function totals(): Promise<string> {
  const tab = await stage.driver.newTab();
  await tab.goto(stage.driver.extensionUrl('options.html#meter'));
  const [frame] = await tab.frames();
  // The page shows nothing before it has read the totals: a card, or that there is none.
  const read = () => document.querySelector('#meter-i-perm, main .notice')?.textContent ?? '';
  const text = await until(() => frame?.evaluate(read, null), 'the page of the meter did not come');
  await tab.close();
  return text.includes('Getoond') ? text : '';
}

/** Waits until our page tells this of the rule. */
async function counted(wanted: string): Promise<string> {
  let last = '';
  return until(
    async () => (last = await totals()).includes(wanted) && last,
    () => `not counted: ${wanted} in ${last}`,
  );
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
  expect(await counted('Getoond: 1 · ')).toContain('Niet geplaatst: 1 · ');
  await scene.pressHeld();
  await answerAndPublish(scene.person);
  const published = await counted('Ongewijzigd geplaatst: 1 · ');
  expect(published).toContain('Getoond: 1 · Bericht aangepast: 0 · Niet geplaatst: 0 · ');
  await scene.end();
});
