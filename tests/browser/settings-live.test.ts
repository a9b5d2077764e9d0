import { afterAll, beforeAll, expect, test } from 'vitest';
import { konotRuleSet } from '../../utils/rules/konot';
import { sites } from '../playground/sites';
import { pressBack } from './answering';
import type { Tab } from './driver';
import { Scene } from './scene';
import { setSharedStage } from './stages';
import { until } from './until';

let stage: Awaited<ReturnType<typeof setSharedStage>>;
const xSite = sites.filter(({ id }) => id === 'x');

beforeAll(async () => {
  stage = await setSharedStage(xSite);
});
afterAll(() => stage?.strike());

/** Our settings in a tab of their own. */
async function settings(section: string): Promise<Tab> {
  const tab = await stage.driver.newTab();
  await tab.goto(stage.driver.extensionUrl(`options.html#${section}`));
  return tab;
}

/** Looks at what was drafted and keeps it. */
async function save(tab: Tab): Promise<void> {
  const [frame] = await tab.frames();
  const press = (css: string) => document.querySelector<HTMLElement>(css)?.click() !== undefined;
  await frame?.evaluate(press, '.status-bar .button.primary');
  const open = () => document.querySelector('dialog.review[open] .button.primary') !== null;
  await until(() => frame?.evaluate(open, null), 'nothing to look at before it is kept');
  await frame?.evaluate(press, 'dialog.review .button.primary');
  await kept(tab);
}

/** Waits until the page says that it is kept. */
async function kept(tab: Tab): Promise<void> {
  const [frame] = await tab.frames();
  const said = () => document.querySelector('.status-bar [role=status]')?.textContent === 'Bewaard.';
  await until(() => frame?.evaluate(said, null), 'the change was not kept');
}

/** Sets one field as a person would have left it. */
async function set(tab: Tab, selector: string, value: string): Promise<void> {
  const [frame] = await tab.frames();
  await until(() => frame?.evaluate((css: string) => document.querySelector(css) !== null, selector), `no ${selector}`);
  await frame?.evaluate(
    ({ css, text }: { css: string; text: string }) => {
      const field = document.querySelector(css) as HTMLSelectElement | HTMLInputElement;
      if (field instanceof HTMLInputElement) return field.click();
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { css: selector, text: value },
  );
}

/** What the school's own checklist says: a machine that is busy may get the built-in questions first. */
async function schoolsOwn(scene: Scene, wanted = ''): Promise<string> {
  const always = konotRuleSet.rules.find(({ id }) => id === 'i-perm')?.label.nl ?? '';
  let last = '';
  const look = async () => {
    last = (await scene.pressHeld()).text;
    await pressBack(scene.person);
    return last.includes(always) && last.includes(wanted) && last;
  };
  return until(look, () => `Only this was asked: ${last}`);
}

test('a change of a level and of the role shows in the next checklist of a tab that was open all along', async () => {
  const [story] = xSite[0]?.surfaces ?? [];
  if (!story) throw new Error('no practice story');
  const scene = await Scene.begin(stage.driver, stage.playground, story, 'nl');
  const wanted = konotRuleSet.rules.find(({ id }) => id === 't-resp');
  const label = wanted?.label.nl ?? '';
  const placement = konotRuleSet.rules.find(({ locked }) => locked)?.label.nl ?? '';
  const first = await schoolsOwn(scene);
  expect(first).not.toContain(label);
  expect(first).not.toContain(placement);

  const rules = await settings('rules');
  const [frame] = await rules.frames();
  const isThere = () => document.querySelector('#rule-t-resp > summary') !== null;
  await until(() => frame?.evaluate(isThere, null), 'the rule is not there');
  await frame?.evaluate(() => document.querySelector<HTMLElement>('#rule-t-resp > summary')?.click(), null);
  await set(rules, '#rule-t-resp input[type=checkbox]', '');
  await set(rules, '#t-resp-medewerker', 'hold');
  expect(await schoolsOwn(scene)).not.toContain(label);
  await save(rules);
  await schoolsOwn(scene, label);
  expect(scene.published()).toEqual([]);

  const me = await settings('me');
  await set(me, 'fieldset label:nth-of-type(4) input', '');
  await kept(me);
  await schoolsOwn(scene, placement);
  await scene.end();
});
