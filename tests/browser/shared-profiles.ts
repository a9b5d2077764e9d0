import { readdir, readlink, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { until } from './until';

/** How the folders begin in which the Chromiums of one run keep their things. `run`: the process that started its files'. */
export const profilesOf = (run: number) => `postwacht-shared-${run}-`;

/** Takes away those of the run that this process leads; its files' processes end too fast to do it themselves. */
export async function removeProfiles(): Promise<void> {
  const left = (await readdir(os.tmpdir())).filter((name) => name.startsWith(profilesOf(process.pid)));
  await Promise.all(left.map((name) => removeProfile(path.join(os.tmpdir(), name))));
}

/** A Chromium that is being ended writes for a moment longer, and makes its folder anew where it is gone. */
async function removeProfile(folder: string): Promise<void> {
  const owner = await ownerOf(folder);
  // One that is ended but that nobody counts off (no init in a container) seems to live for ever, and writes nothing.
  if (owner !== null) await until(() => !isAlive(owner), `Chromium ${owner} does not end.`).catch(() => undefined);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** The process whose profile it is, from Chromium's own lock ("host-4711"); null: there is none. */
async function ownerOf(folder: string): Promise<number | null> {
  const lock = await readlink(path.join(folder, 'SingletonLock')).catch(() => '');
  return Number(/-(\d+)$/.exec(lock)?.[1]) || null;
}

function isAlive(owner: number): boolean {
  try {
    return process.kill(owner, 0);
  } catch {
    return false;
  }
}
