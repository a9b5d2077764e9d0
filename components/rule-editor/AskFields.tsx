import type { Ask, Level, Rule } from '../../utils/model/rules';
import { roles } from '../../utils/model/profile';
import { freshAsk } from '../../utils/rules/edit-rules';
import { labelled } from '../page/options';
import { usePage } from '../page/page-context';
import { SelectField } from '../page/SelectField';
import { OptionFields } from './OptionFields';
import { TextFields, translated } from './TextFields';
import type { RuleDraft } from './use-rule-draft';

interface Props {
  rule: Rule;
  draft: RuleDraft;
  onChange: (part: Partial<Rule>, field?: string) => void;
}

const kinds = ['notice', 'tick', 'choice', 'approval', 'found'] as const;

/** How somebody answers. */
export function AskFields({ rule, draft, onChange }: Props) {
  const { t } = usePage();
  const { ask } = rule;
  const choose = (type: Ask['type']) => type !== ask.type && onChange(withAsk(rule, freshAsk(type, t.editor.fresh)));
  return (
    <section className="card">
      <SelectField
        label={t.editor.how}
        value={ask.type}
        options={labelled(kinds, (value) => t.editor.asks[value])}
        onChoose={choose}
      />
      {ask.type === 'choice' && <OptionFields rule={rule} ask={ask} draft={draft} onChange={onChange} />}
      {ask.type === 'approval' && (
        <>
          <AskText rule={rule} part="name" label={t.editor.approvalName} onChange={onChange} />
          <AskText rule={rule} part="day" label={t.editor.approvalDay} onChange={onChange} />
        </>
      )}
      {ask.type === 'found' && <AskText rule={rule} part="waive" label={t.editor.waive} onChange={onChange} />}
    </section>
  );
}

/** Another kind of answer: what was set beforehand and what is kept of it belong to the old one; only what can be answered can ask for an answer. */
function withAsk(rule: Rule, ask: Ask): Partial<Rule> {
  const level = { ...rule.level };
  for (const role of roles) level[role] = fitting(level[role], ask);
  return { ask, level, preset: undefined, keep: undefined };
}

function fitting(level: Level | null, ask: Ask): Level | null {
  return ask.type === 'notice' && level === 'confirm' ? 'info' : level;
}

interface AskTextProps {
  rule: Rule;
  part: 'name' | 'day' | 'waive';
  label: string;
  onChange: Props['onChange'];
}

function AskText({ rule, part, label, onChange }: AskTextProps) {
  const { ask } = rule;
  const text = part in ask ? ask[part as keyof Ask] : undefined;
  if (typeof text !== 'object') return null;
  return (
    <TextFields
      label={label}
      text={text}
      only={['nl', ...translated]}
      onChange={(next, language) =>
        next && onChange({ ask: { ...ask, [part]: next } as Ask }, `${rule.id} ${part} ${language}`)
      }
    />
  );
}
