import { builds } from '../run/build-extension';
import { manifestOf, mostBytes, scriptsFor, weightOf } from '../run/page-scripts';
import { platforms } from '../../utils/platforms';
import type { Round } from './round';
import type { Row } from './table';

/** What does not depend on the machine: these rows can fail. */
export async function sizeRows(): Promise<Row[]> {
  const manifest = await manifestOf(builds.chromium);
  return Promise.all(
    platforms.map(async (platform) => {
      const bytes = await weightOf(scriptsFor(platform, manifest), builds.chromium);
      const guarded = kilobytes(bytes);
      const goal = `≤ ${kilobytes(mostBytes)}`;
      return {
        measure: `page scripts on ${platform.name}, gzip`,
        without: kilobytes(0),
        guarded,
        added: guarded,
        goal,
        ok: bytes <= mostBytes,
      };
    }),
  );
}

/** What else of ours is in a page before a composer has focus. */
export async function presenceRow(guarded: readonly Round[]): Promise<Row> {
  const watching = (await manifestOf(builds.chromium)).content_scripts.flatMap(({ js }) => js);
  const found = guarded.flatMap(({ presence: { scripts, asServed } }) => [
    ...scripts.filter((script) => !watching.includes(script)),
    ...(asServed ? [] : ['elements']),
  ]);
  const watched = guarded.every(({ presence }) => presence.scripts.length > 0);
  return {
    measure: 'else of ours before a composer has focus',
    without: 'nothing',
    guarded: !watched ? 'not guarded' : [...new Set(found)].join(', ') || 'nothing',
    added: null,
    goal: 'nothing',
    ok: watched && found.length === 0,
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`;
}
