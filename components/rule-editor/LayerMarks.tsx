import type { Rule } from '../../utils/model/rules';
import { ruleIn } from '../../utils/rules/rule-in';
import type { Refused } from '../../utils/rules/merge-rule';
import { usePage } from '../page/page-context';
import { Tag } from '../page/Tag';
import type { RuleDraft } from './use-rule-draft';

interface Props {
  rule: Rule;
  draft: RuleDraft;
}

/** Whose rule it is, and that something in it does not count. Without a board only the school's own are marked. */
export function OriginTag({ rule, draft: { layers, base } }: Props) {
  const { t } = usePage();
  if (!layers) return ruleIn(base, rule.id) ? null : <Tag>{t.editor.ownRule}</Tag>;
  return (
    <>
      {refusedOf(rule, layers).length > 0 && <Tag kind="refused">{t.standing.refused}</Tag>}
      <Tag>{t.standing.from[layers.origin[rule.id] ?? 'school']}</Tag>
    </>
  );
}

/** What the school wanted and the board's floor does not allow. */
export function NotCounted({ rule, draft: { layers } }: Props) {
  const { t } = usePage();
  const refused = layers ? refusedOf(rule, layers) : [];
  if (refused.length === 0) return null;
  return <p className="notice">{t.standing.notCounted(refused.map((part) => t.standing.parts[part]).join(', '))}</p>;
}

function refusedOf({ id }: Rule, { refused }: NonNullable<RuleDraft['layers']>): readonly Refused[] {
  return refused.flatMap((one) => ('rule' in one && one.rule === id ? one.parts : []));
}
