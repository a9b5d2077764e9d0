/** The sign in the corner: a pause while there is something to ask, a bar when it cannot go on. Says nothing new, so it is hidden. */
export function Badge({ stopped }: { stopped: boolean }) {
  return (
    <svg className="pw-badge" viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="currentColor">
      {stopped ? (
        <rect x="3" y="9.5" width="18" height="5" rx="2.5" />
      ) : (
        <>
          <rect x="5" y="3" width="5" height="18" rx="2.5" />
          <rect x="14" y="3" width="5" height="18" rx="2.5" />
        </>
      )}
    </svg>
  );
}
