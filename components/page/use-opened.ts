import { useEffect } from 'react';

/** A card that was just made stands open, with the focus on it. Takes the id of its `details`; null: none was made. */
export function useOpened(id: string | null): void {
  useEffect(() => {
    const card = id ? document.getElementById(id) : null;
    if (!(card instanceof HTMLDetailsElement)) return;
    card.open = true;
    card.querySelector('summary')?.focus();
  }, [id]);
}
