import type { Platform, Surface } from '../model/platform';
import type { FrameSight, Looked } from './look-at-page';

/** How a site is guarded: wholly, in part, or not at all. */
export type Guarded = 'whole' | 'part' | 'none';

/** Of a platform file, what is looked for on a page. */
export function lookedFor({ surfaces, leave }: Platform): Looked {
  const parts = surfaces.filter(({ confirms }) => !confirms).map(lookedForSurface);
  return { surfaces: parts, leave };
}

function lookedForSurface({ id, path, fields = [], submit = [] }: Surface): Looked['surfaces'][number] {
  return { id, path: path?.source ?? null, fields, submit };
}

/**
 * In part: a frame without our script or without its network door, or a field to write in that the platform file does
 * not know. `withNetwork`: this build has network doors.
 */
export function guardedBy(frames: readonly FrameSight[], withNetwork: boolean): Guarded {
  const [top] = frames;
  if (!top?.guard) return 'none';
  return frames.every(({ guard, network, unknown }) => guard && (network || !withNetwork) && unknown === 0)
    ? 'whole'
    : 'part';
}

/** A tab that was open before us: its guard came later, its network door comes when it is loaded again. */
export function openedBefore(frames: readonly FrameSight[], withNetwork: boolean): boolean {
  return withNetwork && frames.some(({ guard, network }) => guard && !network);
}

export interface ReportAbout {
  platform: Platform;
  guarded: Guarded;
  frames: readonly FrameSight[];
  /** Of the extension. */
  version: string;
  /** yyyy-mm-dd. */
  day: string;
}

/** To copy and to send to whoever keeps the platform files: names of selectors, versions and dates, and no content. */
export function reportOf({ platform, guarded, frames, version, day }: ReportAbout): string {
  const lines = frames.flatMap((frame, at) => [
    `frame ${at}: guard ${yes(frame.guard)}, network ${yes(frame.network)}, ` +
      `fields known ${frame.known}, unknown ${frame.unknown}`,
    ...platform.surfaces.filter(isFirst).flatMap((surface) => surfaceLines(surface, frame)),
  ]);
  return [`PostWacht ${version}, ${day}`, `${platform.id}: ${guarded}`, ...lines, ''].join('\n');
}

function surfaceLines({ id, seen }: Surface, frame: FrameSight): string[] {
  const found = frame.seen[id];
  return found ? [`  ${id} (${seen}): ${found.join(' ; ') || '-'}`] : [];
}

/** One line for each surface, however many entries it has. */
function isFirst({ id }: Surface, at: number, all: readonly Surface[]): boolean {
  return all.findIndex((one) => one.id === id) === at;
}

const yes = (it: boolean) => (it ? 'yes' : 'no');
