import { useState } from 'react';
import { follow, nameAll } from './identities';

/** Keys for the entries of a list that has none: a card stays the same card when another goes. */
export function useIdentities<T>(list: readonly T[]) {
  const [known, setKnown] = useState(() => nameAll(list));
  const now = known.list === list ? known : follow(known, list);
  if (now !== known) setKnown(now);
  return {
    keys: now.keys,
    /** To be told before the entry at this place is removed. */
    leave: (at: number) => setKnown((before) => ({ ...before, leaving: before.keys[at] ?? null })),
  };
}
