import { expect } from 'vitest';
import type { NegativeStory, PageLanguage } from '../playground/kit/story';
import type { Stage } from './behaviours';
import { Person } from './person';
import type { StandingModel } from './probe/questions';
import { until } from './until';

/**
 * Stories of one address, one after another: nothing of ours appears, and the page does what was asked of it. The page is
 * opened anew for a story unless all that the story touches stands there as it stood at first.
 */
export async function areLeftAlone(
  { driver, playground }: Stage,
  stories: readonly NegativeStory[],
  lang: PageLanguage,
): Promise<void> {
  const tab = await driver.newTab();
  const tag = `${driver.name}-${stories[0]?.platform}-not-${stories[0]?.id}-${lang}`;
  await tab.tag(tag);
  let first: StandingModel | null = null;
  for (const story of stories) {
    const person = new Person(tab, story.frame);
    if (!first || !(await isUntouched(person, story, first))) {
      await tab.goto(story.url.replaceAll('{lang}', lang));
      first = await person.standing();
    }
    const before = playground.record(tag).length;
    const got = () => playground.record(tag).slice(before);
    for (const step of story.steps) await person.do(step);
    await until(
      () => got().some(({ action }) => action === story.expect),
      async () =>
        `${story.id}: no "${story.expect}". Checklist: ${(await person.checklist())?.text}; got: ${JSON.stringify(got())}`,
    );
    expect(await person.checklist(), story.id).toBeNull();
    expect(await person.notice(), story.id).toBeNull();
    expect(
      got().filter((publication) => publication.public),
      story.id,
    ).toEqual([]);
  }
  await tab.close();
}

/** All that the story touches stands as it stood at first, and nothing lies over what it begins with. */
async function isUntouched(person: Person, { steps }: NegativeStory, first: StandingModel): Promise<boolean> {
  const now = await person.standing();
  const touched = steps.flatMap((step) =>
    'press' in step ? step.press : 'write' in step ? step.write : 'attach' in step ? step.attach : [],
  );
  const same = now.address === first.address && touched.every((hook) => now.hooks[hook] === first.hooks[hook]);
  return same && (!touched[0] || (await person.canPress(touched[0])));
}
