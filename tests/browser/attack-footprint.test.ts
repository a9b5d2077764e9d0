import { expect, test } from 'vitest';
import { sites } from '../playground/sites';
import { begin, inPage } from './attacks/attack';
import { footprint } from './attacks/footprint';
import { setStage } from './stages';

const x = sites.filter(({ id }) => id === 'x');

/** What the page finds with a draft written; with the product, or with the probe alone. */
async function found(browser: 'chromium' | 'firefox', bare: boolean): Promise<string[]> {
  const stage = await setStage(browser, x, { bare });
  try {
    return await inPage(await begin(stage), footprint, undefined);
  } finally {
    await stage.strike();
  }
}

test.each(['chromium', 'firefox'] as const)('a page in %s finds what it would find without us', async (browser) => {
  expect(await found(browser, false)).toEqual(await found(browser, true));
});
