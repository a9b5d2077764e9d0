import type { z } from 'zod';
import type { Database, Row, TableName } from './database';

/** How a drawer is doing. Not `reachable`: values live in memory until the database answers again. */
export interface Health {
  reachable: boolean;
  /** The stored row could not be read and was replaced by its copy or by what we ship. */
  damaged: boolean;
}

/** One value that outlives the browser, always readable: last good copy, else what we ship. Never rejects. */
export interface Drawer<T> {
  read(): Promise<T>;
  /** Changes the value in one step, so that two writers never lose each other's work; gives the value after it. */
  update(change: (before: T) => T): Promise<T>;
  health(): Health;
}

export interface Contents<T> {
  schema: z.ZodType<T>;
  /** What holds when nothing (readable) is stored. */
  shipped: () => T;
  /** Saves what can be saved of a row that the schema refuses; null: nothing. */
  mend?: (row: unknown) => T | null;
}

export function openDrawer<T>(database: Database, table: TableName, contents: Contents<T>): Drawer<T> {
  const { schema, shipped, mend = () => null } = contents;
  const health: Health = { reachable: true, damaged: false };
  let memory: { value: T } | null = null;
  /** The value in memory is newer than the stored one. */
  let unsaved = false;

  function parse(rows: readonly Row[]): T | null {
    const inOrder = ['current', 'copy'].map((id) => rows.find((row) => row.id === id));
    const parsed = inOrder.map((row) => row && schema.safeParse(row.value));
    health.damaged = parsed[0]?.success === false;
    return parsed.find((result) => result?.success)?.data ?? mend(inOrder[0]?.value);
  }
  const load = async () =>
    unsaved && memory ? memory.value : (parse(await database.rows(table).toArray()) ?? shipped());

  async function put(value: T): Promise<T> {
    await database.rows(table).bulkPut([
      { id: 'current', value },
      { id: 'copy', value },
    ]);
    return value;
  }

  async function attempt(mode: 'r' | 'rw', work: () => Promise<T>, inMemory: (known: T) => T): Promise<T> {
    try {
      memory = { value: await database.within(mode, table, work) };
      health.reachable = true;
      if (mode === 'rw') unsaved = false;
    } catch {
      memory = { value: inMemory(memory ? memory.value : shipped()) };
      health.reachable = false;
      if (mode === 'rw') unsaved = true;
    }
    return memory.value;
  }
  const same = (known: T) => known;
  return {
    read: () => (unsaved ? attempt('rw', async () => put(await load()), same) : attempt('r', load, same)),
    update: (change) => attempt('rw', async () => put(change(await load())), change),
    health: () => ({ ...health }),
  };
}
