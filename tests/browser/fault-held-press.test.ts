import { test } from 'vitest';
import { expectPublishedOnce, useFaultStage } from './fault/fault-stage';
import { until } from './until';

const stage = useFaultStage();

test('R11: something comes over our questions while an answer is held down: let go, the answer stands', async () => {
  const scene = await stage.write();
  const { person } = scene;
  const page = stage.pageOf(scene);
  await scene.pressHeld();
  const canPublish = async () =>
    (await person.checklist())?.buttons.some(({ action, enabled }) => action === 'publish' && enabled);
  await until(canPublish, 'It never counts presses.');
  const point = await until(() => person.placeInChecklist({ item: 0, option: 1 }), 'Cannot reach an answer.');
  await page.mouse.move(point.x, point.y);
  await page.mouse.down();
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0;width:100%;height:100%;background:#fff8;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  });
  // Out of sight nothing can be published: it knows.
  await until(async () => !(await canPublish()), 'It does not notice the cover.');
  await page.mouse.up();
  await until(
    async () => (await person.checklist())?.items[0]?.options[1]?.checked,
    'The press on the answer was lost.',
  );
  await expectPublishedOnce(scene);
  await scene.end();
});
