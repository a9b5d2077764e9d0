import type { RuleSet } from '../../utils/model/rules';
import type { Outcome } from '../../utils/model/sample';
import { usePage } from '../page/page-context';

/** What comes of a sample, in one line. A rule that is gone is named by its id. */
export function OutcomeLine({ label, outcome, ruleSet }: { label: string; outcome: Outcome; ruleSet: RuleSet }) {
  const { t, say } = usePage();
  const nameOf = (id: string) => {
    const rule = ruleSet.rules.find((one) => one.id === id);
    return rule ? `“${say(rule.label, rule.contact)}”` : id;
  };
  const asks = outcome.asks.length > 0 ? outcome.asks.map(nameOf).join(', ') : t.bench.asksNothing;
  return (
    <span className="outcome">
      {label}: {asks}
      {outcome.stopped && ` · ${t.bench.stops}`}
    </span>
  );
}
