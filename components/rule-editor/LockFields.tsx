import { lockable, type Lockable, type Rule } from '../../utils/model/rules';
import { CheckField } from '../page/CheckField';
import { ruleIn } from '../../utils/rules/rule-in';
import { usePage } from '../page/page-context';
import type { RuleDraft } from './use-rule-draft';

interface Props {
  rule: Rule;
  draft: RuleDraft;
  onChange: (part: Partial<Rule>) => void;
}

/** For the board: what no school may change in this rule. Under a board's rule a school reads what is fixed. */
export function LockFields({ rule, draft, onChange }: Props) {
  const { t } = usePage();
  const words = t.editor;
  if (draft.layers) {
    const { locks = [] } = ruleIn(draft.base, rule.id) ?? {};
    const names = locks.map((part) => t.standing.parts[part]).join(', ');
    return names && <p className="hint">{words.fixedByBoard(names)}</p>;
  }
  const { locks = [] } = rule;
  function toggle(part: Lockable) {
    const next = lockable.filter((one) => locks.includes(one) !== (one === part));
    onChange({ locks: next.length > 0 ? next : undefined });
  }
  return (
    <details className="words">
      <summary>{words.locks}</summary>
      <fieldset className="plain">
        <legend className="hint">{words.locksHint}</legend>
        <div className="choice-row">
          {lockable.map((part) => (
            <CheckField
              key={part}
              label={t.standing.parts[part]}
              checked={locks.includes(part)}
              onToggle={() => toggle(part)}
            />
          ))}
        </div>
      </fieldset>
    </details>
  );
}
