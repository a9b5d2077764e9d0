import { BenchTab, type Chromium } from './bench-tab';
import { benchAddress } from './bench-site';
import { isChecklist } from './closed-surface';
import { checklistReady, evaluationOf, ourScripts } from './our-scripts';

const posts = 2000;
const keys = 200;
const presses = 5;
const slowPresses = 3;
const draft = 'Wat een mooie dag in de duinen!';
const editor = '[data-testid="tweetTextarea_0"]';
const submit = '[data-testid="tweetButtonInline"]';
const like = '[data-testid="like"]';

/** ms, several of each where a round holds several. */
export interface Samples {
  evaluation: number[];
  feed: number[];
  like: number[];
  focus: number[];
  key: number[];
  press: number[];
  slow: number[];
  approval: number[];
  first: number[];
}

/** What stands in a page of ours before anybody touches a composer. */
export interface Presence {
  /** No element, no attribute. */
  asServed: boolean;
  scripts: string[];
}

export interface Side {
  chromium: Chromium;
  /** With the extension: a press leads to the checklist; without: to the site's own answer. */
  guarded: boolean;
}

export interface Round {
  samples: Samples;
  presence: Presence;
}

/** Everything once, in two fresh tabs. Both sides do the same; where ours asks, it is answered. */
export async function playRound(side: Side): Promise<Round> {
  const tab = await BenchTab.open(side.chromium);
  const evaluation = await evaluationOf(tab.session, () => tab.goto(benchAddress));
  const presence = { asServed: await tab.isAsServed(), scripts: await ourScripts(tab.session) };
  const feed = await tab.scriptOf(() => tab.addPosts(posts));
  const liked = await tab.scriptOf(() => tab.press(like));
  const focus = await tab.scriptOf(async () => {
    await tab.press(editor);
    if (side.guarded) await checklistReady(tab.session);
  });
  // The first keys still pay for what the focus set going, which is measured above.
  await tab.type('a'.repeat(keys));
  await tab.painted();
  const typed = await tab.scriptOf(() => tab.type('a'.repeat(keys)));
  const press = await times(presses, () => pressAndBack(tab, side));
  const slow = await tab.slowed(4, () => times(slowPresses, () => pressAndBack(tab, side)));
  const approval = await approve(tab, side);
  await tab.close();
  const samples = { feed: [feed], like: [liked], focus: [focus], key: [typed / keys], press, slow };
  const first = await firstPress(side);
  return { samples: { ...samples, evaluation: [evaluation], approval: [approval], first: [first] }, presence };
}

/** ms of compiling and evaluating the watching scripts, in a fresh tab. */
export async function evaluationIn(chromium: Chromium): Promise<number> {
  const tab = await BenchTab.open(chromium);
  const ms = await evaluationOf(tab.session, () => tab.goto(benchAddress));
  await tab.close();
  return ms;
}

/** Press → what a person sees of it, painted; then everything as it was. */
async function pressAndBack(tab: BenchTab, { guarded }: Side): Promise<number> {
  if (!guarded) await tab.fill(draft);
  const ms = await tab.pressUntil(guarded ? 'surfacePainted' : 'answerPainted', () => tab.press(submit));
  if (!guarded) return ms;
  if (!(await isChecklist(tab.session))) throw new Error('The built-in questions came, not the checklist.');
  await tab.back();
  return ms;
}

/** The press that publishes → the site's own handler. */
async function approve(tab: BenchTab, { guarded }: Side): Promise<number> {
  if (!guarded) {
    await tab.fill(draft);
    return tab.pressUntil('answered', () => tab.press(submit));
  }
  await tab.pressUntil('surfacePainted', () => tab.press(submit));
  return tab.pressUntil('answered', () => tab.pressOurs({ action: 'publish', option: 'no' }));
}

/** The first press in a fresh tab, on a text that was already there: nothing had focus, nothing is prepared. */
async function firstPress({ chromium, guarded }: Side): Promise<number> {
  const tab = await BenchTab.open(chromium);
  await tab.goto(`${benchAddress}?${new URLSearchParams({ posts: String(posts), text: draft }).toString()}`);
  const ms = await tab.pressUntil(guarded ? 'surfacePainted' : 'answerPainted', () => tab.press(submit));
  if (guarded && !(await isChecklist(tab.session))) throw new Error('Nothing was ready, and it stayed so.');
  await tab.close();
  return ms;
}

async function times(count: number, work: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  for (let one = 0; one < count; one++) results.push(await work());
  return results;
}
