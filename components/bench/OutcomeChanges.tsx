import type { Rule } from '../../utils/model/rules';
import type { Surprise } from '../../utils/rules/bench';
import { usePage } from '../page/page-context';
import { labelOf } from './label-of';

interface Props {
  /** The samples of which something else comes, out of so many. */
  found: readonly Surprise[];
  all: number;
  /** What is asked is named from these: the new rules, then those that go. */
  rules: readonly Rule[];
}

/** What becomes different of samples: the questions that come and go, and whether they are stopped. */
export function OutcomeChanges({ found, all, rules }: Props) {
  const { t } = usePage();
  return (
    <>
      <p className="strong">{t.draft.samples(found.length, all)}</p>
      <ul className="surprises">
        {found.map(({ sample, expected, outcome }) => (
          <li key={sample.id}>
            <strong>{sample.name}</strong>
            <Asks label={t.draft.more} ids={without(outcome.asks, expected.asks)} rules={rules} />
            <Asks label={t.draft.less} ids={without(expected.asks, outcome.asks)} rules={rules} />
            {outcome.stopped !== expected.stopped && (
              <span className="outcome">{outcome.stopped ? t.draft.stopped : t.draft.freed}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Asks({ label, ids, rules }: { label: string; ids: readonly string[]; rules: readonly Rule[] }) {
  const page = usePage();
  if (ids.length === 0) return null;
  return (
    <span className="outcome">
      {label}: {ids.map((id) => labelOf(id, rules, page)).join(', ')}
    </span>
  );
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  return ids.filter((id) => !others.includes(id));
}
