import { test } from 'vitest';
import { expectHeld, expectPublishedOnce, useFaultStage } from './fault/fault-stage';

const stage = useFaultStage();

test('R11: in a modal dialog of the page with a focus trap we stand above it and take the keys', async () => {
  const scene = await stage.write();
  await stage.pageOf(scene).evaluate(() => {
    const modal = document.createElement('dialog');
    const form = document.querySelector('form');
    document.querySelector('main')?.append(modal);
    if (form) modal.append(form);
    modal.showModal();
    const back = () =>
      modal.contains(document.activeElement) || document.querySelector<HTMLElement>('[data-pg="field"]')?.focus();
    document.addEventListener('focusin', back);
    setInterval(back, 30);
  });
  await scene.pressHeld();
  await expectHeld(scene);
  await expectPublishedOnce(scene);
  await scene.end();
});

test('R11: over a page in full screen the questions are seen and answered', async () => {
  const scene = await stage.write();
  await stage.pageOf(scene).evaluate(() => document.querySelector('main')?.requestFullscreen());
  await scene.pressHeld();
  await expectPublishedOnce(scene);
  await scene.end();
});

test('R11: another extension opens a modal over our questions: nothing is published, and after it they can be answered', async () => {
  const scene = await stage.write();
  await scene.pressHeld();
  const page = stage.pageOf(scene);
  await page.evaluate(() => {
    const modal = document.createElement('dialog');
    modal.textContent = 'Woordenboek';
    document.body.append(modal);
    modal.showModal();
  });
  await expectHeld(scene);
  await page.evaluate(() => document.querySelector('dialog')?.remove());
  await expectPublishedOnce(scene);
  await scene.end();
});
