import { useState } from 'react';

export interface Attention {
  /** Publishing was pressed while something was missing. */
  nudged: boolean;
  /** Says that something is missing, and points at the item that misses it. */
  nudge: (rule: string | undefined) => void;
  /** What was just done, in words; empty after the next change. */
  said: string;
  say: (message: string) => void;
  /** The item to bring into focus, anew each time; null: none. */
  target: { rule: string } | null;
  /** Without a rule: at nothing any more. */
  pointAt: (rule: string | undefined) => void;
}

/** Where the person is led: what was just done, what is missing, and the item to look at. */
export function useAttention(): Attention {
  const [nudged, setNudged] = useState(false);
  const [said, say] = useState('');
  const [target, setTarget] = useState<{ rule: string } | null>(null);
  const pointAt = (rule: string | undefined) => {
    say('');
    setTarget(rule ? { rule } : null);
  };
  const nudge = (rule: string | undefined) => {
    setNudged(true);
    pointAt(rule);
  };
  return { nudged, nudge, said, say, target, pointAt };
}
