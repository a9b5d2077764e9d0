import type { NegativeStory, SurfaceStory } from '../playground/kit/story';
import { answerAndPublish, pressBack, waitForNoChecklist } from '../browser/answering';
import { asksOnceOverAllSteps, type Stage } from '../browser/behaviours';
import { Person } from '../browser/person';
import { Scene, spaced, type Way } from '../browser/scene';
import { until } from '../browser/until';
import type { Row } from './rows';

/**
 * What became of a row. `held`: asked every way, given back unpublished, then published once as written. `left`: left alone.
 * `missed`: published without a question. `stopped`: asked where nothing is published. `unchanged`: the page had nothing
 * to change. `broken`: anything else, also a practice page that cannot bear the change.
 */
export type Verdict = 'held' | 'left' | 'missed' | 'stopped' | 'unchanged' | 'broken';
export interface Outcome {
  verdict: Verdict;
  why: string;
}

/** A page that a change keeps busy for ever must not stop the others, in ms. */
const longest = 60_000;

export async function tryRow(stage: Stage, row: Row): Promise<Outcome> {
  const hangs = new Promise<Outcome>((tell) =>
    setTimeout(tell, longest, { verdict: 'broken', why: 'the page hangs' }).unref(),
  );
  return Promise.race([play(stage, row), hangs]);
}

async function play(stage: Stage, row: Row): Promise<Outcome> {
  try {
    return row.publishes ? await publish(stage, row.story, row) : await leave(stage, row.story);
  } catch (error) {
    return { verdict: 'broken', why: error instanceof Error ? error.message : String(error) };
  }
}

async function publish(stage: Stage, story: SurfaceStory, { changes }: Row): Promise<Outcome> {
  if (story.labelledStep && changes.includes('labels')) {
    await asksOnceOverAllSteps(stage, story);
    return { verdict: 'held', why: '' };
  }
  const scene = await Scene.begin(stage.driver, stage.playground, story, 'nl');
  try {
    return (await isChanged(scene.person)) ? await playWays(scene) : { verdict: 'unchanged', why: '' };
  } finally {
    await scene.end();
  }
}

async function playWays(scene: Scene): Promise<Outcome> {
  for (const way of scene.ways) {
    await scene.press(way);
    if (!(await asked(scene))) return { verdict: 'missed', why: `by ${way}` };
    if (way === scene.ways.at(-1)) break;
    await pressBack(scene.person);
    if (scene.published().length) return { verdict: 'missed', why: 'published after going back' };
  }
  await pressBack(scene.person);
  await scene.press(scene.ways.at(-1));
  if (!(await asked(scene))) return { verdict: 'missed', why: 'after going back' };
  return publishedOnce(scene, scene.ways.at(-1));
}

async function asked(scene: Scene): Promise<boolean> {
  const came = await until(
    async () => (scene.published().length ? 'published' : (await scene.person.checklist()) && 'asked'),
    'Neither a checklist nor a publication.',
  );
  return came === 'asked';
}

async function publishedOnce(scene: Scene, way: Way | undefined): Promise<Outcome> {
  await answerAndPublish(scene.person);
  const { confirm } = scene.story;
  if (confirm) await scene.person.press(confirm).catch((error: unknown) => confirmLater(scene, confirm, error));
  const texts = (await scene.settled(way)).map(({ text }) => spaced(text));
  await waitForNoChecklist(scene.person);
  return texts.length === 1 && texts[0] === spaced(scene.expected)
    ? { verdict: 'held', why: '' }
    : { verdict: 'broken', why: `published ${texts.length} times: ${texts.join(' | ')}` };
}

/** A page that took no notice of our press: told so, the person presses and comes to its second question. */
async function confirmLater(scene: Scene, confirm: string, error: unknown): Promise<void> {
  if (!(await scene.person.notice())) throw error;
  await scene.press(scene.ways.at(-1));
  await scene.person.press(confirm);
}

let count = 0;

async function leave({ driver, playground }: Stage, story: NegativeStory): Promise<Outcome> {
  const tab = await driver.newTab();
  const tag = `drift-${story.platform}-not-${story.id}-${++count}`;
  await tab.tag(tag);
  const person = new Person(tab, story.frame);
  const stopped = async () => ((await person.checklist()) ? 'stopped' : null);
  try {
    await tab.goto(story.url.replaceAll('{lang}', 'nl'));
    for (const step of story.steps) {
      await person.do(step).catch(async (error: unknown) => {
        if (!(await stopped())) throw error;
      });
      if (await stopped()) return { verdict: 'stopped', why: `at ${JSON.stringify(step)}` };
    }
    if (!(await isChanged(person))) return { verdict: 'unchanged', why: '' };
    const end = await until(
      async () => (playground.record(tag).some(({ action }) => action === story.expect) ? 'left' : stopped()),
      () => `No "${story.expect}": ${JSON.stringify(playground.record(tag))}`,
    );
    return end === 'stopped' ? { verdict: 'stopped', why: 'at the end' } : { verdict: 'left', why: '' };
  } finally {
    await tab.close();
  }
}

/** The page's own script for the change marks the document when there was something to change. */
async function isChanged({ tab }: Person): Promise<boolean> {
  for (const frame of await tab.frames()) {
    const found = await frame
      .evaluate(() => document.documentElement.hasAttribute('data-pg-drifted'), null)
      .catch(() => false);
    if (found) return true;
  }
  return false;
}
