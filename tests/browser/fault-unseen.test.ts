import { afterAll, beforeAll, expect, test } from 'vitest';
import { pressBack, waitForChecklist } from './answering';
import { useFaultStage } from './fault/fault-stage';
import { startSocketBackEnd, type SocketBackEnd } from './fault/socket-back-end';
import { publishUnseen, type UnseenWay } from './fault/unseen-ways';
import { spaced, type Scene } from './scene';
import { until } from './until';

const stage = useFaultStage();
let socket: SocketBackEnd;
beforeAll(async () => {
  socket = await startSocketBackEnd();
});
afterAll(() => socket?.close());

const ways: [string, UnseenWay][] = [
  ['from a worker', 'worker'],
  ['over a WebSocket', 'websocket'],
  ['by fetchLater', 'later'],
  ['by a form that its script sends', 'form'],
  ['with natives of a frame that has not loaded', 'frame'],
];

/** A page that publishes in this way, and the texts that its back ends got since. These requests carry no tab's mark. */
async function write(way: UnseenWay): Promise<{ scene: Scene; texts: () => string[] }> {
  const scene = await stage.write();
  const before = { posts: stage.playground.record().length, frames: socket.got.length };
  await stage.pageOf(scene).evaluate(publishUnseen, { way, socket: socket.address });
  const texts = () => [
    ...stage.playground
      .record()
      .slice(before.posts)
      .flatMap((one) => (one.public ? [spaced(one.text)] : [])),
    ...socket.got.slice(before.frames).map((body) => spaced(JSON.parse(body).variables.tweet_text)),
  ];
  return { scene, texts };
}

test.each(ways)('R20: what a page publishes %s is held at the press, and goes out once', async (_, way) => {
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
});

test.each(ways)(
  'R20: what a page publishes %s without any press goes out unseen, as we say that it does',
  async (_, way) => {
    const { scene, texts } = await write(way);
    await stage.pageOf(scene).evaluate(() => {
      Reflect.get(window, 'post')(JSON.stringify({ variables: { tweet_text: 'Ongezien' } }));
    });
    await until(() => texts().length > 0, 'It does not work at all.');
    expect(texts()).toEqual(['Ongezien']);
    await scene.end();
  },
);
