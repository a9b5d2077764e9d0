import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { geckoId } from '../../utils/policy/extension-ids';
import { sites } from '../playground/sites';
import { builds } from '../run/build-extension';
import { begin, inPage, publishesAfterAll } from './attacks/attack';
import { buildOther, tries } from './attacks/other-extension';
import { unpackedId } from './chromium';
import { setStage } from './stages';
import { until } from './until';

const ids = { chromium: unpackedId(builds.chromium), firefox: geckoId };

describe.each(['chromium', 'firefox'] as const)('another extension in %s', (browser) => {
  let stage: Awaited<ReturnType<typeof setStage>>;
  beforeAll(async () => {
    const beside = [await buildOther(browser, ids[browser])];
    const x = sites.filter(({ id }) => id === 'x');
    stage = await setStage(browser, x, { beside });
  });
  afterAll(() => stage?.strike());

  test('that sends our background all that it understands, is not answered and changes nothing', async () => {
    const scene = await begin(stage);
    const other = () => inPage(scene, () => document.documentElement.dataset['other'], null);
    const came = await until(other, 'The other extension does not run.');
    expect(came.split(',')).toEqual(Array(tries).fill('refused'));
    // It said that this is somebody of the management: the first checklist still asks.
    expect((await scene.pressHeld()).items.map(({ id }) => id)).toContain('who');
    await publishesAfterAll(scene);
  });
});
