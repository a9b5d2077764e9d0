import { languages, roles, type Role } from '../../utils/model/profile';
import type { RolloutChoices } from '../../utils/policy/policy-from';
import { ChoiceField } from '../page/ChoiceField';
import { usePage } from '../page/page-context';
import { SelectField } from '../page/SelectField';
import { TextField } from '../page/TextField';

interface Props {
  choices: RolloutChoices;
  onChange: (part: Partial<RolloutChoices>) => void;
}

/** For whom a policy is, and what it decides for them. */
export function RolloutFields({ choices, onChange }: Props) {
  const { t, called, briefing } = usePage();
  const words = t.rollout;
  const options = [
    { value: 'any' as const, label: words.anyRole },
    ...roles.map((value) => ({ value, label: called(value) })),
  ];
  const box = (label: string, checked: boolean, part: Partial<RolloutChoices>) => (
    <label className="choice">
      <input type="checkbox" checked={checked} onChange={() => onChange(part)} />
      <span>{label}</span>
    </label>
  );
  return (
    <>
      <ChoiceField<Role | 'any'>
        legend={words.role}
        value={choices.role ?? 'any'}
        options={options}
        onChoose={(role) => onChange({ role: role === 'any' ? null : role })}
      />
      {choices.role && box(words.lock, choices.lock, { lock: !choices.lock })}
      <TextField
        label={words.school}
        hint={words.schoolHint}
        value={choices.school}
        options={briefing.ruleSet.schools}
        maxLength={120}
        onCommit={(school) => onChange({ school })}
      />
      <SelectField
        label={words.language}
        value={choices.language}
        options={[
          { value: 'auto' as const, label: t.me.auto },
          ...languages.map((value) => ({ value, label: t.editor.language[value] })),
        ]}
        onChoose={(language) => onChange({ language })}
      />
      {box(words.closeRules, choices.closeRules, { closeRules: !choices.closeRules })}
      {box(words.noWelcome, !choices.welcome, { welcome: !choices.welcome })}
    </>
  );
}
