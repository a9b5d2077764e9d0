import { useRef, useState } from 'react';

interface Attempt {
  /** What went wrong the last time, in the person's language; empty: nothing. */
  wrong: string;
  /** One at a time: what is begun meanwhile is not done. `work` gives what is wrong, null: nothing; `failed`: what to say when it breaks. */
  attempt: (work: () => Promise<string | null>, failed: string) => Promise<void>;
}

/** Something that can fail, and is then said instead of lost. */
export function useAttempt(): Attempt {
  const [wrong, setWrong] = useState('');
  const busy = useRef(false);
  return {
    wrong,
    async attempt(work, failed) {
      if (busy.current) return;
      busy.current = true;
      setWrong('');
      setWrong((await work().catch(() => failed)) ?? '');
      busy.current = false;
    },
  };
}
