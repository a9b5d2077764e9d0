import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlatformId } from '../../utils/model/draft';
import type { PlaygroundSite } from '../playground/kit/site';
import type { SurfaceStory } from '../playground/kit/story';
import { sites } from '../playground/sites';
import {
  asksAgainAfterAnEdit,
  holdsAndGivesBack,
  isHeld,
  isLeftAlone,
  pagePublishes,
  publishesOnce,
  type Stage,
} from './behaviours';
import type { Driver } from './driver';
import { setStage } from './stages';

/** The practice pages of one site without a guard: every story publishes once, everything else does what it says. */
export function practiceTests(id: PlatformId): void {
  const site = siteOf(id);
  const stage = useStage('chromium', [site], { bare: true });
  describe.concurrent(`${id}: the practice pages by themselves`, () => {
    for (const story of site.surfaces) {
      if (story.submit)
        test(`publish ${story.title} (${story.id}) by mouse`, () => pagePublishes(stage(), story, 'nl', 'mouse'));
      if (story.key)
        test(`publish ${story.title} (${story.id}) by key`, () => pagePublishes(stage(), story, 'xx', 'key'));
      else
        test(`publish ${story.title} (${story.id}) in an unknown language`, () =>
          pagePublishes(stage(), story, 'xx', 'mouse'));
    }
    for (const story of site.negatives)
      test(`do ${story.title} (${story.id})`, () => isLeftAlone(stage(), story, 'nl'));
  });
  nothingTwice(stage);
}

/** Everything that the guard promises, on every surface of one site. */
export function guardedTests(id: PlatformId): void {
  const site = siteOf(id);
  const stage = useStage('chromium', [site]);
  describe.concurrent(`${id}: guarded in Chromium`, () => {
    for (const story of site.surfaces) {
      describe.concurrent(`${story.title} (${story.id})`, () => surfaceTests(stage, story));
    }
    for (const story of site.negatives) {
      test(`leaves alone: ${story.title} (${story.id})`, () => isLeftAlone(stage(), story, 'nl'));
      test(`leaves alone in an unknown language: ${story.title} (${story.id})`, () =>
        isLeftAlone(stage(), story, 'xx'));
    }
  });
  nothingTwice(stage);
}

/** A second publication can come late: looked at when all stories are over. */
function nothingTwice(stage: () => Stage): void {
  test('nothing was published twice', () => {
    const { record, tabs } = stage().playground;
    const twice = tabs().filter((tab) => record(tab).filter((publication) => publication.public).length > 1);
    expect(twice).toEqual([]);
  });
}

function surfaceTests(stage: () => Stage, story: SurfaceStory): void {
  test('is held, given back as it was, and published once', () => holdsAndGivesBack(stage(), story, 'nl'));
  test('is held and published once in an unknown language', () => publishesOnce(stage(), story, 'xx'));
  test.for(['en', 'de'] as const)('is held in %s', (lang) => isHeld(stage(), story, lang));
  if (staysEditable(story)) test('is asked again after an edit', () => asksAgainAfterAnEdit(stage(), story, 'nl'));
}

/** The same promises in Firefox, one tab at a time: tabs in the background do not paint there. */
export function firefoxTests(choose: (site: PlaygroundSite) => SurfaceStory[]): void {
  const stage = useStage('firefox', sites);
  describe.each(sites)('$id: guarded in Firefox', (site) => {
    for (const story of choose(site)) {
      test(`${story.title} (${story.id}) is held, given back, published once`, () =>
        holdsAndGivesBack(stage(), story, 'nl'));
      if (staysEditable(story)) {
        test(`${story.title} (${story.id}) is asked again after an edit`, () =>
          asksAgainAfterAnEdit(stage(), story, 'nl'));
      }
    }
    const [negative] = site.negatives;
    if (negative) test(`leaves alone: ${negative.title}`, () => isLeftAlone(stage(), negative, 'nl'));
  });
}

/** The text can still be changed at the last press: no step behind it, no text that fields after it complete. */
function staysEditable(story: SurfaceStory): boolean {
  return (
    story.editor !== undefined && story.published === undefined && !story.complete?.some((step) => 'press' in step)
  );
}

function siteOf(id: PlatformId): PlaygroundSite {
  const site = sites.find((one) => one.id === id);
  if (!site) throw new Error(`No practice site "${id}".`);
  return site;
}

function useStage(browser: Driver['name'], on: readonly PlaygroundSite[], options?: { bare: boolean }): () => Stage {
  let stage: Awaited<ReturnType<typeof setStage>> | undefined;
  beforeAll(async () => {
    stage = await setStage(browser, on, options);
  });
  afterAll(() => stage?.strike());
  return () => {
    if (!stage) throw new Error('The stage is not set.');
    return stage;
  };
}
