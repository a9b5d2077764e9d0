import { rm } from 'node:fs/promises';
import { builds } from '../run/build-extension';
import { startChromium } from '../browser/chromium';
import { hostNames } from '../browser/host-names';
import { setProfile } from '../browser/settings';
import type { Playground } from '../playground/server';
import type { Chromium } from './bench-tab';
import { makeEmptyExtension } from './empty-extension';
import { evaluationIn, playRound, type Round } from './round';

export interface Comparison {
  bare: Round[];
  guarded: Round[];
  /** Name and version of the browser. */
  browser: string;
}

/**
 * Two browsers side by side on the same page, taking turns so that what else the machine does hits both. What the watching
 * scripts cost before they do anything, a third one tells: with empty ones.
 */
export async function compare(playground: Playground, rounds: number): Promise<Comparison> {
  const bare = await start(playground, []);
  const guarded = await start(playground, [builds.chromium]);
  const empty = await makeEmptyExtension();
  const emptied = await start(playground, [empty]);
  try {
    await setProfile(guarded, { roles: ['medewerker'] });
    const found: Comparison = { bare: [], guarded: [], browser: `Chromium ${bare.context.browser()?.version() ?? ''}` };
    for (let round = 0; round < rounds; round++) {
      const { samples, presence } = await playRound({ chromium: bare, guarded: false });
      found.bare.push({ samples: { ...samples, evaluation: [await evaluationIn(emptied)] }, presence });
      found.guarded.push(await playRound({ chromium: guarded, guarded: true }));
      console.log(`Round ${round + 1} of ${rounds} is done.`);
    }
    return found;
  } finally {
    await Promise.all([bare.close(), guarded.close(), emptied.close()]);
    await rm(empty, { recursive: true });
  }
}

function start({ port, hosts }: Playground, extensions: string[]): Promise<Chromium> {
  return startChromium({ extensions, playground: { port, hosts: hostNames(hosts) } });
}
