import type { ReactNode } from 'react';

/** What went wrong, or is wrong with what was filled in; read out at once. */
export function ErrorText({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="wrong" id={id} role="alert">
      {children}
    </p>
  );
}
