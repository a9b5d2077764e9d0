import puppeteer from 'puppeteer-core';
import { cp, mkdtemp, realpath, rename, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from '../run/find-browsers.mjs';
import { root } from '../run/build-extension';
import { firefoxEconomy } from './firefox-economy';

/** What belongs to one start: its preferences, its lock, its windows. */
const ownThings = /^(prefs|user)\.js|^\.?(parent)?lock$|^sessionstore|^crashes$|^datareporting$/i;

/**
 * Starts Firefox once without any extension, so that profiles can be made of what it leaves: its own certificates, lists
 * and compiled scripts, which cost two seconds of work at every first start. Does nothing where that was done before.
 */
export async function warmFirefox(): Promise<void> {
  const kept = await keptFolder();
  if (!kept || (await isThere(kept))) return;
  const profile = await mkdtemp(path.join(os.tmpdir(), 'postwacht-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? '',
    headless: true,
    userDataDir: profile,
    extraPrefsFirefox: firefoxEconomy,
  });
  await (await browser.newPage()).goto('data:text/html,<p>');
  await browser.close();
  // Whole or not at all: two runs may begin at once.
  const made = `${kept}-${process.pid}`;
  await cp(profile, made, {
    recursive: true,
    filter: (file) => path.dirname(file) !== profile || !ownThings.test(path.basename(file)),
  });
  await rename(made, kept).catch(() => rm(made, { recursive: true, force: true }));
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** A folder with a profile in which nobody did anything yet, warm where `warmFirefox` made it so. Who asked removes it. */
export async function freshProfileFolder(): Promise<string> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'postwacht-firefox-'));
  const kept = await keptFolder();
  if (kept && (await isThere(kept))) await cp(kept, profile, { recursive: true });
  return profile;
}

/** One for each Firefox that was ever here; null without Firefox. */
async function keptFolder(): Promise<string | null> {
  const program = findBrowser('firefox');
  if (!program) return null;
  const { size, mtimeMs } = await stat(await realpath(program));
  return path.join(root, `node_modules/.cache/firefox-${size}-${Math.round(mtimeMs)}`);
}

const isThere = (folder: string) => stat(folder).then(Boolean, () => false);
