import { useState } from 'react';
import type { Rule } from '../../utils/model/rules';
import { addRule, lostRules, restoreRule } from '../../utils/rules/edit-rules';
import { Button } from '../page/Button';
import { LiveField } from '../page/LiveField';
import { usePage } from '../page/page-context';
import type { RuleDraft } from './use-rule-draft';

/** A rule of the school's own, and the shipped ones that were lost. */
export function NewRule({ draft, onAdded }: { draft: RuleDraft; onAdded: (id: string) => void }) {
  const { t, say } = usePage();
  const [label, setLabel] = useState('');
  const lost = lostRules(draft.ruleSet, draft.base);
  function add() {
    const added = addRule(draft.ruleSet, label);
    draft.change(() => added.ruleSet);
    setLabel('');
    onAdded(added.id);
  }
  return (
    <section className="card" id="new-rule">
      <h3>{t.editor.newRule}</h3>
      <LiveField
        label={t.editor.label}
        hint={t.editor.newRuleHint}
        lang="nl"
        value={label}
        check={(value) => (value.length > 400 ? t.editor.tooLong(400) : null)}
        onChange={setLabel}
      />
      <Button disabled={!label || draft.ruleSet.rules.length >= 200} onClick={add}>
        {t.editor.add}
      </Button>
      {lost.length > 0 && <h3>{t.editor.lost}</h3>}
      {lost.length > 0 && draft.layers && <p className="notice">{t.standing.notCounted(t.standing.parts.gone)}</p>}
      {lost.map((rule: Rule) => (
        <Button
          key={rule.id}
          look="quiet"
          onClick={() => draft.change((before) => restoreRule(before, rule.id, draft.base))}
        >
          {t.editor.bringBack(say(rule.label, rule.contact))}
        </Button>
      ))}
    </section>
  );
}
