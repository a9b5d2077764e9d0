import { languages, roles, type Role } from '../../utils/model/profile';
import type { RolloutChoices } from '../../utils/policy/policy-from';
import { CheckField } from '../page/CheckField';
import { ChoiceField } from '../page/ChoiceField';
import { labelled } from '../page/options';
import { usePage } from '../page/page-context';
import { SelectField } from '../page/SelectField';
import { TextField } from '../page/TextField';

interface Props {
  choices: RolloutChoices;
  onChange: (part: Partial<RolloutChoices>) => void;
}

/** For whom a policy is, and what it decides for them. */
export function RolloutFields({ choices, onChange }: Props) {
  const { t, briefing } = usePage();
  const words = t.rollout;
  return (
    <>
      <ForRole choices={choices} onChange={onChange} />
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
          ...labelled(languages, (value) => t.editor.language[value]),
        ]}
        onChoose={(language) => onChange({ language })}
      />
      <CheckField
        label={words.closeRules}
        checked={choices.closeRules}
        onToggle={() => onChange({ closeRules: !choices.closeRules })}
      />
      <CheckField
        label={words.noWelcome}
        checked={!choices.welcome}
        onToggle={() => onChange({ welcome: !choices.welcome })}
      />
    </>
  );
}

/** One role or any; and whether the person can still choose another one. */
function ForRole({ choices, onChange }: Props) {
  const { t, called } = usePage();
  const words = t.rollout;
  return (
    <>
      <ChoiceField<Role | 'any'>
        legend={words.role}
        value={choices.role ?? 'any'}
        options={[{ value: 'any', label: words.anyRole }, ...labelled(roles, called)]}
        onChoose={(role) => onChange({ role: role === 'any' ? null : role })}
      />
      {choices.role && (
        <CheckField label={words.lock} checked={choices.lock} onToggle={() => onChange({ lock: !choices.lock })} />
      )}
    </>
  );
}
