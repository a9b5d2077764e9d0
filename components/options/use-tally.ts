import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { Tally } from '../../utils/model/tally';
import type { Meter } from '../../utils/settings/meter';

/** What the noise meter counted, for every part of the page. */
export const TallyContext = createContext<Tally>({});

export function useTally(): Tally {
  return useContext(TallyContext);
}

/** What was counted (null: not read yet), and a way to begin anew. */
export interface Counted {
  tally: Tally | null;
  reset: () => Promise<void>;
}

/** Reads the meter when the page opens, and once more after a reset. */
export function useMeter(meter: Meter): Counted {
  const [tally, setTally] = useState<Tally | null>(null);
  const look = useCallback(() => meter.read().then(setTally), [meter]);
  useEffect(() => void look(), [look]);
  return { tally, reset: () => meter.reset().then(look) };
}
