import { useState } from 'react';
import type { Rule } from '../../utils/model/rules';
import { moveRule, removeRule, restoreRule, shippedRule } from '../../utils/rules/edit-rules';
import { sameData } from '../../utils/rules/same-data';
import { usePage } from '../page/page-context';
import { RemovalQuestion } from './RemovalQuestion';
import type { RuleDraft } from './use-rule-draft';

interface Props {
  rule: Rule;
  draft: RuleDraft;
  onSaid: (said: string) => void;
}

/** Its place in the list, and its end or its return. */
export function RuleActions({ rule, draft, onSaid }: Props) {
  const { t } = usePage();
  const [leaving, setLeaving] = useState(false);
  const shipped = shippedRule(rule.id);
  const at = draft.ruleSet.rules.findIndex(({ id }) => id === rule.id);

  function move(by: -1 | 1) {
    const moved = moveRule(draft.ruleSet, rule.id, by);
    if (moved) draft.change(() => moved);
    onSaid(moved ? t.editor.moved : t.editor.stuck);
  }
  return (
    <>
      <div className="button-row">
        <button type="button" className="button" disabled={at === 0} onClick={() => move(-1)}>
          {t.editor.up}
        </button>
        <button
          type="button"
          className="button"
          disabled={at === draft.ruleSet.rules.length - 1}
          onClick={() => move(1)}
        >
          {t.editor.down}
        </button>
        {shipped && !rule.locked && !sameData(shipped, rule) && (
          <button
            type="button"
            className="button"
            onClick={() => draft.change((before) => restoreRule(before, rule.id))}
          >
            {t.editor.restore}
          </button>
        )}
        {!shipped && !rule.locked && (
          <button type="button" className="button" onClick={() => setLeaving(true)}>
            {t.editor.remove}
          </button>
        )}
      </div>
      {leaving && (
        <RemovalQuestion
          ruleSet={draft.ruleSet}
          target={{ rule: rule.id }}
          onKeep={() => setLeaving(false)}
          onRemove={() => draft.change((before) => removeRule(before, rule.id))}
        />
      )}
    </>
  );
}
