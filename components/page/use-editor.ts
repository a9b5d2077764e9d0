import { useCallback, useEffect, useRef, useState } from 'react';
import type { Briefing } from '../../utils/messages';
import type { Profile } from '../../utils/model/profile';
import type { RuleSet } from '../../utils/model/rules';
import type { Vault } from '../../utils/settings/vault';
import type { Settings } from '../../utils/settings/settings';
import type { Standing } from '../../utils/settings/standing';

/** What became of the last change. */
export type Outcome = 'saving' | 'saved' | 'undone' | 'refused';

/** A page that shows the stored settings, changes them at once, and can take the last change back. */
export interface Editor {
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
  trust: Settings['trust'];
  /** Earlier versions, and the keys of files. */
  history: Settings['history'];
  vault: Vault;
  /** Forgets all that is kept here; rejects when that fails. */
  erase: Settings['erase'];
  /** Null when there is nothing to take back. */
  undo: (() => Promise<boolean>) | null;
}

interface Change {
  /** What it will look like; shown before it is stored, for a box that waits to be ticked invites a second press. */
  soon: (before: Briefing) => Briefing;
  store: () => Promise<unknown>;
  saved: Outcome;
}

export function useEditor(settings: Settings): Editor {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [known, setKnown] = useState<Briefing | null>(null);
  /** How many changes are on their way to the store, which keeps them in order. */
  const underway = useRef(0);
  const refused = useRef(false);
  const own = standing && ownOf(standing);

  const look = useCallback(
    () => void settings.look().then((now) => underway.current === 0 && setStanding(now)),
    [settings],
  );
  useEffect(() => {
    look();
    return settings.watch(look);
  }, [settings, look]);

  async function run({ soon, store, saved }: Change, before: Briefing | null) {
    underway.current += 1;
    setOutcome('saving');
    setStanding((shown) => shown && withOwn(shown, soon(ownOf(shown))));
    const kept = await store().then(
      () => true,
      () => false,
    );
    const now = await settings.look();
    underway.current -= 1;
    if (kept) setKnown(before);
    else refused.current = true;
    if (underway.current > 0) return kept;
    setStanding(now);
    setOutcome(refused.current ? 'refused' : saved);
    refused.current = false;
    return kept;
  }

  return {
    standing,
    briefing: standing && standing.briefing,
    own,
    outcome,
    changeProfile: (change) =>
      run(
        {
          soon: (now) => ({ ...now, profile: change(now.profile) }),
          store: () => settings.changeProfile(change),
          saved: 'saved',
        },
        own,
      ),
    changeRules: (change) =>
      run(
        {
          soon: (now) => ({ ...now, ruleSet: change(now.ruleSet) }),
          store: () => settings.changeRules(change),
          saved: 'saved',
        },
        own,
      ),
    setBoard: (text, newKey) =>
      run({ soon: (now) => now, store: () => settings.setBoard(text, newKey), saved: 'saved' }, null),
    trust: settings.trust,
    history: settings.history,
    vault: settings.vault,
    erase: settings.erase,
    undo:
      known &&
      (() =>
        run({ soon: (now) => takenBack(now, known), store: () => takeBack(settings, known), saved: 'undone' }, null)),
  };
}

function ownOf({ briefing, own }: Standing): Briefing {
  return { profile: briefing.profile, ruleSet: own };
}

/** What the board makes of it is read from the store in a moment; the page that changes shows the own set. */
function withOwn(standing: Standing, { profile, ruleSet }: Briefing): Standing {
  return { ...standing, briefing: { ...standing.briefing, profile }, own: ruleSet };
}

/** What the background kept in the meantime (accounts, acknowledgements) stays, and so does the count of versions. */
function takenBack(now: Briefing, known: Briefing): Briefing {
  const { accounts, acknowledged } = now.profile;
  const { version, date } = now.ruleSet;
  return { profile: { ...known.profile, accounts, acknowledged }, ruleSet: { ...known.ruleSet, version, date } };
}

async function takeBack(settings: Settings, known: Briefing): Promise<Briefing> {
  const back = (profile: Profile, ruleSet: RuleSet) => takenBack({ profile, ruleSet }, known);
  await settings.changeProfile((profile) => back(profile, known.ruleSet).profile);
  return settings.changeRules((ruleSet) => back(known.profile, ruleSet).ruleSet);
}
