import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPlayground, type Playground } from '../playground/server';
import { builds } from '../run/build-extension';
import { answerAndPublish, pressBack, waitForChecklist, waitForNoChecklist } from './answering';
import { startFirefox, type FirefoxDriver } from './firefox';
import { faultSite, faultStory } from './fault/fault-site';
import { publishOddly } from './fault/odd-ways';
import { expectGivenBack, expectHeld, expectPublishedOnce, isSchools } from './fault/fault-stage';
import { hostNames } from './host-names';
import { Scene } from './scene';
import { until } from './until';

/** ms without work after which Firefox stops our event page. */
const idle = 500;
let playground: Playground;
let driver: FirefoxDriver;

beforeAll(async () => {
  playground = await startPlayground([faultSite]);
  driver = await startFirefox({
    extensions: [builds.firefox, builds.probe],
    playground: { port: playground.port, hosts: hostNames(playground.hosts) },
    preferences: { 'extensions.background.idle.timeout': idle },
  });
});
afterAll(async () => {
  await driver?.close();
  await playground?.close();
});

const write = (address?: string) => Scene.begin(driver, playground, faultStory(address), 'nl');
const inPage = async (scene: Scene, task: () => unknown) => (await scene.tab.frames())[0]?.evaluate(task, null);

test('R3: in Firefox an event page that fell asleep is woken, and the school asks', async () => {
  const scene = await write();
  expect(isSchools(await scene.pressHeld())).toBe(true);
  await expectGivenBack(scene);
  await new Promise((asleep) => setTimeout(asleep, 3 * idle));
  expect(isSchools(await scene.pressHeld())).toBe(true);
  await expectPublishedOnce(scene);
  await scene.end();
});

test('R8: in Firefox a page that writes itself anew with document.open() is still held', async () => {
  const scene = await write('at=document');
  await inPage(scene, () => {
    const html = document.documentElement.outerHTML;
    document.open();
    document.write(`<!doctype html>${html}`);
    document.close();
  });
  await scene.press();
  await waitForChecklist(scene.person);
  await expectHeld(scene);
  await scene.end();
});

test.each([
  ['by a form that its script sends', 'form'],
  ['by such a form as plain text', 'plain'],
  ['by a form of Blobs', 'parts'],
] as const)('R20: in Firefox what a page publishes %s is held, refused and let go', async (_, way) => {
  const scene = await write();
  const [page] = await scene.tab.frames();
  const before = playground.record().length;
  const texts = () => playground.record().flatMap(({ text }, at) => (at >= before ? [text] : []));
  const post = (text: string) =>
    page?.evaluate((tweet) => Reflect.get(window, 'post')(JSON.stringify({ variables: { tweet_text: tweet } })), text);
  await page?.evaluate(publishOddly, { way, socket: '' });
  await post('Eerst kijken');
  await waitForChecklist(scene.person);
  await pressBack(scene.person);
  await post('Nu wel');
  await answerAndPublish(scene.person);
  await until(() => texts().length > 0, 'It never goes.');
  expect(texts()).toEqual(['Nu wel']);
  await scene.end();
});

test('R12: in Firefox pressed by its access key it is held', async () => {
  const scene = await write();
  await scene.tab.key('Alt+Shift+p');
  await waitForChecklist(scene.person);
  await expectHeld(scene);
  await expectGivenBack(scene);
  await scene.end();
});

test('R5: in Firefox back from the page cache the old question is gone and the draft is asked again', async () => {
  const scene = await write();
  await scene.pressHeld();
  await scene.tab.goto('https://x.com/home');
  await inPage(scene, () => history.back());
  await until(async () => (await scene.editor()) !== null, 'The page does not come back.');
  await waitForNoChecklist(scene.person);
  expect(scene.published()).toEqual([]);
  await scene.end();
});

/** Runs in the page, which publishes at nothing in the meantime: a press that somebody stops. */
function isHeld(): { isHeld: boolean } {
  document.documentElement.dataset.on = 'nothing';
  const press = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  const isHeld = document.querySelector('[data-pg="submit"]')?.dispatchEvent(press) === false;
  document.documentElement.dataset.on = 'click';
  return { isHeld };
}

test('R2: in Firefox an update puts us into open tabs anew: exactly one question, one publication', async () => {
  const scene = await write();
  await scene.pressHeld();
  await expectGivenBack(scene);
  await driver.install(builds.firefox);
  // Between the end of the old scripts and the start of the new ones nobody guards: that is the browser's moment.
  await until(async () => ((await inPage(scene, isHeld)) as { isHeld: boolean }).isHeld, 'It is not guarded.');
  await waitForChecklist(scene.person);
  await expectGivenBack(scene);
  await scene.press();
  await waitForChecklist(scene.person);
  expect(await inPage(scene, () => document.documentElement.childElementCount)).toBe(3);
  await expectPublishedOnce(scene);
  await scene.end();
});
