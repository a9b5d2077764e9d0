import { Scene } from '../browser/scene';
import { sites } from '../playground/sites';
import { pick, randomFrom } from '../run/random';
import { lastMoves, movesIn, textsOf, type Play } from './moves';
import { Oracle, type Phase } from './oracle';
import type { SoakStage } from './soak-stage';

/** How many things happen in one story at most. */
const most = 9;

const surfaces = sites.flatMap((site) => site.surfaces);

/** Plays one publishing story that is the same for the same seed. Throws, with the moves so far, when a promise is broken. */
export async function playStory(stage: SoakStage, seed: number): Promise<Phase> {
  const random = randomFrom(seed);
  const story = pick(surfaces, random);
  const log = [`${story.platform}/${story.id}`];
  const scene = await Scene.begin(stage.driver, stage.playground, story, random() < 0.5 ? 'nl' : 'en');
  const play: Play = { stage, scene, oracle: new Oracle(), random, log };
  try {
    while (!isOver(play.oracle.phase)) await move(play, log.length > most);
    const draft = play.oracle.phase === 'left' ? ((await scene.editor())?.text ?? null) : null;
    play.oracle.end(textsOf(scene), play.oracle.phase === 'done' ? scene.expected : scene.text, draft);
    return play.oracle.phase;
  } catch (error) {
    throw new Error(`${log.join(', ')}: ${firstLineOf(error)}`, { cause: error });
  } finally {
    await scene.tab.offline(false);
    await scene.end();
  }
}

async function move(play: Play, last: boolean): Promise<void> {
  const { oracle, random, log, scene } = play;
  const [name, act] = pick(Object.entries(last ? lastMoves(oracle.phase) : movesIn(oracle.phase, scene.story)), random);
  log.push(name);
  await act(play);
  oracle.look(textsOf(scene));
}

const isOver = (phase: Phase) => phase === 'done' || phase === 'left' || phase === 'gone';

/** A driver's errors go on for pages. */
export function firstLineOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error)
    .split('\n', 1)
    .join('')
    .slice(0, 1000);
}
