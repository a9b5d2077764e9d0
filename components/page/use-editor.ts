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

interface Change {
  /** What it will look like; shown before it is stored, for a box that waits to be ticked invites a second press. */
  soon: (before: Briefing) => Briefing;
  store: () => Promise<Briefing>;
  saved: Saved;
}

export function useEditor(settings: Settings): Editor {
  const [briefing, setBriefing] = useState<Briefing | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [known, setKnown] = useState<Briefing | null>(null);
  const queue = useQueue();

  const look = useCallback(() => void settings.read().then((now) => queue.idle() && setBriefing(now)), [settings, queue]);
  useEffect(() => {
    look();
    return settings.watch(look);
  }, [settings, look]);

  const run = ({ soon, store, saved }: Change, before: Briefing | null) =>
    queue.add(async () => {
      const done = await store().then((now) => ({ now, saved }), async () => ({ now: await settings.read(), saved: 'refused' as const }));
      if (queue.last()) setBriefing(done.now);
      if (done.saved !== 'refused') setKnown(before);
      setOutcome((last) => ({ saved: done.saved, count: (last?.count ?? 0) + 1 }));
    }, () => setBriefing((shown) => shown && soon(shown)));

  return {
    briefing,
    outcome,
    changeProfile: (change) =>
      run({ soon: (now) => ({ ...now, profile: change(now.profile) }), store: () => settings.changeProfile(change), saved: 'saved' }, briefing),
    changeRules: (change) =>
      run({ soon: (now) => ({ ...now, ruleSet: change(now.ruleSet) }), store: () => settings.changeRules(change), saved: 'saved' }, briefing),
    undo: known && (() => run({ soon: (now) => takenBack(now, known), store: () => takeBack(settings, known), saved: 'undone' }, null)),
  };
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

/** One store at a time, in the order of the presses. */
function useQueue() {
  const waiting = useRef(0);
  const tail = useRef(Promise.resolve());
  const [queue] = useState(() => ({
    idle: () => waiting.current === 0,
    last: () => waiting.current === 1,
    add(work: () => Promise<void>, first: () => void): Promise<void> {
      waiting.current += 1;
      first();
      tail.current = tail.current.then(work).finally(() => (waiting.current -= 1));
      return tail.current;
    },
  }));
  return queue;
}
