import { expect, test } from 'vitest';
import { waitForChecklist, waitForNoChecklist } from './answering';
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
