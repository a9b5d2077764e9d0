import { useState } from 'react';
import { roles, type Role } from '../../utils/model/profile';
import type { Rule } from '../../utils/model/rules';
import { usePage } from '../page/page-context';
import type { Editor } from '../page/use-editor';
import { RuleCard } from './RuleCard';
import { SchoolFields } from './SchoolFields';

export function RulesSection({ editor }: { editor: Editor }) {
  const { t, briefing, called, day } = usePage();
  const { ruleSet } = briefing;
  const [shown, setShown] = useState<Role | 'all'>('all');
  const rules = ruleSet.rules.filter((rule) => shown === 'all' || rule.level[shown]);

  function change(id: string, part: Partial<Rule>) {
    void editor.changeRules((before) => ({
      ...before,
      rules: before.rules.map((rule) => (rule.id === id && !rule.locked ? { ...rule, ...part } : rule)),
    }));
  }
  return (
    <>
      <p className="hint">{t.rules.hint}</p>
      <p>{t.rules.about(ruleSet.name, ruleSet.version, day(ruleSet.date))}</p>
      <SchoolFields editor={editor} />
      <div className="field">
        <label htmlFor="rules-filter">{t.rules.filter}</label>
        <select id="rules-filter" value={shown} onChange={(event) => setShown(readFilter(event.target.value))}>
          <option value="all">{t.rules.everyone}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {called(role)}
            </option>
          ))}
        </select>
      </div>
      <ul className="rule-list">
        {rules.map((rule) => (
          <li key={rule.id}>
            <RuleCard rule={rule} onChange={(part) => change(rule.id, part)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function readFilter(value: string): Role | 'all' {
  return roles.find((role) => role === value) ?? 'all';
}
