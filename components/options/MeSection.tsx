import { languages } from '../../utils/model/profile';
import { ChoiceField } from '../page/ChoiceField';
import { usePage } from '../page/page-context';
import { RoleField } from '../page/RoleField';
import { TextField } from '../page/TextField';
import type { Editor } from '../page/use-editor';

const languageNames = { nl: 'Nederlands', en: 'English', de: 'Deutsch' };
const themes = ['auto', 'light', 'dark'] as const;

export function MeSection({ editor }: { editor: Editor }) {
  const { t, briefing } = usePage();
  const { profile, ruleSet } = briefing;
  const languageOptions = [
    { value: 'auto' as const, label: t.me.auto },
    ...languages.map((value) => ({ value, label: languageNames[value], lang: value })),
  ];
  return (
    <>
      <RoleField
        chosen={profile.roles}
        onChoose={(roles) => void editor.changeProfile((before) => ({ ...before, roles, introduced: true }))}
      />
      <TextField
        label={t.me.school}
        hint={t.me.schoolHint}
        value={profile.school}
        options={ruleSet.schools}
        maxLength={120}
        onCommit={(school) => void editor.changeProfile((before) => ({ ...before, school }))}
      />
      <ChoiceField
        legend={t.me.language}
        value={profile.language}
        options={languageOptions}
        onChoose={(language) => void editor.changeProfile((before) => ({ ...before, language }))}
      />
      <ChoiceField
        legend={t.me.theme}
        value={profile.theme}
        options={themes.map((value) => ({ value, label: t.me.themes[value] }))}
        onChoose={(theme) => void editor.changeProfile((before) => ({ ...before, theme }))}
      />
      <p className="hint">
        {profile.acknowledged >= ruleSet.version ? t.me.known(ruleSet.version) : t.me.unknown(ruleSet.version)}
      </p>
    </>
  );
}
