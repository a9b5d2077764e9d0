import { afterAll, beforeAll, expect, test } from 'vitest';
import { benchAddress, benchSite } from '../bench/bench-site';
import { BenchTab, type Chromium } from '../bench/bench-tab';
import { checklistReady, ourScripts } from '../bench/our-scripts';
import { startPlayground, type Playground } from '../playground/server';
import { builds } from '../run/build-extension';
import { startChromium } from './chromium';
import { hostNames } from './host-names';

const watching = ['content-scripts/guard-x.js', 'content-scripts/network-x.js'];

let playground: Playground;
let chromium: Chromium;

beforeAll(async () => {
  playground = await startPlayground([benchSite]);
  const { port, hosts } = playground;
  chromium = await startChromium({ extensions: [builds.chromium], playground: { port, hosts: hostNames(hosts) } });
});

afterAll(async () => {
  await chromium?.close();
  await playground?.close();
});

test('a page carries nothing of ours but the watching scripts until a composer has focus', async () => {
  const tab = await BenchTab.open(chromium);
  await tab.goto(benchAddress);
  expect((await ourScripts(tab.session)).toSorted()).toEqual(watching);
  expect(await tab.isAsServed()).toBe(true);
  await tab.press('[data-testid="tweetTextarea_0"]');
  await checklistReady(tab.session);
  expect((await ourScripts(tab.session)).toSorted()).toEqual(['checklist.js', ...watching]);
  expect(await tab.isAsServed()).toBe(true);
});

test('a page loads without anything of ours that goes wrong', async () => {
  const tab = await BenchTab.open(chromium);
  const wrong: string[] = [];
  tab.session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => wrong.push(exceptionDetails.text));
  await tab.session.send('Runtime.enable');
  await tab.goto(benchAddress);
  expect(wrong).toEqual([]);
});
