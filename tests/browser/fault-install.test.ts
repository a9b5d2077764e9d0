import { test } from 'vitest';
import { builds } from '../run/build-extension';
import { waitForChecklist } from './answering';

import { expectHeld, expectPublishedOnce, useFaultStage } from './fault/fault-stage';
import { inOurWorld } from './fault/our-world';
import { until } from './until';

/** Only the probe at first: the product comes while a tab is open. */
const stage = useFaultStage({ product: () => Promise.resolve(builds.probe), later: builds.chromium });

/** What the button says at the tab of the site. */
async function badge(): Promise<string> {
  const [worker] = stage.driver.context.serviceWorkers().filter((one) => one.url().endsWith('/background.js'));
  if (!worker) throw new Error('The background sleeps.');
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    return chrome.action.getTitle(tab?.id === undefined ? {} : { tabId: tab.id });
  });
}

test('R4: installed while a tab was open, that tab is guarded without a refresh, and the button says that it is so in part', async () => {
  const scene = await stage.write('at=document');
  const session = await stage.driver.context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked' as never, { path: builds.chromium } as never);
  await until(
    () => inOurWorld(stage.driver, stage.pageOf(scene), 'Boolean(globalThis.postwacht)'),
    'It is not guarded.',
  );
  await stage.pageOf(scene).bringToFront();
  await scene.press();
  await waitForChecklist(scene.person);
  await expectHeld(scene);
  await until(async () => (await badge()) === 'PostWacht: X deels bewaakt', badge);
  await expectPublishedOnce(scene);
  await scene.end();
});
