import { isClosed, roleIsLocked } from '../../utils/policy/lay-policy';
import { ChoiceField } from '../page/ChoiceField';
import { labelled } from '../page/options';
import { usePage } from '../page/page-context';
import { RoleField } from '../page/RoleField';
import { TextField } from '../page/TextField';
import type { Editor } from '../page/use-editor';
import { ClosedPart } from './ClosedPart';
import { LanguageField } from './LanguageField';

const themes = ['auto', 'light', 'dark'] as const;

export function MeSection({ editor }: { editor: Editor }) {
  const { t, briefing } = usePage();
  const { profile, ruleSet } = briefing;
  const policy = editor.standing?.managed.policy ?? {};
  // What the checklist asks about counts the board's versions too.
  const version = editor.briefing?.ruleSet.version ?? ruleSet.version;
  return (
    <>
      <ClosedPart closed={roleIsLocked(policy)}>
        <RoleField
          chosen={profile.roles}
          onChoose={(roles) => void editor.changeProfile((before) => ({ ...before, roles, introduced: true }))}
        />
      </ClosedPart>
      <ClosedPart closed={Boolean(policy.school) && isClosed(policy, 'me')}>
        <TextField
          label={t.me.school}
          hint={ruleSet.schools.length > 0 ? t.me.schoolHint : t.me.schoolType}
          value={profile.school}
          options={ruleSet.schools}
          maxLength={120}
          onCommit={(school) => void editor.changeProfile((before) => ({ ...before, school }))}
        />
      </ClosedPart>
      <LanguageField editor={editor} />
      <ChoiceField
        legend={t.me.theme}
        value={profile.theme}
        options={labelled(themes, (value) => t.me.themes[value])}
        onChoose={(theme) => void editor.changeProfile((before) => ({ ...before, theme }))}
      />
      <p className="hint">{profile.acknowledged >= version ? t.me.known(version) : t.me.unknown(version)}</p>
    </>
  );
}
