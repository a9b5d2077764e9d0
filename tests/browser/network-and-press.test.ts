import { afterAll, beforeAll, expect, test } from 'vitest';
import { sites } from '../playground/sites';
import { pressBack, waitForChecklist } from './answering';
import { Scene } from './scene';
import { sendInPage } from './send-in-page';
import { setSharedStage } from './stages';
import { until } from './until';

const xSite = sites.filter(({ id }) => id === 'x');
let stage: Awaited<ReturnType<typeof setSharedStage>>;
beforeAll(async () => {
  stage = await setSharedStage(xSite);
});
afterAll(() => stage?.strike());

async function begin(id: string): Promise<Scene> {
  const story = xSite[0]?.surfaces.find((one) => one.id === id);
  if (!story) throw new Error(`No story "${id}".`);
  return Scene.begin(stage.driver, stage.playground, story, 'nl');
}

async function inPage<Argument>(scene: Scene, task: (argument: Argument) => void, argument: Argument): Promise<void> {
  const [page] = await scene.tab.frames();
  await page?.evaluate(task, argument);
}

test.each(['post-inline', 'thread'])('what a page makes of %s after it was approved, is asked anew', async (id) => {
  const scene = await begin(id);
  await inPage(
    scene,
    () => {
      const { send } = XMLHttpRequest.prototype;
      XMLHttpRequest.prototype.send = function (body) {
        send.call(this, typeof body === 'string' ? body.replace('mooie', 'lelijke') : body);
      };
    },
    null,
  );
  await scene.pressHeld();
  await scene.answerAll();
  await waitForChecklist(scene.person);
  expect(scene.published()).toEqual([]);
  await pressBack(scene.person);
  expect(scene.published()).toEqual([]);
  await scene.end();
});

test('an approval is spent by one request: the same one again is asked', async () => {
  const scene = await begin('post-inline');
  await scene.pressHeld();
  await scene.answerAll();
  await until(() => scene.published().length === 1, 'Not published.');
  await inPage(scene, sendInPage, { way: 'fetch' as const, text: scene.text });
  await waitForChecklist(scene.person);
  expect(scene.published()).toHaveLength(1);
  await scene.end();
});

test('a request of its own while something is asked fails, and publishes nothing', async () => {
  const scene = await begin('post-inline');
  await scene.pressHeld();
  await inPage(scene, sendInPage, { way: 'fetch' as const, text: 'Iets anders' });
  const [page] = await scene.tab.frames();
  const outcome = await until(
    async () => page?.evaluate(() => (globalThis as { pgOutcome?: string }).pgOutcome, null),
    'It is neither sent nor refused.',
  );
  expect(outcome).toContain('Failed to fetch');
  await pressBack(scene.person);
  expect(scene.published()).toEqual([]);
  await scene.end();
});
