import { sameData } from '../../utils/rules/same-data';

/** A list with a name for each entry, which it keeps in this page while the list changes; the data itself has none. */
export interface Named<T> {
  readonly list: readonly T[];
  readonly keys: readonly number[];
  /** The name that the next new entry gets. */
  readonly next: number;
  /** The entry that is being removed: two entries can hold the same. */
  readonly leaving: number | null;
}

export function nameAll<T>(list: readonly T[]): Named<T> {
  return { list, keys: list.map((_, at) => at), next: list.length, leaving: null };
}

/** Takes the list as it became: what is the same from the front and from the back keeps its name, in between the place counts. */
export function follow<T>(known: Named<T>, list: readonly T[]): Named<T> {
  const before = list.length < known.list.length ? withoutLeaving(known) : known;
  const most = Math.min(before.list.length, list.length);
  const same = (from: number, to: number) => sameData(before.list.at(from), list.at(to));
  let front = 0;
  while (front < most && same(front, front)) front += 1;
  let back = 0;
  while (back < most - front && same(-1 - back, -1 - back)) back += 1;
  const kept = before.keys.slice(front, before.keys.length - back).slice(0, list.length - front - back);
  const fresh = list.length - front - back - kept.length;
  return {
    list,
    keys: [
      ...before.keys.slice(0, front),
      ...kept,
      ...Array.from({ length: fresh }, (_, at) => known.next + at),
      ...before.keys.slice(before.keys.length - back),
    ],
    next: known.next + fresh,
    leaving: null,
  };
}

function withoutLeaving<T>({ list, keys, leaving }: Named<T>): Pick<Named<T>, 'list' | 'keys'> {
  const at = leaving === null ? -1 : keys.indexOf(leaving);
  return at < 0 ? { list, keys } : { list: list.toSpliced(at, 1), keys: keys.toSpliced(at, 1) };
}

/** Where the entry that is shown at `at` stands in a list that may have changed elsewhere since; -1: it is gone. */
export function placeOf<T>(shown: readonly T[], at: number, all: readonly T[]): number {
  const entry = shown[at];
  return sameData(all[at], entry) ? at : all.findIndex((one) => sameData(one, entry));
}
