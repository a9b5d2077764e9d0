import type { Language } from '../../utils/model/profile';
import type { Rule, Text } from '../../utils/model/rules';
import { usePage } from '../page/page-context';
import { TextFields, translated } from './TextFields';

interface Props {
  rule: Rule;
  onChange: (part: Partial<Rule>, field?: string) => void;
}

/** The rule's question, explanation and sentence to copy: Dutch in sight, the rest folded. */
export function RuleTexts(props: Props) {
  const { t } = usePage();
  return (
    <>
      <Texts {...props} only={['nl']} />
      <details className="words">
        <summary>{t.editor.otherLanguages}</summary>
        <div className="rule-body">
          <p className="hint">{t.editor.otherHint}</p>
          <Texts {...props} only={translated} />
        </div>
      </details>
    </>
  );
}

function Texts({ rule, onChange, only }: Props & { only: readonly Language[] }) {
  const { t } = usePage();
  const change = (key: 'label' | 'hint' | 'sentence') => (text: Text | undefined, language: Language) =>
    onChange({ [key]: text }, `${rule.id} ${key} ${language}`);
  return (
    <>
      <TextFields label={t.editor.label} text={rule.label} only={only} onChange={change('label')} />
      <TextFields label={t.editor.explanation} text={rule.hint} only={only} onChange={change('hint')} optional />
      <TextFields label={t.editor.sentence} text={rule.sentence} only={only} onChange={change('sentence')} optional />
    </>
  );
}
