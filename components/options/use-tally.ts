import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { Tally } from '../../utils/model/tally';
import type { Meter } from '../../utils/settings/meter';

/** What the noise meter counted, for every part of the page. */
export const TallyContext = createContext<Tally>({});

export function useTally(): Tally {
  return useContext(TallyContext);
}

/** Reads the meter when the page opens, and once more after a reset. */
export function useMeter(meter: Meter): { tally: Tally; reset: () => Promise<void> } {
  const [tally, setTally] = useState<Tally>({});
  const look = useCallback(() => meter.read().then(setTally), [meter]);
  useEffect(() => void look(), [look]);
  return { tally, reset: () => meter.reset().then(look) };
}
