import { expect } from 'vitest';
import type { Stage } from '../behaviours';
import { waitForChecklist, waitForNoChecklist } from '../answering';
import type { Frame } from '../driver';
import { Scene, spaced } from '../scene';
import { until } from '../until';
import { sites } from '../../playground/sites';

/** Something that a page may try, and what must come of it. One row of ATTACKS.md. */
export interface Attack {
  /** Unique; the row's name. */
  id: string;
  /** What the page does. */
  title: string;
  /** What comes of it, as the row says. */
  outcome: string;
  /** Runs in the page before all other scripts of it. May name nothing outside itself. */
  haunting?: () => void;
  play: (stage: Stage, haunting: string | undefined) => Promise<void>;
}

/** A draft on X in a page gone bad, up to the last press. */
export async function begin({ driver, playground }: Stage, haunting?: string, id = 'post-inline'): Promise<Scene> {
  const story = sites.find((site) => site.id === 'x')?.surfaces.find((one) => one.id === id);
  if (!story) throw new Error(`X has no story "${id}".`);
  const scene = await Scene.begin(driver, playground, story, 'nl', haunting);
  await scene.tab.front();
  return scene;
}

/** Runs something in the page's own world, as a script of the page. */
export async function inPage<Argument, Result>(
  scene: Scene,
  task: (argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result> {
  return (await top(scene)).evaluate(task, argument);
}

async function top(scene: Scene): Promise<Frame> {
  const [frame] = await scene.tab.frames();
  if (!frame) throw new Error('The tab is gone.');
  return frame;
}

/** Waits until the page had its turn: two pictures are drawn, and what was waiting then is done. No timer: those sleep in a tab behind. */
export async function pageHadItsTurn(scene: Scene): Promise<void> {
  await inPage(
    scene,
    () =>
      new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        requestAnimationFrame(() => requestAnimationFrame(() => port2.postMessage(null)));
      }),
    null,
  );
}

/** Still asked, and nothing went out. */
export async function staysHeld(scene: Scene): Promise<void> {
  await pageHadItsTurn(scene);
  await waitForChecklist(scene.person);
  expect(scene.published()).toEqual([]);
}

/** The proof that it was a working page all along: a person answers, and it is published once, as written. */
export async function publishesAfterAll(scene: Scene): Promise<void> {
  if (!(await scene.person.checklist())) await scene.pressHeld();
  await scene.answerAll();
  await scene.settled();
  await waitForNoChecklist(scene.person);
  expect(scene.published().map(({ text }) => spaced(text))).toEqual([spaced(scene.expected)]);
  await scene.end();
}

/** Given up: no questions, a line that says why, nothing published. */
export async function givesUp(scene: Scene): Promise<void> {
  await until(() => scene.person.notice(), 'Nothing says why the questions are gone.');
  await waitForNoChecklist(scene.person);
  expect(scene.published()).toEqual([]);
}
