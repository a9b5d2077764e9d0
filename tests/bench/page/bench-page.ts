import type { Moment } from './contract';
import { newPost } from './post';

const editor = must<HTMLElement>('[data-testid="tweetTextarea_0"]');
const submit = must<HTMLButtonElement>('[data-testid="tweetButtonInline"]');
const feed = must<HTMLElement>('#feed');
const waiting = new Map<Moment, (ms: number) => void>();

/** The site itself: a button that wakes up by typing, and a press that empties the composer. */
editor.addEventListener('input', refresh);
submit.addEventListener('click', () => {
  happens('answered');
  editor.replaceChildren();
  refresh();
  afterPaint('answerPainted');
});
feed.addEventListener('click', (event) => {
  if (event.target instanceof Element) event.target.closest('button')?.toggleAttribute('data-on');
});

/** The extension puts its one element below the root element and draws it in the same task. */
new MutationObserver((records) => {
  if (records.some(({ addedNodes }) => addedNodes.length > 0)) afterPaint('surfacePainted');
}).observe(document.documentElement, { childList: true });

globalThis.bench = {
  addPosts: (count, batch) =>
    new Promise((done) => {
      const add = (number: number) => {
        if (number >= count) return done(scrollTo(0, 0));
        for (let one = 0; one < batch; one++) feed.append(newPost(number + one));
        scrollTo(0, document.documentElement.scrollHeight);
        requestAnimationFrame(() => add(number + batch));
      };
      requestAnimationFrame(() => add(0));
    }),
  fill: (text) => {
    editor.textContent = text;
    refresh();
  },
  next: (moment) =>
    new Promise((done, fail) => {
      waiting.set(moment, done);
      setTimeout(() => fail(new Error(`"${moment}" did not happen.`)), 30_000);
    }),
};

const query = new URLSearchParams(location.search);
for (let number = 0; number < Number(query.get('posts')); number++) feed.append(newPost(number));
globalThis.bench.fill(query.get('text') ?? '');

function refresh(): void {
  submit.disabled = editor.textContent?.trim() === '';
}

function happens(moment: Moment): void {
  waiting.get(moment)?.(performance.now() - globalThis.pressedAt);
  waiting.delete(moment);
}

/** A message that is posted in a frame arrives when that frame has been painted. */
function afterPaint(moment: Moment): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => happens(moment);
  requestAnimationFrame(() => port2.postMessage(null));
}

function must<Found extends Element>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The bench page has no ${selector}.`);
  return found;
}
