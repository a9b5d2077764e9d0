import { startChromium } from '../browser/chromium';
import { backgroundReady, killBackground } from '../browser/fault/background-faults';
import type { Stage } from '../browser/behaviours';
import { hostNames } from '../browser/host-names';
import { startPlayground } from '../playground/server';
import { sites } from '../playground/sites';
import { builds } from '../run/build-extension';

export interface SoakStage extends Stage {
  /** Ends the extension's service worker, as the browser does when it has nothing to do. */
  killWorker: () => Promise<void>;
  strike: () => Promise<void>;
}

/** A browser with the product on all practice sites, whose worker can be ended. */
export async function soakStage(): Promise<SoakStage> {
  const playground = await startPlayground(sites);
  const addresses = sites.flatMap(({ surfaces }) => surfaces.map(({ url }) => url));
  const driver = await startChromium({
    extensions: [builds.chromium, builds.probe],
    playground: { ...playground, hosts: hostNames(playground.hosts, addresses) },
  });
  await backgroundReady(driver);
  return {
    driver,
    playground,
    killWorker: () => killBackground(driver),
    strike: async () => {
      await driver.close();
      await playground.close();
    },
  };
}
