import { sameData } from '../../utils/rules/same-data';

/** One change, as something that can be done and taken back. */
export interface Step<T> {
  forth: (before: T) => T;
  /** Takes back only what it changed; what others did since stays. */
  back: (now: T) => T;
}

export function stepOf<T>(change: (before: T) => T): Step<T> {
  let made: { before: T; after: T } | null = null;
  return {
    forth(before) {
      made = { before, after: change(before) };
      return made.after;
    },
    back: (now) => (made ? takeBack(now, made.before, made.after) : now),
  };
}

/** `now` as it would be without the change from `before` to `after`: part by part, entry by entry. Pure. */
function takeBack<T>(now: T, before: T, after: T): T {
  if (sameData(before, after)) return now;
  if (sameData(now, after)) return before;
  if (isParts(now) && isParts(before) && isParts(after)) return partsBack(now, before, after) as T;
  if (isEntries(now) && isEntries(before) && isEntries(after)) return entriesBack(now, before, after) as T;
  return now;
}

type Parts = Record<string, unknown>;
type Entry = Parts & { id: string };

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEntries = (value: unknown): value is Entry[] =>
  Array.isArray(value) && value.every((one) => isParts(one) && typeof one['id'] === 'string');

function partsBack(now: Parts, before: Parts, after: Parts): Parts {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  const parts = keys.map((key) => [key, takeBack(now[key], before[key], after[key])] as const);
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

/** What was added goes, what was removed comes back where it stood. */
function entriesBack(now: readonly Entry[], before: readonly Entry[], after: readonly Entry[]): Entry[] {
  const byId = (entries: readonly Entry[], { id }: Entry) => entries.find((one) => one.id === id);
  const kept = now.flatMap((one) => takeBack<Entry | undefined>(one, byId(before, one), byId(after, one)) ?? []);
  const gone = before.filter((one) => !byId(after, one) && !byId(now, one));
  return gone.reduce((entries, one) => entries.toSpliced(before.indexOf(one), 0, one), kept);
}
