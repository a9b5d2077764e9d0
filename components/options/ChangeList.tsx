import { usePage } from '../page/page-context';
import type { Changes } from './changes';

/** So many rules with other words stand among the rest; more are folded, so that what is asked stays in sight. */
const few = 3;

/** What changes, in words. `none`: what is said when nothing does. */
export function ChangeList({ changes: { lines, wording }, none }: { changes: Changes; none: string }) {
  const words = usePage().t.versions;
  const folded = wording.length > few;
  if (lines.length + wording.length === 0) return <p>{none}</p>;
  return (
    <>
      <Lines of={folded ? lines : [...lines, ...wording]} />
      {folded && (
        <details className="words">
          <summary>{words.changes.manyWords(wording.length)}</summary>
          <Lines of={wording} />
        </details>
      )}
    </>
  );
}

function Lines({ of }: { of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <ul>
      {of.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
