import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

export interface Fold {
  unfolded: boolean;
  unfold: () => void;
  /** Goes on the first line that was folded. */
  first: RefObject<HTMLLIElement | null>;
}

/** A list of which the rest is folded. The button that unfolds it goes: the first line that comes has the focus. */
export function useUnfold(): Fold {
  const [unfolded, setUnfolded] = useState(false);
  const first = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (unfolded) first.current?.focus();
  }, [unfolded]);
  return { unfolded, unfold: () => setUnfolded(true), first };
}
