import { builds } from '../run/build-extension';
import type { PlaygroundSite } from '../playground/kit/site';
import { startPlayground } from '../playground/server';
import { startChromium, type ChromiumDriver } from './chromium';
import type { Stage } from './behaviours';
import type { Driver } from './driver';
import { startFirefox } from './firefox';
import { hostNames } from './host-names';
import { lendChromium } from './shared-chromium';

export interface StageOptions {
  /** The browser writes down everything that it asks of the network, in this folder. */
  recordInto?: string;
  /** Without the product, only the probe. */
  bare?: boolean;
  /** Another build of the product than the usual one: its folder. */
  product?: string;
  /** Folders of extensions that run beside it. */
  beside?: string[];
}

/** A stage of its own: the given practice sites and one browser. */
export async function setStage(
  browser: Driver['name'],
  sites: readonly PlaygroundSite[],
  { bare = false, product = builds[browser], beside = [], recordInto }: StageOptions = {},
): Promise<Stage & { strike: () => Promise<void> }> {
  const playground = await startPlayground(sites);
  const addresses = sites.flatMap(({ surfaces, negatives }) => [...surfaces, ...negatives].map(({ url }) => url));
  const start = browser === 'chromium' ? startChromium : startFirefox;
  const driver = await start({
    extensions: [...(bare ? [] : [product]), builds.probe, ...beside],
    playground: { ...playground, hosts: hostNames(playground.hosts, addresses) },
    ...(recordInto && { recordInto }),
  });
  return { driver, playground, strike: strikeOf({ driver, playground }) };
}

/** The given practice sites in the Chromium that all files of a process share. */
export async function setSharedStage(
  sites: readonly PlaygroundSite[],
): Promise<Stage & { driver: ChromiumDriver; strike: () => Promise<void> }> {
  const { driver, door } = await lendChromium();
  const playground = await startPlayground(sites, door);
  return { driver, playground, strike: strikeOf({ driver, playground }) };
}

/** The browser first: what it still loads would fail for want of the practice sites. */
function strikeOf({ driver, playground }: Stage): () => Promise<void> {
  return async () => {
    await driver.close();
    await playground.close();
  };
}
