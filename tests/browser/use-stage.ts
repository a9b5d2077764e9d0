import { afterAll, beforeAll } from 'vitest';
import type { PlaygroundSite } from '../playground/kit/site';
import type { Stage } from './behaviours';
import type { Driver } from './driver';
import { setSharedStage, setStage, type StageOptions } from './stages';

/** One stage for the tests of a file: Chromium is shared with other files, unless the options say what differs. */
export function useStage(browser: Driver['name'], on: readonly PlaygroundSite[], options?: StageOptions): () => Stage {
  let stage: Awaited<ReturnType<typeof setStage>> | undefined;
  beforeAll(async () => {
    stage = browser === 'chromium' && !options ? await setSharedStage(on) : await setStage(browser, on, options);
  });
  afterAll(() => stage?.strike());
  return () => {
    if (!stage) throw new Error('The stage is not set.');
    return stage;
  };
}
