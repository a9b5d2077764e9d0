import { expect, test } from 'vitest';
import { checklistWords } from '../../utils/i18n/checklist';
import { konotRuleSet } from '../../utils/rules/konot';
import { waitForChecklist } from './answering';
import { blockBackground, killBackground } from './fault/background-faults';
import { expectGivenBack, expectHeld, expectPublishedOnce, isSchools, useFaultStage } from './fault/fault-stage';
import type { ChecklistModel } from './probe/questions';
import { setProfile } from './settings';
import { until } from './until';

const stage = useFaultStage();

test('R3: a background that sleeps is woken at the first focus, and the school asks', async () => {
  await killBackground(stage.driver);
  const scene = await stage.write();
  expect(isSchools(await scene.pressHeld())).toBe(true);
  await expectHeld(scene);
  await expectPublishedOnce(scene);
  await scene.end();
});

test('R3: killed before every press, the school asks each time, within a second', async () => {
  const scene = await stage.write();
  expect(isSchools(await scene.pressHeld())).toBe(true);
  await expectGivenBack(scene);
  for (let round = 0; round < 6; round++) {
    await killBackground(stage.driver);
    const before = performance.now();
    await scene.press();
    expect(isSchools(await waitForChecklist(scene.person))).toBe(true);
    expect(performance.now() - before).toBeLessThan(2000);
    await expectGivenBack(scene);
  }
  await scene.end();
});

test('R3: killed while the questions stand, the post goes out once and what was said about the role is kept', async () => {
  await setProfile(stage.driver, { introduced: false });
  const scene = await stage.write();
  const asksWho = ({ items }: ChecklistModel) => items.some(({ id }) => id === 'who');
  expect(asksWho(await scene.pressHeld())).toBe(true);
  await killBackground(stage.driver);
  await expectPublishedOnce(scene);
  // The page stays: the browser drops what a page that closes told a background that was not awake yet.
  const next = await stage.write();
  await until(async () => {
    const asked = await next.pressHeld();
    await expectGivenBack(next);
    return !asksWho(asked);
  }, 'It is asked again who this is.');
  await next.end();
  await scene.end();
});

test('R3: a background that answers late: the built-in questions within a second, the school asks afterwards', async () => {
  await blockBackground(stage.driver, 4500);
  const scene = await stage.write();
  await scene.press();
  expect(isSchools(await waitForChecklist(scene.person))).toBe(false);
  await expectGivenBack(scene);
  await until(async () => {
    await scene.press();
    const schools = isSchools(await waitForChecklist(scene.person));
    await expectGivenBack(scene);
    return schools;
  }, 'The school never asks.');
  await scene.end();
});

test('R3: a background that reads slowly: after a second it is said, and what it finds still joins the questions', async () => {
  const scene = await stage.write();
  await scene.pressHeld();
  await expectGivenBack(scene);
  await scene.addText(' Lotte Verhoeven uit groep 5 van De Linde heeft weer ADHD.');
  await blockBackground(stage.driver, 2500);
  await scene.press();
  expect((await waitForChecklist(scene.person)).text).not.toContain('Lotte Verhoeven');
  const told = async (words: string) => (await waitForChecklist(scene.person)).text.includes(words);
  await until(() => told(checklistWords.unread.nl), 'It looks as if nothing was found.');
  await until(() => told('Lotte Verhoeven'), 'What was found late is lost.');
  expect(await told(checklistWords.unread.nl)).toBe(false);
  await expectGivenBack(scene);
  await scene.end();
});

test('R3: a stagiair is asked for approval also when the background no longer answers', async () => {
  await setProfile(stage.driver, { roles: ['stagiair'] });
  const scene = await stage.write();
  await scene.pressHeld();
  await expectGivenBack(scene);
  await blockBackground(stage.driver, 4000);
  await scene.press();
  const asked = await waitForChecklist(scene.person);
  expect(asked.text).toContain(konotRuleSet.rules.find(({ locked }) => locked)?.label.nl);
  await expectHeld(scene);
  await expectGivenBack(scene);
  await setProfile(stage.driver, {});
  await scene.end();
});
