import { expect, test } from 'vitest';
import { answerAndPublish, waitForChecklist, waitForNoChecklist } from './answering';
import { expectPublishedOnce, useFaultStage } from './fault/fault-stage';
import { middleOf } from './person';
import { until } from './until';

const stage = useFaultStage();

test.each(['back', 'help', 'doubt'])(
  'R14: double click where our button "%s" comes to stand: the second press is not meant for it',
  async (action) => {
    const scene = await stage.write();
    await scene.pressHeld('mouse');
    const place = await until(() => scene.person.checklistPlace(), 'No checklist.');
    const button = place.model.buttons.find((one) => one.action === action);
    if (!button) throw new Error(`No "${action}": ${JSON.stringify(place.model.buttons)}`);
    await scene.tab.key('Escape');
    await waitForNoChecklist(scene.person);
    await stage.pageOf(scene).evaluate(
      ({ x, y }) => {
        const submit = document.querySelector<HTMLElement>('[data-pg="submit"]');
        submit?.setAttribute('style', `position:fixed;margin:0;inset:${y - 10}px auto auto ${x - 10}px`);
      },
      middleOf(button.box, { x: 0, y: 0 }),
    );
    await scene.person.pressTwice('submit');
    expect((await waitForChecklist(scene.person)).text).toBe(place.model.text);
    await scene.tab.key('Escape');
    await waitForNoChecklist(scene.person);
    await scene.pressHeld('mouse');
    await expectPublishedOnce(scene);
    expect(scene.published()).toHaveLength(1);
    await scene.end();
  },
);

test('a press that is let go elsewhere does not make a later key on another control publish', async () => {
  const scene = await stage.write();
  const page = stage.pageOf(scene);
  await page.evaluate(() => {
    const cancel = Object.assign(document.createElement('button'), { id: 'cancel', textContent: 'Annuleren' });
    cancel.onclick = () => (cancel.textContent = 'Geannuleerd');
    document.body.append(cancel);
  });
  await page.hover('[data-pg="submit"]');
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.focus('#cancel');
  await page.keyboard.press('Enter');
  expect(await page.textContent('#cancel')).toBe('Geannuleerd');
  expect(await scene.person.checklist()).toBeNull();
  await page.mouse.up();
  await scene.end();
});

test('what is said goes away at the next press beside it, and focus stays where it is', async () => {
  const scene = await stage.write('on=pointerdown');
  const page = stage.pageOf(scene);
  await scene.press();
  await waitForChecklist(scene.person);
  await answerAndPublish(scene.person);
  await until(() => scene.person.notice(), 'Nothing is said.');
  await page.mouse.click(5, 5);
  await until(async () => (await scene.person.notice()) === null, 'It stays.');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await scene.press();
  await until(() => scene.published().length === 1, 'It does not go out.');
  await scene.end();
});
