import type { RuleSet } from '../../utils/model/rules';
import type { Outcome } from '../../utils/model/sample';
import { usePage } from '../page/page-context';
import { labelOf } from './label-of';

/** What comes of a sample, in one line. */
export function OutcomeLine({ label, outcome, ruleSet }: { label: string; outcome: Outcome; ruleSet: RuleSet }) {
  const page = usePage();
  const { t } = page;
  const names = outcome.asks.map((id) => labelOf(id, ruleSet.rules, page));
  const asks = names.join(', ') || t.bench.asksNothing;
  return (
    <span className="outcome">
      {label}: {asks}
      {outcome.stopped && ` · ${t.bench.stops}`}
    </span>
  );
}
