import { useCallback, useEffect, useRef, useState } from 'react';
import type { Settings } from '../../utils/settings/settings';
import type { Standing } from '../../utils/settings/standing';

/** What became of the last change. */
export type Outcome = 'saving' | 'saved' | 'undone' | 'refused';

/** A change as it is shown and as it is stored. */
export interface Change {
  /** What it will look like; shown before it is stored, for a box that waits to be ticked invites a second press. */
  soon: (before: Standing) => Standing;
  store: () => Promise<unknown>;
  saved: Outcome;
}

/** What is stored, shown and changed at once; `back`: what takes the last change back, null: nothing does. */
export function useChanges(settings: Pick<Settings, 'look' | 'watch'>) {
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
  return { standing, outcome, back, run };
}
