import type { z } from 'zod';
import type { Database, Row, TableName } from './database';

/** How a drawer is doing. Not `reachable`: changes are held back in memory until the database takes them. */
export interface Health {
  reachable: boolean;
  /** The stored row could not be read and was replaced by its copy or by what we ship. */
  damaged: boolean;
}

type Change<T> = (before: T) => T;

/** One value that outlives the browser, always readable: last good copy, else what we ship. */
export interface Drawer<T> {
  /** Never rejects. */
  read(): Promise<T>;
  /**
   * Changes the value in one step, so that two writers never lose each other's work; gives the value after it. Rejects
   * only when the change throws or makes what is not valid: then nothing is changed.
   */
  update(change: Change<T>): Promise<T>;
  /** Forgets what is in memory: all was erased. */
  forget(): void;
  health(): Health;
}

export interface Contents<T> {
  schema: z.ZodType<T>;
  /** What holds when nothing (readable) is stored. */
  shipped: () => T;
  /** Saves what can be saved of a row that the schema refuses; null: nothing. */
  mend?: (row: unknown) => T | null;
}

/** The fault is in the change, not in the database. */
class Refusal extends Error {}

export function openDrawer<T>(database: Database, table: TableName, contents: Contents<T>): Drawer<T> {
  const { schema, shipped, mend = () => null } = contents;
  const health: Health = { reachable: true, damaged: false };
  /** What the database said last, or what stands in for it as long as it never answered: that is never written. */
  let known: { value: T } | null = null;
  /** What the database did not take yet, oldest first. Done anew over what it says by then: others write too. */
  let held: readonly Change<T>[] = [];

  function parse(rows: readonly Row[]): T | null {
    const inOrder = ['current', 'copy'].map((id) => rows.find((row) => row.id === id));
    const parsed = inOrder.map((row) => row && schema.safeParse(row.value));
    health.damaged = parsed[0]?.success === false;
    return parsed.find((result) => result?.success)?.data ?? mend(inOrder[0]?.value);
  }
  /** What is not valid is never stored: the copy would be as bad as the row. */
  function changed(before: T, change: Change<T>): T {
    try {
      const after = change(before);
      if (after !== before) schema.parse(after);
      return after;
    } catch (cause) {
      throw new Refusal(`this change of ${table} is not kept`, { cause });
    }
  }
  /** With what is held back, less what no longer fits. */
  function replayed(before: T): T {
    return held.reduce((value, change) => {
      try {
        return changed(value, change);
      } catch {
        return value;
      }
    }, before);
  }
  async function attempt(mode: 'r' | 'rw', change: Change<T>): Promise<T> {
    let done: typeof held = [];
    try {
      const value = await database.within(mode, table, async () => {
        const stored = parse(await database.rows(table).toArray());
        const before = stored ?? shipped();
        // Known from here on, also when there is no room to write.
        known = { value: before };
        if (mode === 'r') return before;
        done = held;
        const after = changed(replayed(before), change);
        if (after !== stored) await put(after);
        return after;
      });
      known = { value };
      held = held.filter((one) => !done.includes(one));
      health.reachable = held.length === 0;
      return replayed(value);
    } catch (failure) {
      if (failure instanceof Refusal) throw failure;
      known ??= { value: shipped() };
      health.reachable = false;
      const value = changed(replayed(known.value), change);
      if (change !== same) held = [...held, change];
      return value;
    }
  }
  const put = (value: T) =>
    database.rows(table).bulkPut([
      { id: 'current', value },
      { id: 'copy', value },
    ]);
  const same: Change<T> = (value) => value;
  return {
    read: () => attempt(held.length > 0 ? 'rw' : 'r', same),
    update: (change) => attempt('rw', change),
    forget() {
      known = null;
      held = [];
    },
    health: () => ({ ...health }),
  };
}
