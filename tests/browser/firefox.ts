import { rm } from 'node:fs/promises';
import path from 'node:path';
import puppeteer, { type ElementHandle, type Frame as PuppeteerFrame, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '../run/find-browsers.mjs';
import type { Driver, DriverOptions, Frame, Tab } from './driver';
import { firefoxEconomy } from './firefox-economy';
import { freshProfileFolder } from './firefox-profile';
import { mediaFile } from './media';
import { twoFrames } from './painted';

/** What only Firefox lets a test do. */
export interface FirefoxDriver extends Driver {
  /** Installs an unpacked extension, anew where it is there already. */
  install: (folder: string) => Promise<void>;
}

/** Starts Firefox with unpacked extensions and a fresh profile; the sites' host names lead to the playground. */
export async function startFirefox({
  extensions,
  playground,
  headed,
  preferences,
  recordInto,
}: DriverOptions): Promise<FirefoxDriver> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox found: install it, or set POSTWACHT_FIREFOX.');
  const profile = await freshProfileFolder();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !headed,
    userDataDir: profile,
    acceptInsecureCerts: true,
    ...(recordInto && { env: { ...process.env, MOZ_LOG: 'nsHttp:3', MOZ_LOG_FILE: path.join(recordInto, 'net') } }),
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      'network.dns.localDomains': playground.hosts.join(','),
      'network.socket.forcePort': `443=${playground.port}`,
      'intl.accept_languages': 'nl-NL, nl',
      ...firefoxEconomy,
      ...preferences,
    },
  });
  for (const folder of extensions) await browser.installExtension(folder);
  // The welcome page comes in front a moment after installing, and would take the focus from whoever types by then.
  if (extensions.length > 1)
    await browser.waitForTarget((target) => target.url().includes('welcome'), { timeout: 5000 }).catch(() => null);
  /** Tabs that were closed, to be used again: a new one starts a new process. */
  const idle: Page[] = [];
  return {
    name: 'firefox',
    install: async (folder) => void (await browser.installExtension(folder)),
    newTab: async () => {
      const page = idle.pop() ?? (await browser.newPage());
      await page.bringToFront();
      return firefoxTab(page, (empty) => idle.push(empty));
    },
    extensionUrl: () => {
      throw new Error('This line to Firefox opens no pages of an extension: firefox-pages.ts has another.');
    },
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function firefoxTab(page: Page, giveBack: (page: Page) => void): Tab {
  let asNew = true;
  return {
    tag: (tag) => page.setExtraHTTPHeaders({ 'x-pg-tab': tag }),
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
      await page.evaluate(twoFrames);
    },
    front: () => page.bringToFront(),
    frames: async () => page.frames().map(firefoxFrame),
    frameOf: async (hook) => {
      const frame = await (
        (await page.$(`[data-pg="${hook}"]`)) as ElementHandle<HTMLIFrameElement> | null
      )?.contentFrame();
      return frame ? firefoxFrame(frame) : null;
    },
    click: ({ x, y }) => page.mouse.click(x, y),
    key: (key) => pressChord(page, key),
    type: (text) => page.keyboard.type(text),
    compose: async () => {
      throw new Error('Only Chromium lets a driver compose.');
    },
    attach: async (hook, file, frame) => {
      const field = await frames.get(frame)?.$(`>>> [data-pg="${hook}"]`);
      if (!field) throw new Error(`No file field "${hook}".`);
      await (field as ElementHandle<HTMLInputElement>).uploadFile(mediaFile(file));
    },
    offline: async () => {
      throw new Error('Only Chromium cuts off one tab.');
    },
    isOffline: () => false,
    lost: () => 0,
    screenshot: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    look: async ({ scheme, width = 1280, height = 900 }) => {
      asNew = false;
      await page.emulateMediaFeatures(scheme ? [{ name: 'prefers-color-scheme', value: scheme }] : []);
      await page.setViewport({ width, height });
    },
    close: async () => {
      const emptied = asNew && (await page.goto('about:blank').then(Boolean, () => null)) !== null;
      if (!emptied) return page.close();
      giveBack(page);
    },
  };
}

async function pressChord(page: Page, chord: string): Promise<void> {
  const keys = chord
    .split('+')
    .map((key) => (key === 'Mod' ? (process.platform === 'darwin' ? 'Meta' : 'Control') : key)) as KeyInput[];
  const last = keys.pop();
  for (const key of keys) await page.keyboard.down(key);
  if (last) await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

const frames = new WeakMap<Frame, PuppeteerFrame>();

function firefoxFrame(frame: PuppeteerFrame): Frame {
  const made: Frame = {
    evaluate: (task, argument) => frame.evaluate(task as never, argument) as never,
    origin: async () => {
      const element = frame.parentFrame() ? await frame.frameElement() : null;
      const box = await element?.boundingBox();
      return { x: box?.x ?? 0, y: box?.y ?? 0 };
    },
  };
  frames.set(made, frame);
  return made;
}
