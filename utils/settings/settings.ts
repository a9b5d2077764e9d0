import type { Briefing } from '../messages';
import type { Profile } from '../model/profile';
import type { RuleSet } from '../model/rules';
import type { PolicyReading } from '../policy/read-policy';
import { exportRuleSet, parseRuleSet } from '../rules/import';
import { sameData } from '../rules/same-data';
import { localDay } from '../rules/school-hours';
import type { Health } from '../store/drawer';
import type { Store } from '../store/store';
import type { OwnSet } from '../rules/own-layer';
import { followPolicy } from './board-policy';
import { openBoardFile, type BoardFile } from './board-file';
import { ownRules, standingOf, type OwnRules, type Standing } from './standing';
import { openVault, type Vault } from './vault';

/** The one way to change who uses this browser or what the school asks: stored first, then told to whoever has it open. */
export interface Settings extends BoardFile {
  read(): Promise<Briefing>;
  /** The same, and what it is made of: for pages that show it. `health` then knows whether it is kept. */
  look(): Promise<Standing>;
  changeProfile(change: (before: Profile) => Profile): Promise<Briefing>;
  /** Changes the school's own set, which it is shown without its note. A real change gets the next version and the day of today; rejects when the result is no valid rule set. */
  changeRules(change: (before: RuleSet) => RuleSet): Promise<Briefing>;
  /** The sets that are or were in use in this browser, newest first. */
  history(): Promise<RuleSet[]>;
  vault: Vault;
  /** Forgets all that is kept in this browser; a policy stays. Rejects when it cannot be erased now. */
  erase(): Promise<void>;
  /** Tells what holds now to whoever has it open: the policy changed. */
  tellAgain(): Promise<Briefing>;
  /** Calls `look` after a change by someone else (another page, a checklist); the returned function stops it. */
  watch(look: () => void): () => void;
  health(): Health;
}

/** What settings need besides the store. */
export interface Surroundings {
  tell(briefing: Briefing): Promise<void>;
  watch(look: () => void): () => void;
  now(): Date;
  /** The rules that hold until a board or a school says otherwise. */
  shipped: RuleSet;
  /** What the policy of this browser says now; never rejects. */
  policy(): Promise<PolicyReading>;
}

export function openSettings(store: Store, surroundings: Surroundings): Settings {
  const { tell, watch, now, shipped } = surroundings;
  const policy = followPolicy({ store, shipped, now, policy: surroundings.policy });
  const look = async () => {
    // The policy first: following it can change what is stored.
    const managed = await policy();
    return standingOf(await store.readAll(), shipped, managed);
  };
  const read = async () => (await look()).briefing;
  async function told(): Promise<Briefing> {
    const briefing = await read();
    // It is stored: a tab that cannot be told reads it with its next briefing.
    await tell(briefing).catch(() => undefined);
    return briefing;
  }
  return {
    read,
    look: async () => (await Promise.all([look(), store.tryKeeping()]))[0],
    tellAgain: told,
    watch,
    health: store.health,
    history: store.history.list,
    vault: openVault(store),
    async erase() {
      await store.erase();
      await told();
    },
    async changeProfile(change) {
      await store.profile.update(change);
      return told();
    },
    async changeRules(change) {
      const own = ownRules(await store.board.read(), shipped, await policy());
      await keepVersion(store, own, (before) => nextVersion(before, change, now()));
      return told();
    },
    ...openBoardFile({ store, shipped, policy, now, told }),
  };
}

/** Changes the school's own set in the store, and keeps both versions in its history. */
async function keepVersion(store: Store, own: OwnRules, change: (before: RuleSet) => RuleSet): Promise<void> {
  const changed = (before: OwnSet) => own.keep(change(own.show(before)), before);
  // Checked before the drawer takes it: an invalid set must reject, and never be taken for a database that fails.
  changed(await store.own.read());
  let known: RuleSet[] = [];
  const after = await store.own.update((before) => {
    known = [own.show(before)];
    return changed(before);
  });
  await store.history.add([...known, own.show(after)]);
}

function nextVersion(before: RuleSet, change: (before: RuleSet) => RuleSet, now: Date): RuleSet {
  // A note is about one version: a change that leaves one gave it, also when it says what the last one said.
  const bare = { ...before, note: '' };
  const after = change(bare);
  if (sameData(after, bare) || sameData(after, before)) return before;
  // Never an earlier number, also after an undo or an import: whoever acknowledged a version knows what it said.
  const version = Math.max(before.version + 1, after.version);
  // Read as a file from outside would be: what is stored can be exchanged, and no page can soften a locked rule.
  return valid({ ...after, version, date: localDay(now) });
}

function valid(ruleSet: RuleSet): RuleSet {
  const parsed = parseRuleSet(exportRuleSet(ruleSet), 'nl');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ field, message }) => `${field}: ${message}`).join('\n'));
  return parsed.ruleSet;
}
