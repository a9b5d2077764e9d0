import { useCallback, useEffect, useRef, useState } from 'react';
import type { Briefing } from '../../utils/messages';
import type { Profile } from '../../utils/model/profile';
import type { RuleSet } from '../../utils/model/rules';
import { profileUnder } from '../../utils/policy/lay-policy';
import type { Settings } from '../../utils/settings/settings';
import type { Standing } from '../../utils/settings/standing';
import { stepOf } from './take-back';

/** What became of the last change. */
export type Outcome = 'saving' | 'saved' | 'undone' | 'refused';

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

interface Change {
  /** What it will look like; shown before it is stored, for a box that waits to be ticked invites a second press. */
  soon: (before: Standing) => Standing;
  store: () => Promise<unknown>;
  saved: Outcome;
}

export function useEditor(settings: Settings): Editor {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [back, setBack] = useState<Change | null>(null);
  /** How many changes are on their way to the store, which keeps them in order. */
  const underway = useRef(0);
  const refused = useRef(false);

  const look = useCallback(
    () => void settings.look().then((now) => underway.current === 0 && setStanding(now)),
    [settings],
  );
  useEffect(() => {
    look();
    return settings.watch(look);
  }, [settings, look]);

  /** `undoing` takes it back; null: nothing does. */
  async function run({ soon, store, saved }: Change, undoing: Change | null) {
    underway.current += 1;
    setOutcome('saving');
    setStanding((shown) => shown && soon(shown));
    const kept = await store().then(
      () => true,
      () => false,
    );
    const now = await settings.look();
    underway.current -= 1;
    if (kept) setBack(undoing);
    else refused.current = true;
    if (underway.current > 0) return kept;
    setStanding(now);
    setOutcome(refused.current ? 'refused' : saved);
    refused.current = false;
    return kept;
  }

  /** A change that can be taken back. */
  function runStep<T>(
    change: (before: T) => T,
    store: (make: typeof change) => Promise<unknown>,
    show: (now: Standing, make: typeof change) => Standing,
  ): Promise<boolean> {
    const { forth, back } = stepOf(change);
    return run(
      { soon: (now) => show(now, change), store: () => store(forth), saved: 'saved' },
      { soon: (now) => show(now, back), store: () => store(back), saved: 'undone' },
    );
  }

  return {
    standing,
    briefing: standing && standing.briefing,
    own: standing && { profile: standing.briefing.profile, ruleSet: standing.own },
    outcome,
    changeProfile: (change) =>
      runStep(change, settings.changeProfile, (now, make) => withPerson(now, make(now.person))),
    changeRules: (change) => runStep(change, settings.changeRules, (now, make) => ({ ...now, own: make(now.own) })),
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

const same = (now: Standing) => now;

/** What the board makes of it is read from the store in a moment. */
function withPerson(standing: Standing, person: Profile): Standing {
  const profile = profileUnder(person, standing.managed.policy);
  return { ...standing, person, briefing: { ...standing.briefing, profile } };
}
