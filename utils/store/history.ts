import { z } from 'zod';
import { ruleSetSchema, type RuleSet } from '../model/rules';
import { migrateRuleSet } from '../rules/migrate';
import type { Database } from './database';

/** What was in use before, so that one can look back and go back. */
export interface History {
  /** Never rejects: a save is not held up by its history. */
  add(ruleSets: readonly RuleSet[]): Promise<void>;
  /** Newest first; what cannot be read any more is left out. */
  list(): Promise<RuleSet[]>;
}

/** So many versions are kept; a rule set is about 40 kB. */
export const mostVersions = 100;

const schema = z.preprocess(migrateRuleSet, ruleSetSchema);

export function openHistory(database: Database): History {
  const table = () => database.history();
  return {
    async add(ruleSets) {
      await database
        .within('rw', 'history', async () => {
          const known = await table().toCollection().primaryKeys();
          // What a version said is never rewritten: under a board it would be told with what the board fills in.
          await table().bulkPut(ruleSets.filter(({ version }) => !known.includes(version)));
          const numbers = await table().toCollection().primaryKeys();
          await table().bulkDelete(numbers.slice(0, Math.max(0, numbers.length - mostVersions)));
        })
        .catch(() => undefined);
    },
    async list() {
      const rows = await database.within('r', 'history', () => table().toArray()).catch(() => []);
      return rows.flatMap((row) => schema.safeParse(row).data ?? []).sort((one, other) => other.version - one.version);
    },
  };
}
