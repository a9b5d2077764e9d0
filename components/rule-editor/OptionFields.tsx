import { useState } from 'react';
import type { Ask, Rule } from '../../utils/model/rules';
import { freshId, removeOption } from '../../utils/rules/edit-rules';
import { Button } from '../page/Button';
import { usePage } from '../page/page-context';
import { RemovalQuestion } from './RemovalQuestion';
import { TextFields, translated } from './TextFields';
import type { RuleDraft } from './use-rule-draft';

type Choice = Extract<Ask, { type: 'choice' }>;

interface Props {
  rule: Rule;
  ask: Choice;
  draft: RuleDraft;
  onChange: (part: Partial<Rule>, field?: string) => void;
}

const [fewest, most] = [2, 6];

/** The answers to choose from. */
export function OptionFields({ rule, ask, draft, onChange }: Props) {
  const { t, say } = usePage();
  const [leaving, setLeaving] = useState<string | null>(null);
  const ids = ask.options.map(({ id }) => id);
  const save = (options: Choice['options'], field?: string) => onChange({ ask: { type: 'choice', options } }, field);
  const fresh = () => ({ id: freshId('antwoord', ids), label: { nl: t.editor.freshOption } });
  return (
    <>
      {ask.options.map((option, at) => (
        <div className="option" key={option.id} role="group" aria-label={t.editor.option(at + 1)}>
          <TextFields
            label={t.editor.option(at + 1)}
            text={option.label}
            only={['nl', ...translated]}
            onChange={(label, language) =>
              label && save(ask.options.with(at, { ...option, label }), `${rule.id} ${option.id} ${language}`)
            }
          />
          {ids.length > fewest && leaving !== option.id && (
            <Button look="quiet" onClick={() => setLeaving(option.id)}>
              {t.editor.removeOption(say(option.label))}
            </Button>
          )}
          {leaving === option.id && (
            <Leaving rule={rule.id} option={option.id} draft={draft} onDone={() => setLeaving(null)} />
          )}
        </div>
      ))}
      {ids.length < most && <Button onClick={() => save([...ask.options, fresh()])}>{t.editor.addOption}</Button>}
    </>
  );
}

interface LeavingProps {
  rule: string;
  option: string;
  draft: RuleDraft;
  onDone: () => void;
}

/** Asks whether an answer may go, and lets it go. */
function Leaving({ rule, option, draft, onDone }: LeavingProps) {
  function remove() {
    onDone();
    draft.change((before) => removeOption(before, rule, option));
  }
  return <RemovalQuestion ruleSet={draft.ruleSet} target={{ rule, option }} onRemove={remove} onKeep={onDone} />;
}
