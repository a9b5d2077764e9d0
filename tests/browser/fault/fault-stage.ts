import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { PlaygroundSite } from '../../playground/kit/site';
import { startPlayground, type Playground } from '../../playground/server';
import { builds } from '../../run/build-extension';
import { answerAndPublish, pressBack } from '../answering';
import { startChromium } from '../chromium';
import { hostNames } from '../host-names';
import type { ChecklistModel } from '../probe/questions';
import { Scene, spaced } from '../scene';
import { setSharedStage } from '../stages';
import { backgroundReady } from './background-faults';
import { faultSite, faultStory } from './fault-site';

export type Chromium = Awaited<ReturnType<typeof startChromium>>;

/** One browser for all tests of a file, and the practice site whose ledger says what was published. */
export interface FaultStage {
  readonly driver: Chromium;
  readonly playground: Playground;
  /** A tab with the smallest composer, and a draft in it. */
  write: (address?: string) => Promise<Scene>;
  pageOf: (scene: Scene) => Page;
}

/** `site`: the practice site; `product`: where the extension under test was built; ours, unless a test breaks it on purpose. */
export function useFaultStage(
  options: {
    site?: PlaygroundSite;
    product?: () => Promise<string>;
    beside?: () => Promise<string[]>;
    keepsPages?: boolean;
    later?: string;
  } = {},
): FaultStage {
  let driver: Chromium;
  let playground: Playground;
  beforeAll(async () => {
    if (Object.keys(options).length === 0) {
      ({ driver, playground } = await setSharedStage([faultSite]));
      return void (await backgroundReady(driver));
    }
    playground = await startPlayground([options.site ?? faultSite]);
    const product = (await options.product?.()) ?? builds.chromium;
    driver = await startChromium({
      extensions: [product, builds.probe, ...((await options.beside?.()) ?? [])],
      playground: { ...playground, hosts: hostNames(playground.hosts) },
      keepsPages: options.keepsPages ?? false,
      ...(options.later && { later: options.later }),
    });
    if (!options.product) await backgroundReady(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await playground?.close();
  });
  return {
    get driver() {
      return driver;
    },
    get playground() {
      return playground;
    },
    write: (address) => Scene.begin(driver, playground, faultStory(address), 'nl'),
    pageOf: (scene) => driver.pageOf(scene.tab),
  };
}

/** Nothing went out, and what was written is still there to the letter. */
export async function expectHeld(scene: Scene): Promise<void> {
  expect(scene.published()).toEqual([]);
  expect(spaced((await scene.editor())?.text ?? '')).toBe(spaced(scene.text));
}

/** From an open question to exactly one publication of exactly this text. */
export async function expectPublishedOnce(scene: Scene): Promise<void> {
  await answerAndPublish(scene.person);
  await scene.settled('mouse');
  expect(scene.published().map(({ text }) => spaced(text))).toEqual([spaced(scene.text)]);
}

/** Whatever asks: it can be left, and the draft stays. */
export async function expectGivenBack(scene: Scene): Promise<void> {
  await pressBack(scene.person);
  await expectHeld(scene);
}

/** The school's own questions, as against the built-in ones. */
export const isSchools = ({ buttons }: ChecklistModel) => buttons.some(({ action }) => action === 'back');
