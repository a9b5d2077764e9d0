import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from '../../run/find-browsers.mjs';
import { launchArguments } from '../chromium';
import type { DriverOptions } from '../driver';

type Answer = Record<string, unknown>;

/** Says one thing to a target in Chromium's own protocol, and gives what it answers. */
export type Say = (method: string, params?: object, session?: string) => Promise<Answer>;

/** Chromium without a driver: drivers hold on to pages in a way that forbids it to prerender. */
export interface RawChromium {
  say: Say;
  /** Sessions with what is shown in tabs, the newest last; a prerendered page is one of them. */
  pages: () => { session: string; url: string; state: string }[];
  close: () => Promise<void>;
}

export async function startRawChromium(options: DriverOptions): Promise<RawChromium> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'postwacht-raw-'));
  const words = [...launchArguments(options), '--headless=new', '--no-sandbox', '--ignore-certificate-errors'];
  const own = [`--user-data-dir=${profile}`, '--remote-debugging-port=0', '--no-first-run', 'about:blank'];
  const child = spawn(findBrowser('chromium') ?? '', [...words, ...own], { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise<string>((found, fail) => {
    let said = '';
    child.stderr.on('data', (part) => {
      const [, url] = /listening on (ws:\S+)/.exec((said += String(part))) ?? [];
      if (url) found(url);
    });
    child.on('exit', () => fail(new Error(`Chromium did not start: ${said}`)));
  });
  const line = new WebSocket(address);
  await new Promise((open) => line.addEventListener('open', open));
  const waiting = new Map<number, (answer: { result?: Answer; error?: { message: string } }) => void>();
  const pages = new Map<string, { session: string; url: string; state: string }>();
  let last = 0;
  const say: Say = (method, params = {}, sessionId) =>
    new Promise((done, fail) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) =>
        error ? fail(new Error(`${method}: ${error.message}`)) : done(result ?? {}),
      );
      line.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    });
  const attach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
  line.addEventListener('message', ({ data }) => {
    const { id, method, params, ...answer } = JSON.parse(String(data));
    waiting.get(id)?.(answer);
    if (method === 'Target.attachedToTarget') {
      const { sessionId: session, targetInfo: target } = params;
      if (target.type === 'tab') void say('Target.setAutoAttach', attach, session).catch(() => undefined);
      if (target.type === 'page') pages.set(session, { session, url: target.url, state: target.subtype ?? '' });
    }
    if (method === 'Target.detachedFromTarget') pages.delete(params.sessionId);
  });
  await say('Target.setAutoAttach', { ...attach, filter: [{ type: 'tab' }] });
  return {
    say,
    pages: () => [...pages.values()],
    close: async () => {
      const gone = new Promise((exit) => child.once('exit', exit));
      await say('Browser.close').catch(() => undefined);
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
