import { languages, type Language } from '../../utils/model/profile';
import { textSchema, type Rule, type Text } from '../../utils/model/rules';
import { usePage } from '../page/page-context';
import { TextField } from '../page/TextField';

interface Props {
  rule: Rule;
  onChange: (part: Partial<Rule>) => void;
}

/** The school's own wording. What is empty in English or German is shown in Dutch. */
export function RuleWords({ rule, onChange }: Props) {
  const { t } = usePage();
  return (
    <details className="words">
      <summary>{t.rules.words}</summary>
      <div className="rule-body">
        {languages.map((language) => (
          <WordFields key={language} language={language} rule={rule} onChange={onChange} />
        ))}
      </div>
    </details>
  );
}

function WordFields({ language, rule, onChange }: Props & { language: Language }) {
  const { t } = usePage();
  const inLanguage = (name: string) => `${name} (${language})`;

  function checkLabel(value: string): string | null {
    if (language === 'nl' && !value.trim()) return t.rules.dutchNeeded;
    return checkLine(value);
  }
  const checkLine = (value: string) => (value.length > 400 ? t.rules.tooLong : null);
  return (
    <>
      <TextField
        label={inLanguage(t.rules.label)}
        lang={language}
        lines={2}
        value={rule.label[language] ?? ''}
        check={checkLabel}
        onCommit={(value) => onChange({ label: withWords(rule.label, language, value) ?? rule.label })}
      />
      <TextField
        label={inLanguage(t.rules.explanation)}
        lang={language}
        lines={2}
        value={rule.hint?.[language] ?? ''}
        check={checkLine}
        onCommit={(value) => onChange({ hint: withWords(rule.hint, language, value) })}
      />
    </>
  );
}

/** The text with other words in one language. Dutch is what the rest falls back on: a first text is Dutch too, and without Dutch there is none. */
function withWords(text: Text | undefined, language: Language, value: string): Text | undefined {
  // One line: a checklist is no place for paragraphs.
  const line = value.replace(/\s+/g, ' ').trim();
  const words = { nl: line, ...text, [language]: line || undefined };
  const parsed = textSchema.safeParse(JSON.parse(JSON.stringify(words)));
  return parsed.success ? parsed.data : undefined;
}
