import type { z } from 'zod';
import type { Database, Row, TableName } from './database';
import { changedWithin, openMemory, Refusal, unchanged, type Change } from './memory';

/** How a drawer is doing. Not `reachable`: changes are held back in memory until the database takes them. */
export interface Health {
  reachable: boolean;
  /** The stored row could not be read and was replaced by its copy or by what we ship. */
  damaged: boolean;
}

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

export function openDrawer<T>(database: Database, table: TableName, contents: Contents<T>): Drawer<T> {
  const { schema, shipped } = contents;
  const health: Health = { reachable: true, damaged: false };
  const changed = changedWithin(schema, table);
  const memory = openMemory(changed, shipped);

  /** In one transaction; rejects when the database does not answer, or has no room. */
  async function store(mode: 'r' | 'rw', change: Change<T>): Promise<T> {
    let done: readonly Change<T>[] = [];
    const value = await database.within(mode, table, async () => {
      const { stored, damaged } = readRows(await database.rows(table).toArray(), contents);
      health.damaged = damaged;
      const before = stored ?? shipped();
      // Known from here on, also when there is no room to write.
      memory.know(before);
      if (mode === 'r') return before;
      done = memory.held();
      const after = changed(memory.replayed(before), change);
      if (after !== stored) await database.rows(table).bulkPut(rowsOf(after));
      return after;
    });
    memory.know(value, done);
    health.reachable = memory.held().length === 0;
    return memory.replayed(value);
  }
  const attempt = (mode: 'r' | 'rw', change: Change<T>): Promise<T> =>
    store(mode, change).catch((failure: unknown) => {
      if (failure instanceof Refusal) throw failure;
      health.reachable = false;
      return memory.hold(change);
    });
  return {
    read: () => attempt(memory.held().length > 0 ? 'rw' : 'r', unchanged),
    update: (change) => attempt('rw', change),
    forget: memory.forget,
    health: () => ({ ...health }),
  };
}

/** What the rows say: the one in use, else its copy, else what can be saved of the one in use; null: nothing. */
function readRows<T>(rows: readonly Row[], { schema, mend = () => null }: Contents<T>) {
  const inOrder = ['current', 'copy'].map((id) => rows.find((row) => row.id === id));
  const parsed = inOrder.map((row) => row && schema.safeParse(row.value));
  const stored = parsed.find((result) => result?.success)?.data ?? mend(inOrder[0]?.value);
  return { stored, damaged: parsed[0]?.success === false };
}

function rowsOf(value: unknown): Row[] {
  return [
    { id: 'current', value },
    { id: 'copy', value },
  ];
}
