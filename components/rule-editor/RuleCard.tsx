import { useState } from 'react';
import type { Rule } from '../../utils/model/rules';
import { leavesOf } from '../../utils/rules/condition-tree';
import { conditionSentence } from '../../utils/rules/condition-sentence';
import { ruleIn } from '../../utils/rules/rule-in';
import { CheckField } from '../page/CheckField';
import { usePage } from '../page/page-context';
import { Tag } from '../page/Tag';
import { AskFields } from './AskFields';
import { ConditionFields } from './ConditionFields';
import { NotCounted, OriginTag } from './LayerMarks';
import { LevelFields } from './LevelFields';
import { LockFields } from './LockFields';
import { NoiseOffer, NoiseTag } from './Noise';
import { RuleActions } from './RuleActions';
import { RuleTexts } from './RuleTexts';
import { SupportFields } from './SupportFields';
import type { RuleDraft } from './use-rule-draft';

interface Props {
  rule: Rule;
  draft: RuleDraft;
  onChange: (part: Partial<Rule>, field?: string) => void;
  onSaid: (said: string) => void;
}

/** So many parts can be seen at a glance. */
const few = 2;

/** One line of the school: its words, when it comes, and how strictly it is asked. */
export function RuleCard(props: Props) {
  const { t, say } = usePage();
  const { rule } = props;
  const [open, setOpen] = useState(false);
  const state = rule.locked ? 'locked' : rule.on ? 'on' : 'off';
  return (
    <details className="rule" id={`rule-${rule.id}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="rule-label">{say(rule.label, rule.contact)}</span>
        <span className="tags">
          <NoiseTag rule={ruleIn(props.draft.effective, rule.id) ?? rule} />
          <OriginTag rule={rule} draft={props.draft} />
          <Tag kind={state}>{t.rules[state]}</Tag>
        </span>
      </summary>
      {open && (rule.locked ? <LockedBody {...props} /> : <RuleBody {...props} />)}
    </details>
  );
}

/** What nobody may change is read, with the reason. */
function LockedBody({ rule, draft, onChange, onSaid }: Props) {
  const { t, say } = usePage();
  return (
    <div className="rule-body">
      {rule.hint && <p>{say(rule.hint, rule.contact)}</p>}
      {rule.locked && (
        <p className="locked">
          <strong>{t.rules.why}</strong> {say(rule.locked)}
        </p>
      )}
      {rule.protocol && (
        <figure>
          <figcaption>{t.rules.protocol}</figcaption>
          <blockquote lang="nl">{rule.protocol}</blockquote>
        </figure>
      )}
      <WhenSentence rule={rule} draft={draft} />
      <LevelFields rule={rule} onChange={onChange} />
      <RuleActions rule={rule} draft={draft} onSaid={onSaid} />
    </div>
  );
}

function RuleBody({ rule, draft, onChange, onSaid }: Props) {
  const { t } = usePage();
  return (
    <div className="rule-body">
      <NotCounted rule={rule} draft={draft} />
      <NoiseOffer rule={ruleIn(draft.effective, rule.id) ?? rule} draft={draft} />
      <CheckField label={t.rules.use} checked={rule.on} onToggle={() => onChange({ on: !rule.on })} />
      <RuleTexts rule={rule} onChange={onChange} />
      <LevelFields rule={rule} onChange={onChange} />
      <When rule={rule} draft={draft} onChange={onChange} />
      <AskFields rule={rule} draft={draft} onChange={onChange} />
      <SupportFields rule={rule} onChange={onChange} />
      <LockFields rule={rule} draft={draft} onChange={onChange} />
      <RuleActions rule={rule} draft={draft} onSaid={onSaid} />
    </div>
  );
}

/** The sentence says it; a condition of many parts stays folded until somebody wants to change it. */
function When({ rule, draft, onChange }: Omit<Props, 'onSaid'>) {
  const { t } = usePage();
  const [open] = useState(() => leavesOf(rule.when).length <= few);
  return (
    <section className="card">
      <WhenSentence rule={rule} draft={draft} />
      <details className="words" open={open}>
        <summary>{t.editor.changeWhen}</summary>
        <div className="rule-body">
          <ConditionFields
            condition={rule.when}
            ruleSet={draft.ruleSet}
            rule={rule.id}
            onChange={(when) => onChange({ when })}
          />
        </div>
      </details>
    </section>
  );
}

function WhenSentence({ rule, draft }: { rule: Rule; draft: RuleDraft }) {
  const { t, language } = usePage();
  return (
    <>
      <h3>{t.editor.when}</h3>
      <p className="when-sentence">{conditionSentence(rule.when, { language, ruleSet: draft.ruleSet })}</p>
    </>
  );
}
