import { useState } from 'react';
import type { Rule } from '../../utils/model/rules';
import { moveRule, removeRule, restoreRule } from '../../utils/rules/edit-rules';
import { ruleIn } from '../../utils/rules/rule-in';
import { sameData } from '../../utils/rules/same-data';
import { Button } from '../page/Button';
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
  const first = ruleIn(draft.base, rule.id);
  const at = draft.ruleSet.rules.findIndex(({ id }) => id === rule.id);

  function move(by: -1 | 1) {
    const moved = moveRule(draft.ruleSet, rule.id, by);
    if (moved) draft.change(() => moved);
    onSaid(moved ? t.editor.moved : t.editor.stuck);
  }
  return (
    <>
      <div className="button-row">
        <Button disabled={at === 0} onClick={() => move(-1)}>
          {t.editor.up}
        </Button>
        <Button disabled={at === draft.ruleSet.rules.length - 1} onClick={() => move(1)}>
          {t.editor.down}
        </Button>
        {first && !rule.locked && !sameData(first, rule) && (
          <Button onClick={() => draft.change((before) => restoreRule(before, rule.id, draft.base))}>
            {t.editor.restore}
          </Button>
        )}
        {!first && !rule.locked && <Button onClick={() => setLeaving(true)}>{t.editor.remove}</Button>}
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
