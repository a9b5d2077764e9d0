import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { findBrowser } from '../run/find-browsers.mjs';
import { freshProfileFolder } from './firefox-profile';
import { until } from './until';

/** A Firefox that takes commands over its own line, Marionette: the only one that opens pages of an extension. */
export interface Marionette {
  /** Gives what the command gives as its value. Throws what Firefox says is wrong. */
  command: (name: string, parameters?: Record<string, unknown>) => Promise<unknown>;
  close: () => Promise<void>;
}

/** Starts it without a window, with a fresh profile and these preferences. */
export async function startMarionette(preferences: Record<string, string | number | boolean>): Promise<Marionette> {
  const program = findBrowser('firefox');
  if (!program) throw new Error('No Firefox found: install it, or set POSTWACHT_FIREFOX.');
  const profile = await freshProfileFolder();
  const lines = Object.entries({ 'marionette.port': 0, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join(''));
  const words = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const firefox = spawn(program, words, { stdio: 'ignore' });
  const ended = new Promise((done) => firefox.once('exit', done));
  const port = await until(
    async () => Number(await readFile(path.join(profile, 'MarionetteActivePort'), 'utf8')),
    'Firefox opens no line.',
  );
  const socket = net.connect(port, '127.0.0.1');
  const command = commandsOver(socket);
  await command('WebDriver:NewSession');
  return {
    command,
    close: async () => {
      socket.destroy();
      firefox.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Answer = [kind: number, id: number, error: { message: string } | null, result: { value?: unknown } | null];

/** A message is `length:json`; an answer bears the number of its command. */
function commandsOver(socket: net.Socket): Marionette['command'] {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let colon; (colon = rest.indexOf(':')) > 0;) {
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      const message = JSON.parse(rest.subarray(colon + 1, end).toString()) as Answer | object;
      rest = rest.subarray(end);
      if (Array.isArray(message)) waiting.get(message[1])?.(message as Answer);
    }
  });
  return (name, parameters = {}) =>
    new Promise((done, fail) => {
      const id = ++last;
      waiting.set(id, ([, , error, result]) => {
        waiting.delete(id);
        if (error) fail(new Error(`${name}: ${error.message}`));
        else done(result && 'value' in result ? result.value : result);
      });
      const text = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
