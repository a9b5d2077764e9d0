import { useEffect, useRef, useState } from 'react';

/** Milliseconds in which no press publishes: a press meant for the page must not land on us (design.md section 5). */
const quiet = 500;

interface QuietStart {
  /** For showing: true while presses do not count yet. */
  waiting: boolean;
  /** For acting: judged by the clock at the press itself. */
  counts: () => boolean;
}

/** A press counts half a second after the last thing that came by itself: the opening, and what the background found. */
export function useQuietStart(inDialog: boolean, reviewed: boolean, found: number): QuietStart {
  const since = useRef(performance.now());
  const [waiting, setWaiting] = useState(inDialog);
  useEffect(() => {
    if (!inDialog) return;
    since.current = performance.now();
    setWaiting(true);
    const timer = setTimeout(() => setWaiting(false), quiet);
    return () => clearTimeout(timer);
  }, [inDialog, found]);
  return {
    waiting: waiting || !reviewed,
    counts: () => !inDialog || (reviewed && performance.now() - since.current >= quiet),
  };
}
