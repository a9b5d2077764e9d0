import { useEffect, useRef } from 'react';
import type { Problem } from '../../utils/rules/import';
import { usePage } from '../page/page-context';

/** Why a file cannot be taken, field by field; read out at once. */
export function Problems({ from, problems }: { from: string; problems: readonly Problem[] }) {
  const { t } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [problems]);
  return (
    <div className="card problems">
      <h3 tabIndex={-1} ref={heading}>
        {t.exchange.wrong}
      </h3>
      <p className="hint">{from}</p>
      <ul>
        {problems.map(({ field, message }, index) => (
          <li key={index}>
            <code>{field}</code>: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
