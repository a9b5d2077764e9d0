import { describe, test } from 'vitest';
import type { Stage } from '../behaviours';
import type { Driver } from '../driver';
import { attacks } from '.';

/** Every attack in one browser, one tab at a time: what is tried is who sees and presses what. */
export function attackTests(browser: Driver['name'], stage: () => Stage): void {
  describe(`attacks in ${browser}: a page`, () => {
    for (const { id, title, outcome, haunting, play } of attacks)
      test(`${title}: ${outcome} (${id})`, () => play(stage(), haunting && `(${haunting.toString()})()`));
  });
}
