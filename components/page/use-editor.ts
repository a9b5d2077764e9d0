import { useCallback, useEffect, useRef, useState } from 'react';
import type { Briefing } from '../../utils/messages';
import type { Profile } from '../../utils/model/profile';
import type { RuleSet } from '../../utils/model/rules';
import { profileUnder } from '../../utils/policy/lay-policy';
import type { Settings } from '../../utils/settings/settings';
import type { Standing } from '../../utils/settings/standing';

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

/** What the last change can be taken back to. */
type Known = Pick<Standing, 'person' | 'own'>;

interface Change {
  /** What it will look like; shown before it is stored, for a box that waits to be ticked invites a second press. */
  soon: (before: Standing) => Standing;
  store: () => Promise<unknown>;
  saved: Outcome;
}

export function useEditor(settings: Settings): Editor {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [known, setKnown] = useState<Known | null>(null);
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

  async function run({ soon, store, saved }: Change, before: Known | null) {
    underway.current += 1;
    setOutcome('saving');
    setStanding((shown) => shown && soon(shown));
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
    own: standing && { profile: standing.briefing.profile, ruleSet: standing.own },
    outcome,
    changeProfile: (change) =>
      run(
        {
          soon: (now) => withPerson(now, change(now.person)),
          store: () => settings.changeProfile(change),
          saved: 'saved',
        },
        standing,
      ),
    changeRules: (change) =>
      run(
        {
          soon: (now) => ({ ...now, own: change(now.own) }),
          store: () => settings.changeRules(change),
          saved: 'saved',
        },
        standing,
      ),
    setBoard: (text, newKey) => run({ soon: same, store: () => settings.setBoard(text, newKey), saved: 'saved' }, null),
    leaveBoard: (note) => run({ soon: same, store: () => settings.leaveBoard(note), saved: 'saved' }, null),
    trust: settings.trust,
    withoutBoard: settings.withoutBoard,
    history: settings.history,
    vault: settings.vault,
    erase: settings.erase,
    undo:
      known &&
      (() =>
        run(
          {
            soon: (now) => ({ ...withPerson(now, personBack(now.person, known)), own: rulesBack(now.own, known) }),
            store: () => takeBack(settings, known),
            saved: 'undone',
          },
          null,
        )),
  };
}

const same = (now: Standing) => now;

/** What the board makes of it is read from the store in a moment. */
function withPerson(standing: Standing, person: Profile): Standing {
  const profile = profileUnder(person, standing.managed.policy);
  return { ...standing, person, briefing: { ...standing.briefing, profile } };
}

/** What the background kept in the meantime stays. */
function personBack({ accounts, acknowledged }: Profile, { person }: Known): Profile {
  return { ...person, accounts, acknowledged };
}

/** So does the count of versions. */
function rulesBack({ version, date }: RuleSet, { own }: Known): RuleSet {
  return { ...own, version, date };
}

async function takeBack(settings: Settings, known: Known): Promise<Briefing> {
  await settings.changeProfile((now) => personBack(now, known));
  return settings.changeRules((now) => rulesBack(now, known));
}
