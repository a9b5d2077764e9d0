import Dexie, { type Table } from 'dexie';
import type { RuleSet } from '../model/rules';

/** One row per table is in use; its copy is what we fall back on when the row cannot be read. */
export interface Row {
  id: 'current' | 'copy';
  value: unknown;
}

export type TableName = 'profile' | 'ruleSet' | 'board' | 'salt' | 'signingKey' | 'pin' | 'tally' | 'policy' | 'floor';

/** The only place that opens IndexedDB. Background and extension pages only: in a content script it would be the site's. */
export interface Database {
  rows(table: TableName): Table<Row, Row['id']>;
  /** Rule sets that are or were in use, by version. */
  history(): Table<RuleSet, number>;
  /** Runs `work` as one transaction; rejects when the database does not open, or not in time. */
  within<T>(mode: 'r' | 'rw', table: TableName | 'history', work: () => Promise<T>): Promise<T>;
  /** Deletes the whole database; it begins anew when it is needed again. Rejects when it cannot be deleted, or not in time. */
  erase(): Promise<void>;
  close(): void;
}

/** Takes the database's name and how long it may take to answer, in milliseconds. */
export function openDatabase(name = 'postwacht', patience = 3000): Database {
  const dexie = new Dexie(name);
  dexie.version(1).stores({ profile: 'id', ruleSet: 'id', salt: 'id' });
  dexie.version(2).stores({ board: 'id', history: 'version', signingKey: 'id', pin: 'id', tally: 'id' });
  dexie.version(3).stores({ policy: 'id' });
  dexie.version(4).stores({ floor: 'id' });
  // A newer copy of us wants to upgrade, or the person deletes the data: Dexie closes for it and opens again when needed.
  const waiting = new Set<(why: Error) => void>();
  dexie.on('blocked', () => waiting.forEach((refuse) => refuse(new Error('an older tab holds the store'))));
  async function inTime<T>(work: () => PromiseLike<T>): Promise<T> {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(new Error('the store does not answer')), patience);
    waiting.add(late.reject);
    try {
      return await Promise.race([work(), late.promise]);
    } finally {
      clearTimeout(timer);
      waiting.delete(late.reject);
    }
  }
  return {
    rows: (table) => dexie.table<Row, Row['id']>(table),
    history: () => dexie.table<RuleSet, number>('history'),
    close: () => dexie.close(),
    within: (mode, table, work) => inTime(() => dexie.transaction(mode, dexie.table(table), work)),
    erase: () => inTime(() => dexie.delete({ disableAutoOpen: false })),
  };
}
