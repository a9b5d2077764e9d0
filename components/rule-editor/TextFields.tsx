import { languages, type Language } from '../../utils/model/profile';
import type { Text } from '../../utils/model/rules';
import { LiveField } from '../page/LiveField';
import { usePage } from '../page/page-context';

interface Props {
  label: string;
  text: Text | undefined;
  /** Which languages to show. */
  only: readonly Language[];
  /** Gets no text when the Dutch one was emptied, which only `optional` allows. */
  onChange: (text: Text | undefined, language: Language) => void;
  optional?: boolean;
}

const most = 400;
export const translated = languages.filter((language) => language !== 'nl');

/** One text, a field per language. Dutch is what the rest falls back on: without Dutch there is none. */
export function TextFields({ label, text, only, onChange, optional }: Props) {
  const { t } = usePage();
  function check(language: Language, value: string): string | null {
    if (!value && language === 'nl' && !optional) return t.rules.dutchNeeded;
    if (value && language !== 'nl' && !text) return t.rules.dutchNeeded;
    return value.length > most ? t.editor.tooLong(most) : null;
  }
  return only.map((language) => (
    <LiveField
      key={language}
      label={`${label} (${language})`}
      lang={language}
      value={text?.[language] ?? ''}
      check={(value) => check(language, value)}
      onChange={(value) => onChange(withWords(text, language, value), language)}
    />
  ));
}

function withWords(text: Text | undefined, language: Language, value: string): Text | undefined {
  if (language === 'nl') return value ? { ...text, nl: value } : undefined;
  if (!text) return undefined;
  const { [language]: _, ...rest } = text;
  return value ? { ...rest, [language]: value } : rest;
}
