import { faultSite } from './fault/fault-site';
import { openDoor, type Door } from '../playground/door';
import { indexHost } from '../playground/index-page';
import { sites } from '../playground/sites';
import { builds } from '../run/build-extension';
import { startChromium, type ChromiumDriver } from './chromium';
import { hostNames } from './host-names';
import { profilesOf } from './shared-profiles';

/** A Chromium with the product and the probe, as if it was just started; `close` gives it to the next file. */
interface Lent {
  driver: ChromiumDriver;
  /** Where the playground has to stand that its tabs see. */
  door: Door;
}

/** One for each process that runs files, for as long as it lives: starting one costs more than emptying one. */
let shared: Promise<Lent> | null = null;
let isLent = false;

/** Lends the Chromium of this process; to one file at a time. */
export async function lendChromium(): Promise<Lent> {
  if (isLent) throw new Error('The shared Chromium is in use: start another.');
  isLent = true;
  shared ??= start();
  const { driver, door } = await shared;
  return { door, driver: { ...driver, close: () => takeBack(driver) } };
}

/** Empties it; one that cannot be emptied is thrown away, and the next file gets a new one. */
async function takeBack(driver: ChromiumDriver): Promise<void> {
  await empty(driver).catch(async () => {
    shared = null;
    await driver.close();
  });
  isLent = false;
}

async function start(): Promise<Lent> {
  const door = await openDoor();
  const addresses = sites.flatMap(({ surfaces, negatives }) => [...surfaces, ...negatives].map(({ url }) => url));
  const hosts = hostNames([...sites, faultSite].flatMap((site) => site.hosts).concat(indexHost), addresses);
  const driver = await startChromium({
    extensions: [builds.chromium, builds.probe],
    playground: { port: door.port, hosts },
    profile: profilesOf(process.ppid),
  });
  return { driver, door };
}

/** No page, no cookie, nothing that the extension kept: and the extension begins anew. */
async function empty(driver: ChromiumDriver): Promise<void> {
  const { context } = driver;
  await driver.clear();
  await context.clearCookies();
  // A page of the extension that does nothing by itself.
  const page = await context.newPage();
  await page.goto(driver.extensionUrl('manifest.json'));
  await page.evaluate(forget);
  const begun = context.waitForEvent('serviceworker', { timeout: 10_000 });
  await page.evaluate(() => setTimeout(() => chrome.runtime.reload())).catch(() => undefined);
  await begun;
  await driver.clear();
}

/** Runs in the extension's own page. */
async function forget(): Promise<void> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  await Promise.all(
    names.map(
      (name) =>
        new Promise<void>((done, fail) => {
          const deleting = indexedDB.deleteDatabase(name);
          deleting.onsuccess = () => done();
          deleting.onerror = () => fail(deleting.error);
        }),
    ),
  );
}
