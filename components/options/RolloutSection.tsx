import { useId, useState } from 'react';
import type { Policy } from '../../utils/model/policy';
import {
  fileOf,
  needsStoreId,
  policyForms,
  policyTexts,
  storeIdPattern,
  type PolicyForm,
} from '../../utils/policy/policy-texts';
import type { Target } from '../../utils/policy/chromium-policy';
import { firstChoices, policyFrom, type SignedRules } from '../../utils/policy/policy-from';
import type { Standing } from '../../utils/settings/standing';
import type { Vault } from '../../utils/settings/vault';
import { copyText } from '../checklist/copy-text';
import { Button } from '../page/Button';
import { CheckField } from '../page/CheckField';
import { ErrorText } from '../page/ErrorText';
import { labelled } from '../page/options';
import { usePage } from '../page/page-context';
import { SelectField } from '../page/SelectField';
import { TextField } from '../page/TextField';
import { RolloutFields } from './RolloutFields';
import { RolloutInstall, type InstallChoice } from './RolloutInstall';
import { saveAsFile } from './save-as-file';
import { useSignedRules } from './use-signed-rules';

/** Makes the policy that gives every browser of the foundation the rules that hold here. */
export function RolloutSection({ standing, vault }: { standing: Standing; vault: Vault }) {
  const words = usePage().t.rollout;
  const signed = useSignedRules(vault, standing.briefing.ruleSet);
  const [sign, setSign] = useState(true);
  const [choices, setChoices] = useState(firstChoices);
  const { form, setForm, id, setId, install, setInstall, target } = useTarget();
  const forms = labelled(policyForms, (value) => words.forms[value]);
  return (
    <>
      <p className="hint">{words.hint}</p>
      <RolloutFields choices={choices} onChange={(part) => setChoices((before) => ({ ...before, ...part }))} />
      <SignField signed={signed} chosen={sign} onChange={setSign} />
      <SelectField label={words.form} value={form} options={forms} onChoose={setForm} />
      {needsStoreId(form) && (
        <TextField
          label={words.id}
          hint={words.idHint}
          value={id}
          check={(value) => (storeIdPattern.test(value) ? null : words.badId)}
          onCommit={setId}
        />
      )}
      <RolloutInstall form={form} choice={install} onChange={setInstall} />
      {target ? (
        <MadeText
          form={form}
          target={target}
          policy={policyFrom(standing.briefing.ruleSet, choices, sign && signed !== 'failed' ? signed : null)}
        />
      ) : (
        <p className="notice">{words.needId}</p>
      )}
    </>
  );
}

/** Where the policy is set, and for which copy of us; `target` is null until that is known. */
function useTarget() {
  const [form, setForm] = useState<PolicyForm>('google');
  const [id, setId] = useState('');
  const [install, setInstall] = useState<InstallChoice>({ on: true, from: null });
  const choose = (chosen: PolicyForm) => {
    setForm(chosen);
    setInstall((before) => ({ ...before, from: null }));
  };
  const from = install.on ? (install.from ?? policyTexts[form].store) : null;
  const target: Target | null = needsStoreId(form) && !id ? null : { id, install: from };
  return { form, setForm: choose, id, setId, install, setInstall, target };
}

interface SignProps {
  signed: SignedRules | 'failed' | null;
  chosen: boolean;
  onChange: (chosen: boolean) => void;
}

/** Whether the rules go out signed, where they can be. */
function SignField({ signed, chosen, onChange }: SignProps) {
  const { t } = usePage();
  if (signed === 'failed') return <ErrorText>{t.versions.notSigned}</ErrorText>;
  if (!signed) return <p className="hint">{t.rollout.noKey}</p>;
  return <CheckField label={t.rollout.sign} checked={chosen} onToggle={() => onChange(!chosen)} />;
}

function MadeText({ form, target, policy }: { form: PolicyForm; target: Target; policy: Policy }) {
  const { t } = usePage();
  const [copied, setCopied] = useState<boolean | null>(null);
  const area = useId();
  const { file, make } = policyTexts[form];
  const text = make(policy, target);
  return (
    <>
      <div className="field">
        <label htmlFor={area}>{t.rollout.text}</label>
        <textarea id={area} readOnly rows={8} value={text} spellCheck={false} />
      </div>
      <div className="button-row">
        <Button onClick={() => void copyText(text).then(setCopied)}>{t.standing.copy}</Button>
        <Button look="primary" onClick={() => saveAsFile(file, fileOf(form, text))}>
          {t.rollout.save}
        </Button>
      </div>
      <p role="status">{copied !== null && (copied ? t.standing.copied : t.standing.notCopied)}</p>
    </>
  );
}
