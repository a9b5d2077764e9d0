import type { Worker } from 'playwright-core';
import { until } from '../until';
import type { Chromium } from './fault-stage';

/** The extension's service worker; starts it where it sleeps. */
export async function backgroundOf(chromium: Chromium): Promise<Worker> {
  return until(() => backgroundsOf(chromium)[0], 'The background does not run.');
}

/** Waits until it is installed, and gives it: what is stopped on the way there never comes back. */
export async function backgroundReady(chromium: Chromium): Promise<Worker> {
  // One that an update left behind can still be listed, and answers no more.
  const installed = async () => {
    for (const worker of backgroundsOf(chromium)) if (await isInstalled(worker).catch(() => false)) return worker;
    return null;
  };
  return until(installed, 'The background is never installed.');
}

function backgroundsOf({ context, extensionUrl }: Chromium): Worker[] {
  return context.serviceWorkers().filter((one) => one.url().startsWith(extensionUrl('')));
}

/** Waits until so many copies are installed: one that comes later also guards the tabs that are open by then. */
export async function backgroundsReady({ context }: Chromium, copies: number): Promise<void> {
  const ready = async () => (await Promise.all(context.serviceWorkers().map(isInstalled))).filter(Boolean);
  await until(async () => (await ready()).length === copies, 'Not every copy is installed.');
}

function isInstalled(worker: Worker): Promise<boolean> {
  const active = () =>
    (globalThis as unknown as { registration: ServiceWorkerRegistration }).registration.active?.state === 'activated';
  return worker.evaluate(active);
}

/** Loads the extension anew, as an update does: what runs in open tabs is left behind. Gives the new background. */
export async function reloadExtension(chromium: Chromium): Promise<Worker> {
  const before = await backgroundReady(chromium);
  const gone = before.waitForEvent('close').catch(() => undefined);
  await before.evaluate(() => setTimeout(() => chrome.runtime.reload())).catch(() => undefined);
  await gone;
  return backgroundReady(chromium);
}

/** Stops every service worker, as the browser does with an idle one. What it was doing is lost. */
export async function killBackground(chromium: Chromium): Promise<void> {
  const [page] = chromium.context.pages();
  if (!page) throw new Error('No tab.');
  const session = await chromium.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Runs an expression in the background, where only the extension itself can. */
export async function inBackground(chromium: Chromium, expression: string): Promise<unknown> {
  return (await backgroundOf(chromium)).evaluate(expression);
}

/** Keeps the background busy for so many ms: it answers nothing in the meantime. */
export async function blockBackground(chromium: Chromium, ms: number): Promise<void> {
  const worker = await backgroundOf(chromium);
  const busy = (time: number) => {
    const end = Date.now() + time;
    setTimeout(() => {
      while (Date.now() < end);
    });
  };
  await worker.evaluate(busy, ms);
}
