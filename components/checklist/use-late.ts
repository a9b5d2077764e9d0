import { useRef } from 'react';

/** From so many ms on somebody may be reading or aiming: what joins then pushes nothing away. */
const soon = 250;

/** Whether what was found came so late that it belongs below what was there already. */
export function useLate(joined: boolean): boolean {
  const opened = useRef(performance.now());
  const late = useRef<boolean | null>(null);
  if (joined) late.current ??= performance.now() - opened.current > soon;
  return late.current === true;
}
