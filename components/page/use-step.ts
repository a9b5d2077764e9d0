import { useEffect, useRef, useState } from 'react';

/** Steps of a short tour. Focus goes to the heading of a step that was gone to, never on arrival. */
export function useStep(count: number) {
  const [step, setStep] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [step]);
  const go = (by: number) => {
    moved.current = true;
    setStep((now) => Math.min(count - 1, Math.max(0, now + by)));
  };
  return { step, heading, go };
}
