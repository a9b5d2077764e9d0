import { z } from 'zod';
import type { Briefing } from '../messages';
import { freshProfile, profileSchema, type Profile } from '../model/profile';
import { ruleSetSchema, type RuleSet } from '../model/rules';
import { migrateRuleSet } from '../rules/migrate';
import { freshSalt } from './account-key';
import { openDatabase, type Database } from './database';
import { openDrawer, type Drawer, type Health } from './drawer';
import { mendProfile } from './mend-profile';

/** Everything PostWacht remembers, in this browser only. */
export interface Store {
  profile: Drawer<Profile>;
  ruleSet: Drawer<RuleSet>;
  /** Always answers, whatever happened to the database. */
  readBriefing(): Promise<Briefing>;
  readSalt(): Promise<string>;
  /** What the person must know: nothing is kept, or something had to be replaced. */
  health(): Health;
  close(): void;
}

/** Takes the rule set that holds until a school stores its own. */
export function openStore(builtIn: RuleSet, database: Database = openDatabase()): Store {
  const profile = openDrawer(database, 'profile', {
    schema: profileSchema,
    shipped: () => freshProfile,
    mend: mendProfile,
  });
  const ruleSet = openDrawer(database, 'ruleSet', {
    schema: z.preprocess(migrateRuleSet, ruleSetSchema),
    shipped: () => builtIn,
  });
  const salt = openDrawer(database, 'salt', { schema: z.string().length(64), shipped: freshSalt });
  return {
    profile,
    ruleSet,
    readSalt: () => salt.update((known) => known),
    close: database.close,
    async readBriefing() {
      const [rules, person] = await Promise.all([ruleSet.read(), profile.read()]);
      return { ruleSet: rules, profile: person };
    },
    health() {
      const all = [profile.health(), ruleSet.health()];
      return { reachable: all.every((one) => one.reachable), damaged: all.some((one) => one.damaged) };
    },
  };
}
