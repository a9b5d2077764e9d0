import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../playground/sites';
import { builds } from '../run/build-extension';
import { begin, publishesAfterAll } from './attacks/attack';
import { startChromium } from './chromium';
import { setStage } from './stages';

/** Every way to send something, or to bring in code, that a script has. */
const ways =
  /\bfetch\b|XMLHttpRequest|\bWebSocket|sendBeacon|EventSource|RTCPeerConnection|WebTransport|\bimport\s*\(|importScripts|\bnew\s+(Shared)?Worker|\bnew\s+Image\b/g;
/** The network door names what it stands before; it may not use it: only what the page set off goes on, by `Reflect.apply`. */
const using =
  /\bfetch\s*\(|new\s+[\w.]*XMLHttpRequest|sendBeacon\s*\(|\.send\s*\(|\bWebSocket|EventSource|RTCPeerConnection|WebTransport|\bimport\s*\(|importScripts|Worker\b/g;

describe.each(['chromium', 'firefox'] as const)('what is built for %s', (browser) => {
  test('has no way to send anything', async () => {
    const names = await readdir(builds[browser], { recursive: true });
    const scripts = names.filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(8);
    const found: string[] = [];
    for (const name of scripts) {
      const code = await readFile(path.join(builds[browser], name), 'utf8');
      const pattern = /content-scripts\/network-\w+\.js$/.test(name.replaceAll('\\', '/')) ? using : ways;
      for (const [hit] of code.matchAll(pattern)) found.push(`${name}: ${hit}`);
    }
    expect(found).toEqual([]);
  });

  test('names no script, style or picture of another host', async () => {
    const names = await readdir(builds[browser], { recursive: true });
    const pages = names.filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(3);
    const texts = await Promise.all(pages.map((name) => readFile(path.join(builds[browser], name), 'utf8')));
    expect(texts.flatMap((text) => text.match(/(src|href)="(?!\/|\.|data:)[^"]*"/g) ?? [])).toEqual([]);
  });
});

describe('the policy of our own pages', () => {
  let browser: Awaited<ReturnType<typeof startChromium>>;
  beforeAll(async () => {
    browser = await startChromium({ extensions: [builds.chromium], playground: { port: 9, hosts: [] } });
  });
  afterAll(() => browser?.close());

  test.each(['options.html', 'popup.html', 'welcome.html', 'selfcheck.html'])(
    '%s connects to nothing',
    async (name) => {
      const page = await browser.context.newPage();
      await page.goto(browser.extensionUrl(name));
      const refused = await page.evaluate(async () => {
        const seen: string[] = [];
        document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
        const settled = (task: Promise<unknown>) =>
          task.then(
            () => 'went',
            () => 'refused',
          );
        const tries = [
          await settled(fetch('https://x.com/')),
          navigator.sendBeacon('https://x.com/', 'text') ? 'queued' : 'refused',
          await settled(
            new Promise((done, fail) =>
              Object.assign(new Image(), { onload: done, onerror: fail, src: 'https://x.com/a.png' }),
            ),
          ),
          await settled(
            new Promise((done, fail) =>
              Object.assign(new EventSource('https://x.com/'), { onopen: done, onerror: fail }),
            ),
          ),
        ];
        return { seen: seen.toSorted(), went: tries.includes('went') };
      });
      await page.close();
      expect(refused).toEqual({ seen: ['connect-src', 'connect-src', 'connect-src', 'img-src'], went: false });
    },
  );
});

describe('everything that a browser asks of the network, from starting to publishing', () => {
  const x = sites.filter(({ id }) => id === 'x');
  const ourPages = ['options.html', 'options.html#exchange', 'welcome.html', 'selfcheck.html', 'popup.html'];
  let folder = '';
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('comes from pages and from Chromium itself, nothing from us', async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'postwacht-net-'));
    const stage = await setStage('chromium', x, { recordInto: folder });
    await publishesAfterAll(await begin(stage));
    const tab = await stage.driver.newTab();
    for (const name of ourPages) await tab.goto(stage.driver.extensionUrl(name));
    await stage.strike();
    const asked = (await readFile(path.join(folder, 'net.json'), 'utf8')).split('\n').flatMap(startOf);
    expect(asked.some(({ url, initiator }) => url.includes('CreateTweet') && initiator === 'https://x.com')).toBe(true);
    expect(asked.filter(({ initiator }) => /extension/.test(initiator))).toEqual([]);
    expect(
      asked.filter(
        ({ url }) => /^https?:/.test(url) && !/^https?:\/\/([\w-]+\.)*(x|google|googleapis|gvt1)\.com\//.test(url),
      ),
    ).toEqual([]);
  });

  test('goes to the page and to Mozilla, nowhere else, in Firefox', async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'postwacht-net-'));
    const stage = await setStage('firefox', x, { recordInto: folder });
    await publishesAfterAll(await begin(stage));
    await stage.strike();
    const logs = await Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')));
    const asked = logs.flatMap((log) =>
      [...log.matchAll(/\buri=(https?:\/\/[^\s,\]]+)/g)].map(([, url = '']) => new URL(url)),
    );
    expect(asked.some(({ pathname }) => pathname.endsWith('CreateTweet'))).toBe(true);
    const elsewhere = asked.filter(
      ({ hostname }) => !/(^|\.)(x\.com|mozilla\.(org|com|net)|firefox\.com)$/.test(hostname),
    );
    expect(elsewhere.map(String)).toEqual([]);
  });
});

/** A request's beginning in Chromium's own log: each event is one line of it. */
function startOf(line: string): { url: string; initiator: string }[] {
  const found = /"initiator":"([^"]*)".*"url":"([^"]*)"/.exec(line);
  return found ? [{ initiator: found[1] ?? '', url: found[2] ?? '' }] : [];
}
