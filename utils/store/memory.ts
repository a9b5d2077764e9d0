import type { z } from 'zod';

export type Change<T> = (before: T) => T;

export const unchanged = <T>(value: T): T => value;

/** The fault is in the change, not in the database. */
export class Refusal extends Error {}

/** Does a change. What is not valid is never stored, for the copy would be as bad as the row: that throws a Refusal. */
export function changedWithin<T>(schema: z.ZodType<T>, table: string): (before: T, change: Change<T>) => T {
  return (before, change) => {
    try {
      const after = change(before);
      if (after !== before) schema.parse(after);
      return after;
    } catch (cause) {
      throw new Refusal(`this change of ${table} is not kept`, { cause });
    }
  };
}

/** What a drawer has in memory while the database is silent or full. */
export interface Memory<T> {
  /** What the database did not take yet, oldest first. Done anew over what it says by then: others write too. */
  held(): readonly Change<T>[];
  /** With what is held back, less what no longer fits. */
  replayed(before: T): T;
  /** Takes what the database says, and what it took of what was held back. */
  know(value: T, done?: readonly Change<T>[]): void;
  /** Holds a change back; gives the value after it. */
  hold(change: Change<T>): T;
  forget(): void;
}

/** `changed` does a change or throws; `shipped` stands in as long as the database never answered. */
export function openMemory<T>(changed: (before: T, change: Change<T>) => T, shipped: () => T): Memory<T> {
  /** What the database said last, or what stands in for it: that is never written. */
  let known: { value: T } | null = null;
  let held: readonly Change<T>[] = [];
  const replayed = (before: T) =>
    held.reduce((value, change) => {
      try {
        return changed(value, change);
      } catch {
        return value;
      }
    }, before);
  return {
    held: () => held,
    replayed,
    know(value, done = []) {
      known = { value };
      held = held.filter((one) => !done.includes(one));
    },
    hold(change) {
      known ??= { value: shipped() };
      const value = changed(replayed(known.value), change);
      if (change !== unchanged) held = [...held, change];
      return value;
    },
    forget() {
      known = null;
      held = [];
    },
  };
}
