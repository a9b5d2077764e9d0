import { describe, expect, test } from 'vitest';
import { pressBack, waitForChecklist } from './answering';
import type { Driver } from './driver';
import { faultSite, faultStory } from './fault/fault-site';
import { expectPublishedOnce } from './fault/fault-stage';
import { Scene } from './scene';
import { useStage } from './use-stage';

/** Hears all that a press is made of, at the very first place that a page can listen, before any other script of it. */
const listenFirst = `
  window.heard = [];
  for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keypress', 'keyup', 'submit'])
    window.addEventListener(kind, () => window.heard.push(kind), { capture: true, passive: false });`;

async function inPage<Answer>(scene: Scene, task: () => Answer): Promise<Answer> {
  const [page] = await scene.tab.frames();
  if (!page) throw new Error('No page.');
  return page.evaluate(task, null);
}

describe.each(['chromium', 'firefox'] as const)('who hears a press first in %s', (browser: Driver['name']) => {
  const stage = useStage(browser, [faultSite]);

  /** What the page heard since it was asked last. */
  const heard = (scene: Scene) => inPage(scene, () => (Reflect.get(window, 'heard') as string[]).splice(0));

  test('R13: of a held press a page hears nothing, wherever it listens; of the let through one it hears the click', async () => {
    const scene = await Scene.begin(stage().driver, stage().playground, faultStory(), 'nl', listenFirst);
    expect(await heard(scene)).toContain('keydown');
    await scene.press();
    await waitForChecklist(scene.person);
    await pressBack(scene.person);
    expect(await heard(scene)).toEqual([]);
    await inPage(scene, () => document.querySelector<HTMLElement>('[data-pg="submit"]')?.focus());
    await scene.tab.key('Enter');
    await waitForChecklist(scene.person);
    expect(await heard(scene)).toEqual([]);
    await expectPublishedOnce(scene);
    expect(await heard(scene)).toEqual(['click', 'submit']);
    await scene.end();
  });
});
