import { expect, test } from 'vitest';
import { sites } from '../playground/sites';
import { callNatives } from './call-natives';
import { setStage } from './stages';

const fbSite = sites.filter(({ id }) => id === 'facebook');

/** A feed of Facebook: an address of no interest, and the one at which the site publishes too (hazards.md R19). */
async function called(bare: boolean): Promise<string[]> {
  const stage = await setStage('chromium', fbSite, { bare });
  try {
    const tab = await stage.driver.newTab();
    await tab.goto('https://www.facebook.com/?pg-lang=nl');
    const [page] = await tab.frames();
    return (await page?.evaluate(callNatives, ['/nowhere', '/api/graphql/'])) ?? [];
  } finally {
    await stage.strike();
  }
}

/** The one difference: of what can never be a request, the error's text names who found out. */
const told = (lines: string[]) =>
  lines.map((line) => line.replace(/Failed to (execute 'fetch' on 'Window'|construct 'Request'): /, ''));

test('whatever a page calls, it gets what it would get without us', async () => {
  const without = await called(true);
  expect(without.length).toBeGreaterThan(200);
  expect(told(await called(false))).toEqual(told(without));
});
