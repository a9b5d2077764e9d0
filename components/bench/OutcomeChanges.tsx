import type { RuleSet } from '../../utils/model/rules';
import type { Surprise } from '../../utils/rules/bench';
import { usePage } from '../page/page-context';
import { OutcomeLine } from './OutcomeLine';

interface Props {
  /** The samples of which something else comes, out of so many. */
  found: readonly Surprise[];
  all: number;
  /** What their rules are named from. */
  ruleSet: RuleSet;
}

/** What comes of samples, first and then. */
export function OutcomeChanges({ found, all, ruleSet }: Props) {
  const { t } = usePage();
  return (
    <>
      <p className="strong">{t.draft.samples(found.length, all)}</p>
      <ul className="surprises">
        {found.map(({ sample, expected, outcome }) => (
          <li key={sample.id}>
            <strong>{sample.name}</strong>
            <OutcomeLine label={t.draft.first} outcome={expected} ruleSet={ruleSet} />
            <OutcomeLine label={t.draft.then} outcome={outcome} ruleSet={ruleSet} />
          </li>
        ))}
      </ul>
    </>
  );
}
