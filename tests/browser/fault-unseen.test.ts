import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerAndPublish, pressBack, waitForChecklist } from './answering';
import { useFaultStage } from './fault/fault-stage';
import { startSocketBackEnd, type SocketBackEnd } from './fault/socket-back-end';
import { publishOddly, type OddWay } from './fault/odd-ways';
import { spaced, type Scene } from './scene';
import { until } from './until';

const stage = useFaultStage();
let socket: SocketBackEnd;
beforeAll(async () => {
  socket = await startSocketBackEnd();
});
afterAll(() => socket?.close());

const unseen: [string, OddWay][] = [
  ['from a worker', 'worker'],
  ['over a WebSocket', 'websocket'],
  ['with natives of a frame that has not loaded', 'frame'],
];
const seen: [string, OddWay][] = [
  ['by fetchLater', 'later'],
  ['by a form that its script sends', 'form'],
  ['by such a form as plain text', 'plain'],
  ['by a form of Blobs', 'parts'],
];

/** A page that publishes in this way, and the texts that its back ends got since. These requests carry no tab's mark. */
async function write(way: OddWay): Promise<{ scene: Scene; texts: () => string[] }> {
  const scene = await stage.write();
  const before = { posts: stage.playground.record().length, frames: socket.got.length };
  await stage.pageOf(scene).evaluate(publishOddly, { way, socket: socket.address });
  const texts = () => [
    ...stage.playground
      .record()
      .slice(before.posts)
      .flatMap((one) => (one.public ? [spaced(one.text)] : [])),
    ...socket.got.slice(before.frames).map((body) => spaced(JSON.parse(body).variables.tweet_text)),
  ];
  return { scene, texts };
}

/** Has the page publish by itself. */
const post = (scene: Scene, text: string) =>
  stage
    .pageOf(scene)
    .evaluate((tweet) => Reflect.get(window, 'post')(JSON.stringify({ variables: { tweet_text: tweet } })), text);

test.each([...unseen, ...seen])(
  'R20: what a page publishes %s is held at the press, and goes out once',
  async (_, way) => {
    const { scene, texts } = await write(way);
    await scene.press();
    await waitForChecklist(scene.person);
    await pressBack(scene.person);
    expect(texts()).toEqual([]);
    await scene.pressHeld();
    expect(texts()).toEqual([]);
    await scene.answerAll();
    await until(
      () => texts().length > 0,
      async () => `Not published; said: ${await scene.person.notice()}`,
    );
    expect(texts()).toEqual([spaced(scene.text)]);
    await scene.end();
  },
);

test.each(unseen)(
  'R20: what a page publishes %s without any press goes out unseen, as we say that it does',
  async (_, way) => {
    const { scene, texts } = await write(way);
    await post(scene, 'Ongezien');
    await until(() => texts().length > 0, 'It does not work at all.');
    expect(texts()).toEqual(['Ongezien']);
    await scene.end();
  },
);

test.each(seen)('R20: what a page publishes %s without any press is held, refused and let go', async (_, way) => {
  const { scene, texts } = await write(way);
  await post(scene, 'Eerst kijken');
  await waitForChecklist(scene.person);
  await pressBack(scene.person);
  await post(scene, 'Nu wel');
  await waitForChecklist(scene.person);
  expect(texts()).toEqual([]);
  await answerAndPublish(scene.person);
  await until(() => texts().length > 0, 'It never goes.');
  expect(texts()).toEqual(['Nu wel']);
  await scene.end();
});
