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

/** What becomes different of samples: the questions that come and go, and whether they are stopped; the same is told once. */
export function OutcomeChanges({ found, all, rules }: Props) {
  const { t } = usePage();
  return (
    <>
      <p className="strong">{t.draft.samples(found.length, all)}</p>
      <ul className="surprises">
        {alike(found).map(([key, { names, more, less, verdict }]) => (
          <li key={key}>
            <Asks label={t.draft.more} ids={more} rules={rules} />
            <Asks label={t.draft.less} ids={less} rules={rules} />
            {verdict && <span className="outcome">{t.draft[verdict]}</span>}
            <span className="hint">{names.join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What becomes different, once, with the names of all samples of which it does. */
interface Difference {
  names: string[];
  more: string[];
  less: string[];
  verdict: 'stopped' | 'freed' | null;
}

function alike(found: readonly Surprise[]): [key: string, Difference][] {
  const told = new Map<string, Difference>();
  for (const { sample, expected, outcome } of found) {
    const more = without(outcome.asks, expected.asks);
    const less = without(expected.asks, outcome.asks);
    const verdict = outcome.stopped === expected.stopped ? null : outcome.stopped ? 'stopped' : 'freed';
    const key = JSON.stringify([more, less, verdict]);
    const same = told.get(key);
    if (same) same.names.push(sample.name);
    else told.set(key, { names: [sample.name], more, less, verdict });
  }
  return [...told];
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
