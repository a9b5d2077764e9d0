import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  chromium,
  type BrowserContext,
  type CDPSession,
  type Frame as PlaywrightFrame,
  type Page,
} from 'playwright-core';
import { findBrowser } from '../run/find-browsers.mjs';
import type { Driver, DriverOptions, Frame, Tab } from './driver';
import { mediaFile } from './media';
import { twoFrames } from './painted';

/** A text of so many letters is typed by key: a date takes nothing else. Of a longer one so many at its end are. */
const byKey = { whole: 8, end: 3 };

/** What only Chromium lets a test do. */
export interface ChromiumDriver extends Driver {
  context: BrowserContext;
  /** The browser's own page behind a tab. */
  pageOf: (tab: Tab) => Page;
  /** Closes every page but one that nobody has used. */
  clear: () => Promise<void>;
}

/** Starts Chromium with unpacked extensions and a fresh profile; the sites' host names lead to the playground. */
export async function startChromium(options: DriverOptions): Promise<ChromiumDriver> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found: install it, or set POSTWACHT_CHROMIUM.');
  const profile = await mkdtemp(path.join(os.tmpdir(), options.profile ?? 'postwacht-chromium-'));
  // Without developer mode an unpacked extension does not come back after a reload.
  await mkdir(path.join(profile, 'Default'));
  await writeFile(path.join(profile, 'Default/Preferences'), '{"extensions":{"ui":{"developer_mode":true}}}');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !options.headed,
    ignoreHTTPSErrors: true,
    viewport: options.headed ? null : { width: 1280, height: 900 },
    locale: 'nl-NL',
    env: { ...process.env, LANGUAGE: 'nl' },
    ignoreDefaultArgs: ['--disable-extensions', ...(options.keepsPages ? ['--disable-back-forward-cache'] : [])],
    args: launchArguments(options),
  });
  const [folder = ''] = options.extensions;
  /** Tabs that were closed, to be used again: a new one costs half a second of work. */
  const idle: Page[] = [];
  return {
    name: 'chromium',
    context,
    newTab: async () => chromiumTab(context, idle.pop() ?? (await context.newPage()), (page) => idle.push(page)),
    pageOf: (tab) => pages.get(tab) as Page,
    clear: async () => {
      const unused = await context.newPage();
      idle.splice(0, idle.length, unused);
      await Promise.all(context.pages().map((page) => page !== unused && page.close()));
    },
    extensionUrl: (page) => `chrome-extension://${unpackedId(folder)}/${page}`,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What Chromium is started with: the extensions, and the sites' host names that lead to the playground. */
export function launchArguments({ extensions, later, playground, headed, recordInto }: DriverOptions): string[] {
  const target = `127.0.0.1:${playground.port}`;
  const rules = playground.hosts.flatMap((host) => [`MAP ${host}:443 ${target}`, `MAP *.${host}:443 ${target}`]);
  return [
    // What this names is loaded at once; without it, others may come later.
    later ? '--enable-unsafe-extension-debugging' : `--disable-extensions-except=${extensions.join(',')}`,
    `--load-extension=${extensions.join(',')}`,
    `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    '--lang=nl',
    ...(recordInto ? [`--log-net-log=${path.join(recordInto, 'net.json')}`] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--no-default-browser-check',
    // Drawing by the processor is cheaper than by a graphics card that the processor plays.
    ...(headed ? [] : ['--disable-gpu']),
  ];
}

/** Chromium derives the id of an unpacked extension from its folder. */
export function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}

function chromiumTab(context: BrowserContext, page: Page, giveBack: (page: Page) => void): Tab {
  let asNew = true;
  let cut: CDPSession | null = null;
  let lost = 0;
  const lose = () => (lost += 1);
  const made: Tab = {
    tag: (tag) => page.setExtraHTTPHeaders({ 'x-pg-tab': tag }),
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
      await page.evaluate(twoFrames);
    },
    front: () => page.bringToFront(),
    frames: async () => page.frames().map(chromiumFrame),
    frameOf: async (hook) => {
      const frame = await (await page.$(`[data-pg="${hook}"]`))?.contentFrame();
      return frame ? chromiumFrame(frame) : null;
    },
    click: ({ x, y }) => page.mouse.click(x, y),
    key: (key) => page.keyboard.press(key.replace('Mod', 'ControlOrMeta')),
    // Most of a longer text at once: every key makes an editor draw itself anew.
    type: async (text) => {
      const letters = [...text];
      const isByKey = text.includes('\n') || letters.length <= byKey.whole;
      const most = isByKey ? 0 : letters.length - byKey.end;
      if (most > 0) await page.keyboard.insertText(letters.slice(0, most).join(''));
      await page.keyboard.type(letters.slice(most).join(''));
    },
    compose: async (text) => {
      const session = await context.newCDPSession(page);
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await session.detach();
    },
    attach: async (hook, file, frame) => {
      const place = page.frames().find((other) => sameFrame(frame, other)) ?? page.mainFrame();
      await place.locator(`[data-pg="${hook}"]`).first().setInputFiles(mediaFile(file));
    },
    offline: async (off) => {
      if (off === Boolean(cut)) return;
      const session = cut ?? (await context.newCDPSession(page));
      await session.send('Network.emulateNetworkConditions', {
        offline: off,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput: -1,
      });
      if (!off) await session.detach();
      if (off) page.on('requestfailed', lose);
      else page.off('requestfailed', lose);
      cut = off ? session : null;
    },
    isOffline: () => cut !== null,
    lost: () => lost,
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    look: async ({ scheme, width = 1280, height = 900 }) => {
      asNew = false;
      await page.emulateMedia({ colorScheme: scheme ?? null });
      await page.setViewportSize({ width, height });
    },
    close: async () => {
      const emptied = asNew && (await page.goto('about:blank').then(Boolean, () => null)) !== null;
      if (!emptied) return page.close();
      giveBack(page);
    },
  };
  pages.set(made, page);
  return made;
}

const pages = new WeakMap<Tab, Page>();
const frames = new WeakMap<Frame, PlaywrightFrame>();
const sameFrame = (frame: Frame, other: PlaywrightFrame) => frames.get(frame) === other;

function chromiumFrame(frame: PlaywrightFrame): Frame {
  const made: Frame = {
    evaluate: (task, argument) => frame.evaluate(task as never, argument),
    origin: async () => {
      if (!frame.parentFrame()) return { x: 0, y: 0 };
      const box = await (await frame.frameElement()).boundingBox();
      return { x: box?.x ?? 0, y: box?.y ?? 0 };
    },
  };
  frames.set(made, frame);
  return made;
}
