import { excerptOf } from './cut-excerpt';
import type { Finding } from './list-findings';

/** The draft, or what stands around the findings of a long one, each with its number. `counts`: not called a false alarm. */
export function Excerpt({ text, findings, counts }: { text: string; findings: readonly Finding[]; counts: boolean[] }) {
  const marks = findings.flatMap(({ places }, index) =>
    counts[index] ? places.map((place) => ({ ...place, number: index + 1 })) : [],
  );
  return (
    <p className="pw-excerpt">
      {excerptOf(text, marks).map((piece, at) => {
        const strictest = findings[Math.min(...piece.marks) - 1];
        return strictest ? (
          <mark key={at} data-weight={strictest.weight}>
            {piece.text}
            {piece.ends.map((number) => (
              <span key={number} className="pw-number" aria-hidden="true">
                {number}
              </span>
            ))}
          </mark>
        ) : (
          <span key={at}>{piece.text}</span>
        );
      })}
    </p>
  );
}
