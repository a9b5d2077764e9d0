import type { Briefing } from '../messages';
import type { Profile } from '../model/profile';
import type { RuleSet } from '../model/rules';
import { exportRuleSet, parseRuleSet } from '../rules/import';
import type { Health } from '../store/drawer';
import type { Store } from '../store/store';

/** The one way to change who uses this browser or what the school asks: stored first, then told to whoever has it open. */
export interface Settings {
  read(): Promise<Briefing>;
  changeProfile(change: (before: Profile) => Profile): Promise<Briefing>;
  /** A real change gets the next version and the day of today; rejects when the result is no valid rule set. */
  changeRules(change: (before: RuleSet) => RuleSet): Promise<Briefing>;
  /** Calls `look` after a change by someone else (another page, a checklist); the returned function stops it. */
  watch(look: () => void): () => void;
  health(): Health;
}

/** What settings need besides the store. */
export interface Surroundings {
  tell(briefing: Briefing): Promise<void>;
  watch(look: () => void): () => void;
  now(): Date;
}

export function openSettings(store: Store, { tell, watch, now }: Surroundings): Settings {
  async function told(): Promise<Briefing> {
    const briefing = await store.readBriefing();
    // It is stored: a tab that cannot be told reads it with its next briefing.
    await tell(briefing).catch(() => undefined);
    return briefing;
  }
  return {
    read: store.readBriefing,
    watch,
    health: store.health,
    async changeProfile(change) {
      await store.profile.update(change);
      return told();
    },
    async changeRules(change) {
      // Checked before the drawer takes it: an invalid set must reject, and never be taken for a database that fails.
      nextVersion(await store.ruleSet.read(), change, now());
      await store.ruleSet.update((before) => nextVersion(before, change, now()));
      return told();
    },
  };
}

function nextVersion(before: RuleSet, change: (before: RuleSet) => RuleSet, now: Date): RuleSet {
  const after = change(before);
  if (JSON.stringify(after) === JSON.stringify(before)) return before;
  // Never an earlier number, also after an undo or an import: whoever acknowledged a version knows what it said.
  const version = Math.max(before.version + 1, after.version);
  // Read as a file from outside would be: what is stored can be exchanged, and no page can soften a locked rule.
  const parsed = parseRuleSet(exportRuleSet({ ...after, version, date: localDay(now) }), 'nl');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ field, message }) => `${field}: ${message}`).join('\n'));
  return parsed.ruleSet;
}

/** YYYY-MM-DD on this person's calendar. */
export function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
