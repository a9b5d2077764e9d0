import { beforeAll, describe, expect, test } from 'vitest';
import type { PlatformId } from '../../utils/model/draft';
import type { PlaygroundSite } from '../playground/kit/site';
import type { NegativeStory, PageLanguage, SurfaceStory } from '../playground/kit/story';
import { sites } from '../playground/sites';
import { guardsPublishing, isHeld, pagePublishes, type Stage } from './behaviours';
import { areLeftAlone } from './left-alone';
import { setProfile } from './settings';
import { useStage } from './use-stage';

/** The practice pages of all sites without a guard: stories publish once. */
export function practiceTests(): void {
  const stage = useStage('chromium', sites, { bare: true });
  describe.concurrent.each(sites)('$id: the practice pages by themselves', (site) => {
    // One in six: that the others work too, the guarded tests show.
    for (const story of site.surfaces.filter((_, index) => index % 6 === 0)) {
      const way = story.key ? 'key' : 'mouse';
      test(`publish ${story.title} (${story.id}) by ${way}`, () => pagePublishes(stage(), story, 'nl', way));
    }
  });
  nothingTwice(stage);
}

/** In a language that somebody listed their label tells that they publish nothing: that proves less. */
const labelTells = ['next', 'article-next'];

/** Everything that the guard promises, on every surface of one site. */
export function guardedTests(id: PlatformId): void {
  const site = siteOf(id);
  const stage = useStage('chromium', [site]);
  // Whose list is the shortest; who has not said who they are is asked in Firefox and at the network door.
  beforeAll(() => setProfile(stage().driver, { roles: ['leiding'] }));
  describe.concurrent(`${id}: guarded in Chromium`, () => {
    for (const [index, story] of site.surfaces.entries()) {
      describe.concurrent(`${story.title} (${story.id})`, () => surfaceTests(stage, story, index));
    }
    for (const { lang, stories } of pagesOf(site.negatives))
      test(`leaves alone in ${lang}: ${stories.map(({ title, id }) => `${title} (${id})`).join('; ')}`, () =>
        areLeftAlone(stage(), stories, lang));
  });
  nothingTwice(stage);
}

/** What begins at the same address in the same language: every other one, or in turns by address where few begin there. */
function pagesOf(negatives: readonly NegativeStory[]): { lang: PageLanguage; stories: NegativeStory[] }[] {
  const byAddress = Object.values(Object.groupBy(negatives, ({ url, frame }) => `${url} ${frame}`));
  return byAddress.flatMap((all = [], turn) => {
    const isOther = ({ id }: NegativeStory, index: number) =>
      labelTells.includes(id) || (all.length < 8 ? turn : index) % 2 === 1;
    const { nl = [], xx = [] } = Object.groupBy(all, (story, index) => (isOther(story, index) ? 'xx' : 'nl'));
    return [
      { lang: 'nl' as const, stories: nl },
      { lang: 'xx' as const, stories: xx },
    ].filter(({ stories }) => stories.length > 0);
  });
}

/** A second publication can come late: looked at when all stories are over. */
function nothingTwice(stage: () => Stage): void {
  test('nothing was published twice', () => {
    const { record, tabs } = stage().playground;
    const twice = tabs().filter((tab) => record(tab).filter((publication) => publication.public).length > 1);
    expect(twice).toEqual([]);
  });
}

/** Beside Dutch, every surface is held in one more language; every other one in a language nobody listed. */
const others: PageLanguage[] = ['xx', 'en', 'xx', 'de'];

function surfaceTests(stage: () => Stage, story: SurfaceStory, index: number): void {
  const other = story.labelledStep ? 'xx' : (others[index % others.length] ?? 'xx');
  // What is let through differs in no word: of those in a language nobody listed every other one shows it.
  const publishes = index % others.length === 0;
  test('is held, given back, asked again after an edit, published once', () => guardsPublishing(stage(), story, 'nl'));
  test(`is held${publishes ? ' and published once' : ''} in ${other}`, () => isHeld(stage(), story, other, publishes));
}

/** The same promises in Firefox, one tab at a time: tabs in the background do not paint there. */
export function firefoxTests(stage: () => Stage, choose: (site: PlaygroundSite) => SurfaceStory[]): void {
  describe.each(sites)('$id: guarded in Firefox', (site) => {
    for (const story of choose(site)) {
      test(`${story.title} (${story.id}) is held, given back, asked again after an edit, published once`, () =>
        guardsPublishing(stage(), story, 'nl'));
    }
    const [negative] = site.negatives;
    if (negative) test(`leaves alone: ${negative.title}`, () => areLeftAlone(stage(), [negative], 'nl'));
  });
}

function siteOf(id: PlatformId): PlaygroundSite {
  const site = sites.find((one) => one.id === id);
  if (!site) throw new Error(`No practice site "${id}".`);
  return site;
}
