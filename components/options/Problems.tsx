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
        {problems.map((problem, index) => (
          <Line key={index} {...problem} />
        ))}
      </ul>
    </div>
  );
}

/** Where and what, as a person counts; the name of the field is for whoever opens the file. */
function Line({ field, message }: Problem) {
  const { places } = usePage().t.exchange;
  const [, part = '', at] = /^(\w+)(?:\[(\d+)\])?/.exec(field) ?? [];
  const place = Object.hasOwn(places, part) ? places[part as keyof typeof places] : null;
  if (!place)
    return (
      <li>
        <strong>{field}:</strong> {message}
      </li>
    );
  return (
    <li>
      <strong>
        {place}
        {at && ` ${Number(at) + 1}`}:
      </strong>{' '}
      {message} <code className="hint">{field}</code>
    </li>
  );
}
