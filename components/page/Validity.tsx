import type { RuleSet } from '../../utils/model/rules';
import { localDay } from '../../utils/rules/school-hours';
import { validityOf } from '../../utils/rules/validity';
import { usePage } from './page-context';

/** Nothing when the rules hold and nobody has to look at them again. */
export function Validity({ ruleSet }: { ruleSet: RuleSet }) {
  const { t, day } = usePage();
  const { state, review } = validityOf(ruleSet, localDay(new Date()));
  const { from, to } = ruleSet.valid;
  return (
    <>
      {state === 'early' && from && <p className="notice">{t.versions.early(day(from))}</p>}
      {state === 'ended' && to && <p className="notice">{t.versions.ended(day(to))}</p>}
      {review && <p className="notice">{t.versions.reviewDue}</p>}
    </>
  );
}
