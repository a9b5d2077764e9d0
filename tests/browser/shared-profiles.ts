import { readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** How the folders begin in which the Chromiums of one run keep their things. `run`: the process that started its files'. */
export const profilesOf = (run: number) => `postwacht-shared-${run}-`;

/** Takes away those of the run that this process leads; its files' processes end too fast to do it themselves. */
export async function removeProfiles(): Promise<void> {
  // A Chromium that is being ended writes for a moment longer.
  for (let looks = 0; looks < 3; looks = (await removeOnce()) ? 0 : looks + 1)
    await new Promise((again) => setTimeout(again, 150));
}

/** True when there was something to take away. */
async function removeOnce(): Promise<boolean> {
  const left = (await readdir(os.tmpdir())).filter((name) => name.startsWith(profilesOf(process.pid)));
  const remove = (name: string) => rm(path.join(os.tmpdir(), name), { recursive: true, force: true, maxRetries: 5 });
  await Promise.all(left.map(remove));
  return left.length > 0;
}
