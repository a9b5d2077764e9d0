import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { CDPSession } from 'playwright-core';
import { until } from '../browser/until';
import { builds } from '../run/build-extension';

const isOurs = (url: string) => url.startsWith('chrome-extension://');

/** Names of the extension's files that run in this page now. In the page's own world Chromium tells only their text. */
export async function ourScripts(session: CDPSession): Promise<string[]> {
  const found: string[] = [];
  const nameless: string[] = [];
  const note = ({ url, scriptId }: { url: string; scriptId: string }) => {
    if (isOurs(url)) found.push(new URL(url).pathname.slice(1));
    else if (!/^https?:/.test(url)) nameless.push(scriptId);
  };
  session.on('Debugger.scriptParsed', note);
  await session.send('Debugger.enable');
  for (const scriptId of nameless) {
    const { scriptSource } = await session.send('Debugger.getScriptSource', { scriptId });
    const name = (await watchingScripts()).get(scriptSource.trim());
    if (name) found.push(name);
  }
  await session.send('Debugger.disable');
  session.off('Debugger.scriptParsed', note);
  // A tab that is open while the extension is being installed gets the guard once more, which finds itself there.
  return [...new Set(found)];
}

/** The names of the built watching scripts, by their text. */
async function watchingScripts(): Promise<Map<string, string>> {
  const folder = path.join(builds.chromium, 'content-scripts');
  const names = await readdir(folder);
  const entries = names.map(
    async (name) => [(await readFile(path.join(folder, name), 'utf8')).trim(), `content-scripts/${name}`] as const,
  );
  return new Map(await Promise.all(entries));
}

/** Waits until the checklist script has handed itself to the guard, in the world that only the extension sees. */
export async function checklistReady(session: CDPSession): Promise<void> {
  const worlds: number[] = [];
  const note = ({ context }: { context: { id: number; origin: string } }) => {
    if (isOurs(context.origin)) worlds.push(context.id);
  };
  session.on('Runtime.executionContextCreated', note);
  await session.send('Runtime.enable');
  const expression = 'Boolean(globalThis.postwacht?.late)';
  await until(async () => {
    const answers = await Promise.all(
      worlds.map((contextId) => session.send('Runtime.evaluate', { expression, contextId })),
    );
    return answers.some(({ result }) => result.value === true);
  }, 'The checklist script does not come.');
  session.off('Runtime.executionContextCreated', note);
  await session.send('Runtime.disable');
}

interface TraceEvent {
  name: string;
  /** Microseconds, and those of the thread's own processor time where the browser counts them. */
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** ms of processor time that Chromium spends on compiling and evaluating our scripts while `load` lasts. */
export async function evaluationOf(session: CDPSession, load: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  const finished = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  await load();
  await session.send('Tracing.end');
  await finished;
  const ours = events.filter(({ name, args }) => name === 'EvaluateScript' && isOurs(args?.data?.url ?? ''));
  return ours.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0) / 1000;
}
