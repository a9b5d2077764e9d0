import type { ReactNode } from 'react';
import { usePage } from '../page/page-context';

/** What the policy closed: shown as it is, with who decided; nothing in it can be changed. */
export function ClosedPart({ closed, children }: { closed: boolean; children: ReactNode }) {
  const { t, briefing } = usePage();
  if (!closed) return children;
  return (
    <>
      <p className="locked">
        <svg
          aria-hidden="true"
          width="16"
          height="16"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        >
          <path d="M3 7h10v7H3zM5 7V5a3 3 0 0 1 6 0v2" />
        </svg>{' '}
        {t.standing.closed(briefing.ruleSet.board)}
      </p>
      <fieldset className="closed" disabled>
        {children}
      </fieldset>
    </>
  );
}
