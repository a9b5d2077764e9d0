import { expect, test } from 'vitest';
import { buildBroken, guardModules } from './fault/broken-guard';
import { useFaultStage } from './fault/fault-stage';
import { until } from './until';

const stage = useFaultStage({ product: buildBroken });

test.each(await guardModules())(
  'R30: %s throws at the press: a question or a word within a second, nothing published',
  async (name) => {
    const scene = await stage.write();
    const page = stage.pageOf(scene);
    let alerted = '';
    page.once('dialog', (dialog) => {
      alerted = dialog.message();
      void dialog.dismiss().catch(() => undefined);
    });
    await page.evaluate((module) => (document.documentElement.dataset.fault = module), name);
    await scene.press();
    await until(
      async () => alerted || (await scene.person.notice()) || (await scene.person.checklist()),
      () => `silent: ${JSON.stringify(scene.published())}`,
    );
    expect(scene.published()).toEqual([]);
    await page.evaluate(() => delete document.documentElement.dataset.fault);
    await scene.end();
  },
);
