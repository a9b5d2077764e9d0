import type { Briefing } from '../../utils/messages';
import type { Profile } from '../../utils/model/profile';
import type { RuleSet } from '../../utils/model/rules';
import { profileUnder } from '../../utils/policy/lay-policy';
import type { Settings } from '../../utils/settings/settings';
import type { Standing } from '../../utils/settings/standing';
import { stepOf } from './take-back';
import { useChanges, type Change, type Outcome } from './use-changes';

/** A page that shows the stored settings, changes them at once, and can take the last change back. */
export interface Editor extends Pick<Settings, 'trust' | 'withoutBoard' | 'history' | 'vault' | 'erase'> {
  /** What holds here; null until the first reading. */
  standing: Standing | null;
  /** What the checklist gets. */
  briefing: Briefing | null;
  /** What this page changes: this person, and the school's own set. */
  own: Briefing | null;
  outcome: Outcome | null;
  changeProfile(change: (before: Profile) => Profile): Promise<boolean>;
  /** False when it was refused: nothing was stored. */
  changeRules(change: (before: RuleSet) => RuleSet): Promise<boolean>;
  /** Takes the text of a file as the board's; false when it was refused. */
  setBoard(text: string, newKey: boolean): Promise<boolean>;
  /** Puts the board's file aside; `note`: what colleagues read of it. */
  leaveBoard(note: string): Promise<boolean>;
  /** Null when there is nothing to take back. */
  undo: (() => Promise<boolean>) | null;
}

export function useEditor(settings: Settings): Editor {
  const { standing, outcome, back, run } = useChanges(settings);
  return {
    standing,
    briefing: standing && standing.briefing,
    own: standing && { profile: standing.briefing.profile, ruleSet: standing.own },
    outcome,
    changeProfile: (change) =>
      run(...undoable(change, settings.changeProfile, (now, make) => withPerson(now, make(now.person)))),
    changeRules: (change) =>
      run(...undoable(change, settings.changeRules, (now, make) => ({ ...now, own: make(now.own) }))),
    setBoard: (text, newKey) => run({ soon: same, store: () => settings.setBoard(text, newKey), saved: 'saved' }, null),
    leaveBoard: (note) => run({ soon: same, store: () => settings.leaveBoard(note), saved: 'saved' }, null),
    trust: settings.trust,
    withoutBoard: settings.withoutBoard,
    history: settings.history,
    vault: settings.vault,
    erase: settings.erase,
    undo: back && (() => run(back, null)),
  };
}

/** A change, and what takes it back. */
function undoable<T>(
  change: (before: T) => T,
  store: (make: typeof change) => Promise<unknown>,
  show: (now: Standing, make: typeof change) => Standing,
): [Change, Change] {
  const { forth, back } = stepOf(change);
  return [
    { soon: (now) => show(now, change), store: () => store(forth), saved: 'saved' },
    { soon: (now) => show(now, back), store: () => store(back), saved: 'undone' },
  ];
}

const same = (now: Standing) => now;

/** What the board makes of it is read from the store in a moment. */
function withPerson(standing: Standing, person: Profile): Standing {
  const profile = profileUnder(person, standing.managed.policy);
  return { ...standing, person, briefing: { ...standing.briefing, profile } };
}
