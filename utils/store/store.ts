import { z } from 'zod';
import { freshProfile, profileSchema, type Profile } from '../model/profile';
import { ruleSetSchema, type RuleSet } from '../model/rules';
import { policyFloorSchema, type PolicyFloor } from '../model/policy';
import { pinSchema, publicKeySchema, type Pin } from '../model/signature';
import type { SigningKey } from '../rules/key-backup';
import { tallySchema, type Tally } from '../model/tally';
import type { OwnSet } from '../rules/own-layer';
import { migrateRuleSet } from '../rules/migrate';
import { freshSalt } from './account-key';
import { openDatabase, type Database } from './database';
import { openDrawer, type Drawer, type Health } from './drawer';
import { openHistory, type History } from './history';
import { mendProfile } from './mend-profile';

/** What is stored, as it is stored: the rules that hold are made of it (utils/settings/standing.ts). */
export interface Stored {
  profile: Profile;
  own: OwnSet;
  board: RuleSet | null;
}

/** Everything PostWacht remembers, in this browser only. */
export interface Store {
  profile: Drawer<Profile>;
  /** The person's own rules; what we ship until something was changed. */
  own: Drawer<OwnSet>;
  /** The floor that the board gave as a file; null: none. */
  board: Drawer<RuleSet | null>;
  history: History;
  /** The board's own key to sign with; null: none was made here. */
  signingKey: Drawer<SigningKey | null>;
  /** The key that this browser trusts; null: none yet. */
  pin: Drawer<Pin | null>;
  /** What the noise meter counted. */
  tally: Drawer<Tally>;
  /** What the policy said last (`storage.managed`), as it was. */
  policy: Drawer<Record<string, unknown>>;
  /** The board's rules as a policy last gave them; null: never. */
  floor: Drawer<PolicyFloor | null>;
  /** Always answers, whatever happened to the database. */
  readAll(): Promise<Stored>;
  readSalt(): Promise<string>;
  /** Only writing shows whether anything is kept: a disk without room is read as ever. Writes until that was seen once. Never rejects; see `health`. */
  tryKeeping(): Promise<void>;
  /** What the person must know: nothing is kept, or something had to be replaced. */
  health(): Health;
  /** Forgets everything; rejects when that fails. */
  erase(): Promise<void>;
  close(): void;
}

const signingKeySchema = z.strictObject({ key: publicKeySchema, privateKey: z.instanceof(CryptoKey) }).nullable();

/** Before 2026-11-23 the row was the bare rule set. */
function withChosen(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'rules' in row ? { ruleSet: row, chosen: [] } : row;
}

/** Takes the rule set that holds until a school stores its own. */
export function openStore(builtIn: RuleSet, database: Database = openDatabase()): Store {
  const { salt, ...drawers } = openDrawers(builtIn, database);
  const { profile, own, board, tally } = drawers;
  const all = [salt, ...Object.values(drawers)];
  let keeps = false;
  return {
    ...drawers,
    async readAll() {
      const [person, set, floor] = await Promise.all([profile.read(), own.read(), board.read()]);
      return { profile: person, own: set, board: floor };
    },
    history: openHistory(database),
    readSalt: () => salt.update((known) => known),
    async tryKeeping() {
      if (keeps) return;
      await tally.update((before) => ({ ...before }));
      keeps = tally.health().reachable;
    },
    async erase() {
      await database.erase();
      all.forEach((drawer) => drawer.forget());
    },
    close: database.close,
    health() {
      const each = all.map((drawer) => drawer.health());
      return { reachable: each.every((one) => one.reachable), damaged: each.some((one) => one.damaged) };
    },
  };
}

function openDrawers(builtIn: RuleSet, database: Database) {
  const anyFormat = z.preprocess(migrateRuleSet, ruleSetSchema);
  const ownSet = z.strictObject({ ruleSet: anyFormat, chosen: z.array(z.string()).max(300) });
  return {
    profile: openDrawer(database, 'profile', {
      schema: profileSchema,
      shipped: () => freshProfile,
      mend: mendProfile,
    }),
    own: openDrawer<OwnSet>(database, 'ruleSet', {
      schema: z.preprocess(withChosen, ownSet),
      shipped: () => ({ ruleSet: builtIn, chosen: [] }),
    }),
    board: openDrawer<RuleSet | null>(database, 'board', { schema: z.null().or(anyFormat), shipped: () => null }),
    salt: openDrawer(database, 'salt', { schema: z.string().length(64), shipped: freshSalt }),
    signingKey: openDrawer(database, 'signingKey', { schema: signingKeySchema, shipped: () => null }),
    pin: openDrawer(database, 'pin', { schema: pinSchema.nullable(), shipped: () => null }),
    tally: openDrawer(database, 'tally', { schema: tallySchema, shipped: () => ({}) }),
    policy: openDrawer(database, 'policy', { schema: z.record(z.string(), z.unknown()), shipped: () => ({}) }),
    floor: openDrawer(database, 'floor', { schema: policyFloorSchema.nullable(), shipped: () => null }),
  };
}
