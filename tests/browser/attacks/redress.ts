import { expect } from 'vitest';
import { waitForNoChecklist } from '../answering';
import type { Point } from '../driver';
import { middleOf } from '../person';
import type { Scene } from '../scene';
import { until } from '../until';
import { begin, inPage, pageHadItsTurn, publishesAfterAll, type Attack } from './attack';
import { coverCases, mendedCases, type RedressCase } from './redress-cases';

/** What a page can see of our host. */
function hostNow(): string {
  const host = document.documentElement.lastElementChild;
  return host ? (host.cloneNode() as Element).outerHTML : '';
}

const touched: Attack = {
  id: 'redress-host',
  title: `changes, moves, hides or removes our host, in ${mendedCases.length} ways`,
  outcome: 'put back before anything is drawn; after five times taken back, unanswered, and said so',
  play: async (stage) => {
    const scene = await begin(stage);
    for (const { id, hide } of mendedCases) {
      if (!(await scene.person.checklist())) await scene.pressHeld('mouse');
      const before = await inPage(scene, hostNow, undefined);
      await inPage(scene, hide, undefined);
      const after = await inPage(scene, hostNow, undefined);
      expect(after, id).toBe(before);
      expect(await scene.person.checklist(), id).not.toBeNull();
      await leave(scene);
    }
    await publishesAfterAll(scene);
  },
};

const covered: Attack = {
  id: 'redress-cover',
  title: `covers our questions and lets presses through, in ${coverCases.length} ways`,
  outcome: 'the press does not count',
  play: async (stage) => {
    const scene = await begin(stage);
    for (const one of coverCases) await pressThrough(scene, one);
    await publishesAfterAll(scene);
  },
};

/** Waits until it is noticed, then presses where the button was that publishes at once, for longer than the half second. */
async function pressThrough(scene: Scene, { id, hide }: RedressCase): Promise<void> {
  await scene.pressHeld('mouse');
  const point = await untilPressesCount(scene);
  await inPage(scene, hide, undefined);
  await until(async () => !(await shortcut(scene))?.enabled, `Nobody notices ${id}.`);
  const end = Date.now() + 900;
  while (Date.now() < end && (await scene.person.checklist())) {
    await scene.tab.click(point);
    await pageHadItsTurn(scene);
  }
  await inPage(scene, () => void Reflect.get(window, 'undo')(), null);
  if (await scene.person.checklist()) await leave(scene);
  expect(scene.published(), id).toEqual([]);
  expect((await scene.editor())?.text, id).toContain(scene.text);
}

async function leave(scene: Scene): Promise<void> {
  await pageHadItsTurn(scene);
  await scene.tab.key('Escape');
  await waitForNoChecklist(scene.person);
}

async function untilPressesCount(scene: Scene): Promise<Point> {
  return until(async () => {
    const button = await shortcut(scene);
    return button?.enabled && button.point;
  }, 'The button never counts.');
}

/** The one press that would publish: the answer "no, this is private". */
async function shortcut({ person }: Scene): Promise<{ enabled: boolean; point: Point } | null> {
  const place = await person.checklistPlace();
  const button = place?.model.buttons.find(({ action, option }) => action === 'publish' && option !== '');
  return place && button ? { enabled: button.enabled, point: middleOf(button.box, await place.frame.origin()) } : null;
}

export const redress: Attack[] = [touched, covered];
