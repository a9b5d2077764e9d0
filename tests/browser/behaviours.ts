import { expect } from 'vitest';
import type { PageLanguage, SurfaceStory } from '../playground/kit/story';
import type { Playground } from '../playground/server';
import { pressBack, waitForNoChecklist } from './answering';
import type { Driver } from './driver';
import { Scene, spaced, type Way } from './scene';

/** Where the behaviours are tried: one browser, one playground. */
export interface Stage {
  driver: Driver;
  playground: Playground;
}

/**
 * One draft's whole way: held in every way, given back as it was by button and by Escape, asked again after an edit
 * where the site refused it, and then published once as it is.
 */
export async function guardsPublishing(
  { driver, playground }: Stage,
  story: SurfaceStory,
  lang: PageLanguage,
): Promise<void> {
  const scene = await Scene.begin(driver, playground, story, lang);
  for (const way of scene.ways) await givesBack(scene, way);
  // The caret stands where it stood: what is typed next is in the text.
  if (scene.staysEditable) await scene.addText(' Ja.');
  if (scene.staysEditable) await asksAgainAfterAnEdit(scene, playground);
  await publishes(scene, scene.ways.at(-1));
  await scene.end();
}

async function givesBack(scene: Scene, way: Way): Promise<void> {
  const before = await scene.editor();
  const checklist = await scene.pressHeld(way);
  expect(checklist.heading).not.toBe('');
  if (way === 'mouse') await pressBack(scene.person);
  else await leaveByEscape(scene);
  expect((await scene.editor())?.text).toBe(before?.text);
  expect((await scene.editor())?.markup).toBe(before?.markup);
  expect(scene.published()).toEqual([]);
}

/** The site refuses an approved draft; edited, it is asked again. */
async function asksAgainAfterAnEdit(scene: Scene, playground: Playground): Promise<void> {
  playground.refuseNext(scene.tag);
  await scene.pressHeld();
  await scene.answerAll();
  expect(await scene.settled()).toEqual([]);
  await scene.addText(' En nog iets.');
  await scene.pressHeld();
  expect(scene.published()).toEqual([]);
}

/** In a language nobody listed a step may look like publishing: it is asked then, and the last press not again. */
export async function asksOnceOverAllSteps({ driver, playground }: Stage, story: SurfaceStory): Promise<void> {
  const early: SurfaceStory = { ...story, complete: [] };
  const scene = await Scene.begin(driver, playground, early, 'xx');
  let asked = 0;
  for (const step of [...(story.complete ?? []), ...(story.submit ? [{ press: story.submit }] : [])]) {
    const before = scene.got;
    await scene.person.do(step);
    if (!('press' in step) || !(await scene.isAskedNow(before))) continue;
    asked++;
    await scene.answerAll();
  }
  await scene.settled();
  expect(asked).toBe(1);
  expectPublished(scene);
  await scene.end();
}

/** Held, and nothing went out. `thenPublishes`: answered, published: once, and with exactly the text that was written. */
export async function isHeld(
  { driver, playground }: Stage,
  story: SurfaceStory,
  lang: PageLanguage,
  thenPublishes: boolean,
): Promise<void> {
  const scene = await Scene.begin(driver, playground, story, lang);
  await scene.pressHeld(scene.ways.at(-1));
  expect(scene.published()).toEqual([]);
  if (thenPublishes) await publishes(scene);
  await scene.end();
}

/** Without a guard: the page publishes by itself. The proof that the practice page works. */
export async function pagePublishes(
  { driver, playground }: Stage,
  story: SurfaceStory,
  lang: PageLanguage,
  way: Way,
): Promise<void> {
  const scene = await Scene.begin(driver, playground, story, lang);
  await scene.press(way);
  if (story.confirm) await scene.person.press(story.confirm);
  await scene.settled();
  expectPublished(scene);
  await scene.end();
}

/** From an open checklist to one publication. */
async function publishes(scene: Scene, way?: Way): Promise<void> {
  if (!(await scene.person.checklist())) await scene.pressHeld(way);
  await scene.answerAll();
  await scene.settled(way);
  await waitForNoChecklist(scene.person);
  expectPublished(scene);
}

function expectPublished(scene: Scene): void {
  const { platform, kind, media } = scene.story;
  expect(
    scene.published().map((publication) => ({ ...publication, text: spaced(publication.text), action: 'any' })),
  ).toEqual([{ platform, action: 'any', public: true, kind, text: spaced(scene.expected), media: media ?? 0 }]);
}

async function leaveByEscape(scene: Scene): Promise<void> {
  await scene.tab.key('Escape');
  await waitForNoChecklist(scene.person);
}
