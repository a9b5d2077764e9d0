import { useState } from 'react';
import { roles, type Role } from '../../utils/model/profile';
import type { Rule } from '../../utils/model/rules';
import { changeRule } from '../../utils/rules/edit-rules';
import { Button } from '../page/Button';
import { OneOrAll } from '../page/OneOrAll';
import { labelled } from '../page/options';
import { usePage } from '../page/page-context';
import type { Editor } from '../page/use-editor';
import { useOpened } from '../page/use-opened';
import { LivePreview } from '../rule-editor/LivePreview';
import { NewRule } from '../rule-editor/NewRule';
import { RuleCard } from '../rule-editor/RuleCard';
import type { RuleDraft } from '../rule-editor/use-rule-draft';
import { WordLists } from '../rule-editor/WordLists';
import { SchoolFields } from './SchoolFields';

/** The rules to read and to change, beside what a colleague would see of them. */
export function RulesSection({ editor, draft }: { editor: Editor; draft: RuleDraft }) {
  const [about, setAbout] = useState<string | null>(null);
  return (
    <div className="with-preview">
      <RulesColumn editor={editor} draft={draft} onAt={setAbout} />
      <LivePreview ruleSet={draft.effective} about={about} />
    </div>
  );
}

interface ColumnProps {
  editor: Editor;
  draft: RuleDraft;
  /** Told which rule somebody is at. */
  onAt: (id: string) => void;
}

function RulesColumn({ editor, draft, onAt }: ColumnProps) {
  const { t, briefing, called, day } = usePage();
  const { name, version, date } = briefing.ruleSet;
  const [shown, setShown] = useState<Role | 'all'>('all');
  const [said, setSaid] = useState('');
  const [added, setAdded] = useState<string | null>(null);
  useOpened(added && `rule-${added}`);
  const rules = draft.ruleSet.rules.filter((rule) => shown === 'all' || rule.level[shown]);
  return (
    <div className="rules-column">
      <p className="hint">{t.editor.hint}</p>
      <p>{t.rules.about(name, version, day(date))}</p>
      <OneOrAll
        id="rules-filter"
        label={t.rules.filter}
        value={shown}
        all={t.rules.everyone}
        options={labelled(roles, called)}
        onChoose={setShown}
      />
      <Button onClick={goToNewRule}>{t.editor.newRule}</Button>
      <p role="status" className="strong">
        {said}
      </p>
      <RuleList rules={rules} draft={draft} onSaid={setSaid} onAt={onAt} />
      <NewRule
        draft={draft}
        onAdded={(id) => {
          setShown('all');
          setSaid(t.editor.added);
          setAdded(id);
        }}
      />
      <WordLists draft={draft} />
      <SchoolFields editor={editor} />
    </div>
  );
}

interface ListProps extends Omit<ColumnProps, 'editor'> {
  rules: readonly Rule[];
  onSaid: (said: string) => void;
}

function RuleList({ rules, draft, onSaid, onAt }: ListProps) {
  return (
    <ul className="rule-list">
      {rules.map((rule) => (
        <li key={rule.id} onFocus={() => onAt(rule.id)}>
          <RuleCard
            rule={rule}
            draft={draft}
            onSaid={onSaid}
            onChange={(part, field) => draft.change((before) => changeRule(before, rule.id, part), field)}
          />
        </li>
      ))}
    </ul>
  );
}

/** It stands under a long list. */
function goToNewRule() {
  document.querySelector<HTMLElement>('#new-rule textarea')?.focus();
}
