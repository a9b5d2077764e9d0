import { describe, expect, test } from 'vitest';
import type { PlaygroundSite } from '../playground/kit/site';
import type { SurfaceStory } from '../playground/kit/story';
import { sites } from '../playground/sites';
import { answerAndPublish, pressBack } from './answering';
import type { Stage } from './behaviours';
import type { Driver } from './driver';
import { Scene, spaced } from './scene';
import { until } from './until';

/** A beacon tells its page nothing: the page takes it for sent, also when it stays here. */
const byBeacon = ['mobile-comment-beacon'];

/** The network door by itself: on pages where the DOM door leaves everything alone. */
export function networkDoorTests(
  browser: Driver['name'],
  stage: () => Stage,
  choose: (site: PlaygroundSite) => SurfaceStory[],
): void {
  // One tab at a time in Firefox: tabs in the background do not paint there.
  const each = browser === 'chromium' ? describe.concurrent.each(sites) : describe.each(sites);
  each('$id: what the DOM door does not see', (site) => {
    for (const [index, story] of choose(site).entries()) {
      // How a refused request fails differs by transport (network-manners.test.ts); what a page makes of that, by page.
      const refuses = (browser === 'firefox' || index % 3 === 0) && !byBeacon.includes(story.id);
      test(`${story.title} (${story.id}) is held by its request${refuses ? ', refused,' : ''} and published once`, async () => {
        const scene = await Scene.begin(stage().driver, stage().playground, story, 'nl');
        await blindDomDoor(scene);
        if (refuses) await isRefused(scene);
        await pressUnseen(scene);
        expect(scene.published()).toEqual([]);
        await answerAndPublish(scene.person);
        await until(
          () => scene.published().some(({ text }) => spaced(text) === spaced(scene.expected)),
          () => `Published: ${JSON.stringify(scene.published())}`,
        );
        expect(scene.published()).toHaveLength(1);
        expect(await scene.person.checklist()).toBeNull();
        await scene.end();
      });
    }
  });
}

async function isRefused(scene: Scene): Promise<void> {
  await pressUnseen(scene);
  await pressBack(scene.person);
  expect(scene.published()).toEqual([]);
  const editor = await scene.editor();
  if (editor) expect(spaced(editor.text)).toContain(spaced(scene.text));
}

/** Pressing until it is asked: right after a refusal a page may still be busy with that. */
async function pressUnseen(scene: Scene): Promise<void> {
  for (let left = 3; left; left--) {
    await scene.press();
    if (scene.story.confirm) await scene.person.press(scene.story.confirm);
    const asked = () => scene.person.checklist();
    if (await until(asked, 'Nothing was asked.').catch((error: unknown) => left === 1 && Promise.reject(error))) return;
  }
}

/** A search is none of the guard's business: the DOM door leaves the whole page alone. */
async function blindDomDoor({ tab }: Scene): Promise<void> {
  for (const frame of await tab.frames()) {
    await frame.evaluate(() => document.body.setAttribute('role', 'search'), null).catch(() => null);
  }
}
