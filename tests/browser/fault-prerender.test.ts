import puppeteer from 'puppeteer-core';
import { expect, test } from 'vitest';
import { startPlayground } from '../playground/server';
import { builds } from '../run/build-extension';
import { findBrowser } from '../run/find-browsers.mjs';
import { launchArguments } from './chromium';
import { faultSite, faultStory } from './fault/fault-site';
import { hostNames } from './host-names';
import { until } from './until';

/** A driver of its own: the one of the other tests forbids Chromium to prerender. */
test('R6: a page that was prerendered is guarded from its first press', async () => {
  const playground = await startPlayground([faultSite]);
  const extensions = [builds.chromium];
  const hosts = { port: playground.port, hosts: hostNames(playground.hosts) };
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? '',
    enableExtensions: extensions,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--no-sandbox', '--ignore-certificate-errors', ...launchArguments({ extensions, playground: hosts })],
  });
  const page = await browser.newPage();
  const address = faultStory().url.replace('{lang}', 'nl');
  const next = `${address}&prerendered=1`;
  await page.goto(address);
  let ready = false;
  const session = await page.createCDPSession();
  session.on('Preload.prerenderStatusUpdated', (e) => {
    console.log(JSON.stringify(e));
    ready ||= e.status === 'Ready';
  });
  await session.send('Preload.enable');
  await page.evaluate((target) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ urls: [target], eagerness: 'immediate' }] });
    document.body.append(rules, Object.assign(document.createElement('a'), { href: target, textContent: 'Verder' }));
  }, next);
  await until(() => ready, 'Nothing was prerendered.');
  await Promise.all([page.waitForNavigation(), page.click('a')]);
  const entry = () => (performance.getEntriesByType('navigation')[0] as { activationStart?: number }).activationStart;
  expect(await page.evaluate(entry)).toBeGreaterThan(0);
  await page.click('[data-pg="field"]');
  await page.keyboard.type('Vooraf klaargezet.');
  await page.click('[data-pg="submit"]');
  await until(
    () => page.evaluate(() => document.documentElement.childElementCount === 3),
    () => `Nothing is asked: ${JSON.stringify(playground.record())}`,
  );
  expect(playground.record()).toEqual([]);
  await browser.close();
  await playground.close();
});
