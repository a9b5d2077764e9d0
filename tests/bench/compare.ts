import { builds } from '../run/build-extension';
import { startChromium } from '../browser/chromium';
import { hostNames } from '../browser/host-names';
import { setProfile } from '../browser/settings';
import type { Playground } from '../playground/server';
import type { Chromium } from './bench-tab';
import { playRound, type Round } from './round';

export interface Comparison {
  bare: Round[];
  guarded: Round[];
  /** Name and version of the browser. */
  browser: string;
}

/** Two browsers side by side on the same page, taking turns so that what else the machine does hits both. */
export async function compare(playground: Playground, rounds: number): Promise<Comparison> {
  const bare = await start(playground, []);
  const guarded = await start(playground, [builds.chromium]);
  try {
    await setProfile(guarded, { roles: ['medewerker'] });
    const found: Comparison = { bare: [], guarded: [], browser: `Chromium ${bare.context.browser()?.version() ?? ''}` };
    for (let round = 0; round < rounds; round++) {
      found.bare.push(await playRound({ chromium: bare, guarded: false }));
      found.guarded.push(await playRound({ chromium: guarded, guarded: true }));
      console.log(`Round ${round + 1} of ${rounds} is done.`);
    }
    return found;
  } finally {
    await Promise.all([bare.close(), guarded.close()]);
  }
}

function start({ port, hosts }: Playground, extensions: string[]): Promise<Chromium> {
  return startChromium({ extensions, playground: { port, hosts: hostNames(hosts) } });
}
