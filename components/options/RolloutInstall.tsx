import { linkSchema } from '../../utils/model/rules';
import { policyTexts, type PolicyForm } from '../../utils/policy/policy-texts';
import { CheckField } from '../page/CheckField';
import { usePage } from '../page/page-context';
import { TextField } from '../page/TextField';

export interface InstallChoice {
  on: boolean;
  /** Another place than the store of that browser; null: the store. */
  from: string | null;
}

interface Props {
  form: PolicyForm;
  choice: InstallChoice;
  onChange: (choice: InstallChoice) => void;
}

/** Whether the same text also installs PostWacht, and from where. */
export function RolloutInstall({ form, choice, onChange }: Props) {
  const words = usePage().t.rollout;
  const { store } = policyTexts[form];
  if (!store) return <p className="hint">{words.installByConsole}</p>;
  return (
    <>
      <CheckField label={words.install} checked={choice.on} onToggle={() => onChange({ ...choice, on: !choice.on })} />
      {choice.on && (
        <TextField
          key={form}
          type="url"
          label={words.from}
          hint={words.fromHint}
          value={choice.from ?? store}
          check={(value) => (linkSchema.safeParse(value).success && value ? null : words.badFrom)}
          onCommit={(value) => onChange({ ...choice, from: value === store ? null : value })}
        />
      )}
    </>
  );
}
