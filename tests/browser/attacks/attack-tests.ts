import { afterAll, beforeAll, describe, test } from 'vitest';
import { sites } from '../../playground/sites';
import type { Driver } from '../driver';
import { setStage } from '../stages';
import { attacks } from '.';

/** Every attack in one browser, one tab at a time: what is tried is who sees and presses what. */
export function attackTests(browser: Driver['name']): void {
  let stage: Awaited<ReturnType<typeof setStage>>;
  beforeAll(async () => {
    stage = await setStage(
      browser,
      sites.filter(({ id }) => id === 'x'),
    );
  });
  afterAll(() => stage?.strike());
  describe(`attacks in ${browser}: a page`, () => {
    for (const { id, title, outcome, haunting, play } of attacks)
      test(`${title}: ${outcome} (${id})`, () => play(stage, haunting && `(${haunting.toString()})()`));
  });
}
