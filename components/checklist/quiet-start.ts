import { useEffect, useRef, useState } from 'react';

/** Milliseconds in which no press publishes: a press meant for the page must not land on us (design.md section 5). */
const quiet = 500;

/** Whether a person can really see it, nothing lying over it. */
export interface Visibility {
  seen: boolean;
  /** How often it came back into sight. */
  returns: number;
  /** Looks once more, at the press itself. */
  look: () => boolean;
}

/** On our own pages nobody lies over it. */
export const inSight: Visibility = { seen: true, returns: 0, look: () => true };

interface QuietStart {
  /** For showing: true while presses do not count yet. */
  waiting: boolean;
  /** For acting: judged by the clock at the press itself. */
  counts: () => boolean;
}

/**
 * A press counts half a second after the last thing that came by itself: the opening, what the background found, and
 * coming into sight again. Out of sight none does.
 */
export function useQuietStart(
  inDialog: boolean,
  reviewed: boolean,
  found: number | 'unread',
  sight: Visibility,
): QuietStart {
  const since = useRef(performance.now());
  const [waiting, setWaiting] = useState(inDialog);
  useEffect(() => {
    if (!inDialog) return;
    since.current = performance.now();
    setWaiting(true);
    const timer = setTimeout(() => setWaiting(false), quiet);
    return () => clearTimeout(timer);
  }, [inDialog, found, sight.returns]);
  return {
    waiting: waiting || !reviewed || !sight.seen,
    counts: () => {
      if (!inDialog) return true;
      if (!sight.look()) since.current = performance.now();
      return reviewed && sight.seen && performance.now() - since.current >= quiet;
    },
  };
}
