import { describe, expect, test } from 'vitest';
import { sites } from '../playground/sites';
import { answerAndPublish, pressBack, waitForChecklist, waitForNoChecklist } from './answering';
import type { Driver, Frame, Tab } from './driver';
import { Person } from './person';
import { sendAmongLies, sendInPage, type Sending } from './send-in-page';
import { until } from './until';
import { useStage } from './use-stage';

const xSite = sites.filter(({ id }) => id === 'x');

describe.each(['chromium', 'firefox'] as const)('the network door in %s', (browser: Driver['name']) => {
  const stage = useStage(browser, xSite);
  let count = 0;

  async function open(): Promise<{ tab: Tab; page: Frame; person: Person; published: () => string[] }> {
    const tab = await stage().driver.newTab();
    const tag = `${browser}-manners-${++count}`;
    await tab.tag(tag);
    await tab.goto('https://x.com/home?pg-lang=nl');
    const [page] = await tab.frames();
    if (!page) throw new Error('No page.');
    const published = () =>
      stage()
        .playground.record(tag)
        .flatMap((one) => (one.public ? [one.text] : []));
    return { tab, page, person: new Person(tab), published };
  }

  /** Starts a request in the page; its outcome stands in `pgOutcome` when it is there. */
  const send = (page: Frame, sending: Sending) => page.evaluate(sendInPage, sending);
  const outcome = (page: Frame) =>
    until(() => page.evaluate(() => (globalThis as { pgOutcome?: string }).pgOutcome, null), 'No outcome.');

  test.each(['fetch', 'wrapped', 'request', 'xhr', 'beacon', 'frame'] as const)(
    'holds what goes by %s, refuses it as a network failure, and lets it go as it is',
    async (way) => {
      const { tab, page, person, published } = await open();
      await send(page, { way, text: 'Eerst kijken' });
      expect((await waitForChecklist(person)).heading).not.toBe('');
      await pressBack(person);
      const failure = { xhr: 'error 4 0', beacon: 'true' }[way as 'xhr'];
      expect(await outcome(page)).toMatch(failure ?? /^TypeError: (Failed to fetch|NetworkError when)/);
      expect(published()).toEqual([]);
      await send(page, { way, text: 'Nu wel' });
      await answerAndPublish(person);
      expect(await outcome(page)).toMatch(/200|true/);
      await until(() => published().length > 0, 'Nothing was published.');
      expect(published()).toEqual(['Nu wel']);
      await tab.close();
    },
  );

  test('asks about the same text again when it is sent again', async () => {
    const { tab, page, person, published } = await open();
    for (const round of [1, 2]) {
      await send(page, { way: 'fetch', text: 'Twee keer' });
      await answerAndPublish(person);
      await until(() => published().length === round, 'Not published.');
    }
    await tab.close();
  });

  test.each(['fetch', 'xhr'] as const)(
    'takes the question away when the page gives up a request by %s',
    async (way) => {
      const { tab, page, person, published } = await open();
      await send(page, { way, text: 'Toch niet', giveUp: true });
      await waitForChecklist(person);
      await page.evaluate(() => (globalThis as unknown as { pgGiveUp: () => void }).pgGiveUp(), null);
      await waitForNoChecklist(person);
      expect(await outcome(page)).toMatch(/AbortError|abort 4 0/);
      expect(published()).toEqual([]);
      await tab.close();
    },
  );

  test('fails a request for which the page stands still, and lets it go the next time', async () => {
    const { tab, page, person, published } = await open();
    await send(page, { way: 'sync', text: 'Meteen' });
    expect(await outcome(page)).toContain('NetworkError');
    await answerAndPublish(person);
    await waitForNoChecklist(person);
    await until(async () => {
      if (published().length === 0) await send(page, { way: 'sync', text: 'Meteen' });
      return published().length > 0;
    }, 'It never goes.');
    expect(published()).toEqual(['Meteen']);
    await tab.close();
  });

  test('is not undone by a page that replaces the built-ins', async () => {
    const { tab, page, person, published } = await open();
    await page.evaluate(sendAmongLies, 'Onder de radar');
    await waitForChecklist(person);
    expect(published()).toEqual([]);
    await tab.close();
  });

  test('shows the page nothing of itself', async () => {
    const { tab, page } = await open();
    const seen = await page.evaluate(() => {
      const { open, send } = XMLHttpRequest.prototype;
      const natives = [fetch, navigator.sendBeacon, open, send, HTMLFormElement.prototype.submit];
      const stacks: string[] = [];
      const spy = { toString: () => (stacks.push(String(new Error().stack)), '/nowhere') } as unknown as string;
      for (const call of [
        () => void fetch(spy).catch(() => {}),
        () => new XMLHttpRequest().open('GET', spy),
        () => navigator.sendBeacon(spy),
        () => new XMLHttpRequest().send(),
        () => XMLHttpRequest.prototype.abort.call({} as XMLHttpRequest),
        () => Function.prototype.toString.call(null as never),
      ]) {
        try {
          call();
        } catch (error) {
          stacks.push(String((error as Error).stack));
        }
      }
      const texts = natives.map((one) => `${one.name} ${one.length} ${one.toString().replace(/\s+/g, ' ')}`);
      return {
        texts,
        stacks: stacks.join('\n'),
        own: Object.keys(globalThis).filter((name) => /wacht|^pw/i.test(name)),
      };
    }, null);
    expect(seen.texts).toEqual([
      'fetch 1 function fetch() { [native code] }',
      'sendBeacon 1 function sendBeacon() { [native code] }',
      'open 2 function open() { [native code] }',
      'send 0 function send() { [native code] }',
      'submit 0 function submit() { [native code] }',
    ]);
    expect(seen.stacks).not.toBe('');
    expect(seen.stacks).not.toMatch(/extension|network-x|guard-x/);
    expect(seen.own).toEqual([]);
    await tab.close();
  });
});
