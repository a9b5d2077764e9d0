import { whyLanguage } from '../../utils/i18n/language';
import { languages } from '../../utils/model/profile';
import { ChoiceField } from '../page/ChoiceField';
import { usePage } from '../page/page-context';
import type { Editor } from '../page/use-editor';

const ownNames = { nl: 'Nederlands', en: 'English', de: 'Deutsch' };

/** The person's own switch, what it leaves the choice to, and which of them counts now. */
export function LanguageField({ editor: { standing, changeProfile } }: { editor: Editor }) {
  const { t, language } = usePage();
  if (!standing) return null;
  const own = standing.person.language;
  const given = standing.managed.policy.language;
  const byPolicy = given && given !== 'auto' ? t.editor.language[given] : null;
  const why = whyLanguage(own, given, navigator.languages);
  return (
    <>
      <ChoiceField
        legend={t.me.language}
        value={own}
        options={[
          { value: 'auto' as const, label: byPolicy ? t.me.given(byPolicy) : t.me.auto },
          ...languages.map((value) => ({ value, label: ownNames[value], lang: value })),
        ]}
        onChoose={(chosen) => void changeProfile((before) => ({ ...before, language: chosen }))}
      />
      <p className="hint">
        {t.standing.language[why](t.editor.language[language])}
        {why === 'own' && byPolicy && ` ${t.me.overGiven(byPolicy)}`}
      </p>
    </>
  );
}
