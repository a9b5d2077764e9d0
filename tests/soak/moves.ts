import type { SurfaceStory } from '../playground/kit/story';
import { pressBack, waitForNoChecklist } from '../browser/answering';
import type { Scene } from '../browser/scene';
import { until } from '../browser/until';
import { pick } from '../run/random';
import type { Oracle, Phase } from './oracle';
import type { SoakStage } from './soak-stage';

/** One story under way. */
export interface Play {
  stage: SoakStage;
  scene: Scene;
  oracle: Oracle;
  random: () => number;
  log: string[];
}

/** Something that a person or the world does. */
type Move = (play: Play) => Promise<void>;
type Moves = Readonly<Record<string, Move>>;

/** What the back end published of this story, in order. */
export const textsOf = (scene: Scene) => scene.published().map(({ text }) => text);

const whenAsked: Moves = {
  approve,
  'approve, again': approve,
  back,
  'kill the worker': ({ stage }) => stage.killWorker(),
  'stray key': async ({ scene }) => scene.tab.key(scene.story.key ?? 'Enter'),
  reload,
};

const whenWriting: Moves = {
  press,
  'press, again': press,
  'press twice': async (play) => {
    const { submit } = play.scene.story;
    await (submit ? pressAnd(play, () => play.scene.person.pressTwice(submit)) : press(play));
  },
  'kill the worker': ({ stage }) => stage.killWorker(),
  leave: async ({ oracle }) => void (oracle.phase = 'left'),
};

/** Only where the text can still be changed: after a failure the same press must still be possible. */
const whenEditable: Moves = {
  ...whenWriting,
  edit: ({ scene }) => scene.addText(' En meer.'.slice(0, (scene.story.longest ?? Infinity) - scene.text.length)),
  refuse: async (play) => (play.stage.playground.refuseNext(play.scene.tag), press(play)),
  'slow back end': async (play) => (play.stage.playground.slowDown(play.scene.tag, 1200), press(play)),
  offline: async (play) => (await play.scene.tab.offline(true), press(play)),
};

/** What can happen in this phase of this story. */
export function movesIn(phase: Phase, { editor, published, complete, confirm }: SurfaceStory): Moves {
  if (phase === 'asked') return whenAsked;
  const simple = editor && !published && !confirm && !complete?.length;
  return simple ? whenEditable : whenWriting;
}

/** What brings a story to its end. */
export function lastMoves(phase: Phase): Moves {
  return phase === 'asked' ? { approve } : { press };
}

async function press(play: Play): Promise<void> {
  await pressAnd(play, () => play.scene.press(pick(play.scene.ways, play.random)));
}

/** Asked; or, after an approval that the site refused, let through by the person's own next press: published, or refused anew. */
async function pressAnd({ stage, scene, oracle }: Play, act: () => Promise<void>): Promise<void> {
  const failures = () => stage.playground.refused(scene.tag) + (oracle.knows(scene.expected) ? scene.tab.lost() : 0);
  const before = failures();
  await act();
  const came = await until(async () => {
    if (await scene.person.checklist()) return 'asked';
    if (textsOf(scene).length) return 'done';
    return failures() > before ? 'writing' : null;
  }, 'Neither a checklist nor a publication.');
  if (came === 'writing') await scene.tab.offline(false);
  oracle.phase = came;
}

async function back({ scene, oracle, random }: Play): Promise<void> {
  if (random() < 0.5) await pressBack(scene.person);
  else {
    await scene.tab.key('Escape');
    await waitForNoChecklist(scene.person);
  }
  oracle.phase = 'writing';
}

async function reload({ scene, oracle }: Play): Promise<void> {
  await scene.tab.goto('about:blank');
  oracle.phase = 'gone';
}

/** Approves, then sees to it that it is published, or that the site could not. */
async function approve({ scene, oracle }: Play): Promise<void> {
  oracle.approve(scene.expected);
  const offline = scene.tab.isOffline();
  const before = scene.tab.lost();
  await scene.answerAll();
  if (offline) {
    const told = async () => scene.tab.lost() > before || (await scene.person.notice()) !== null;
    await until(told, 'The site sent nothing, and nobody says so.');
    await scene.tab.offline(false);
    oracle.phase = 'writing';
    return;
  }
  const published = await scene.settled();
  await waitForNoChecklist(scene.person);
  oracle.phase = published.length ? 'done' : 'writing';
}
