import { useCallback, useEffect, useRef, useState } from 'react';
import type { Briefing } from '../../utils/messages';
import type { Profile } from '../../utils/model/profile';
import type { RuleSet } from '../../utils/model/rules';
import type { Settings } from '../../utils/settings/settings';

export type Saved = 'saved' | 'undone' | 'refused';

/** What the last change did; `count` makes two equal outcomes two announcements. */
export interface Outcome {
  saved: Saved;
  count: number;
}

/** A page that shows the stored settings, changes them at once, and can take the last change back. */
export interface Editor {
  /** Null until the first reading. */
  briefing: Briefing | null;
  outcome: Outcome | null;
  changeProfile(change: (before: Profile) => Profile): Promise<void>;
  changeRules(change: (before: RuleSet) => RuleSet): Promise<void>;
  /** Null when there is nothing to take back. */
  undo: (() => Promise<void>) | null;
}

export function useEditor(settings: Settings): Editor {
  const [briefing, setBriefing] = useState<Briefing | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const before = useRef<Briefing | null>(null);

  useEffect(() => {
    let shown = true;
    const look = () => void settings.read().then((now) => shown && setBriefing(now));
    look();
    const stop = settings.watch(look);
    return () => {
      shown = false;
      stop();
    };
  }, [settings]);

  const run = useCallback(async (work: () => Promise<Briefing>, saved: Saved, known: Briefing | null) => {
    try {
      setBriefing(await work());
      before.current = known;
      setOutcome((last) => ({ saved, count: (last?.count ?? 0) + 1 }));
    } catch {
      setOutcome((last) => ({ saved: 'refused', count: (last?.count ?? 0) + 1 }));
    }
  }, []);

  const undo = async (known: Briefing) => {
    await run(() => takeBack(settings, known), 'undone', null);
  };
  const known = before.current;
  return {
    briefing,
    outcome,
    changeProfile: (change) => run(() => settings.changeProfile(change), 'saved', briefing),
    changeRules: (change) => run(() => settings.changeRules(change), 'saved', briefing),
    undo: known && (() => undo(known)),
  };
}

/** What the background kept in the meantime (accounts, acknowledgements) stays. */
async function takeBack(settings: Settings, known: Briefing): Promise<Briefing> {
  await settings.changeProfile(({ accounts, acknowledged }) => ({ ...known.profile, accounts, acknowledged }));
  return settings.changeRules(({ version, date }) => ({ ...known.ruleSet, version, date }));
}
