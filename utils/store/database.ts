import Dexie, { type Table } from 'dexie';
import type { RuleSet } from '../model/rules';
import { openPatience } from './patience';

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
  /** Runs `work` as one transaction; rejects when the database does not open, or not in time: then nothing was written. */
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
  const { inTime, giveUpAll } = openPatience(patience);
  // A newer copy of us wants to upgrade, or the person deletes the data: Dexie closes for it and opens again when needed.
  dexie.on('blocked', () => giveUpAll('an older tab holds the store'));
  return {
    rows: (table) => dexie.table<Row, Row['id']>(table),
    history: () => dexie.table<RuleSet, number>('history'),
    close: () => dexie.close(),
    within: (mode, table, work) =>
      inTime((givenUp) =>
        dexie.transaction(mode, dexie.table(table), async () => {
          const result = await work();
          // Thrown, it undoes what was written: whoever asked took it for not done, and will do it again.
          if (givenUp()) throw new Error('too late');
          return result;
        }),
      ),
    erase: () => inTime(() => dexie.delete({ disableAutoOpen: false })),
  };
}
