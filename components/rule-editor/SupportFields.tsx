import { contactRoles, type ContactRole, type Rule } from '../../utils/model/rules';
import { LiveField } from '../page/LiveField';
import { labelled } from '../page/options';
import { usePage } from '../page/page-context';
import { SelectField } from '../page/SelectField';

const most = 400;

/** Whom to turn to, and what the rule rests on. */
export function SupportFields({
  rule,
  onChange,
}: {
  rule: Rule;
  onChange: (part: Partial<Rule>, field?: string) => void;
}) {
  const { t, called } = usePage();
  const people: { value: ContactRole | ''; label: string }[] = [
    { value: '', label: t.editor.nobody },
    ...labelled(contactRoles, called),
  ];
  return (
    <>
      <SelectField
        label={t.editor.contact}
        value={rule.contact ?? ''}
        options={people}
        onChoose={(contact) => onChange({ contact: contact || undefined })}
      />
      <LiveField
        label={t.editor.protocol}
        hint={t.editor.protocolHint}
        lang="nl"
        value={rule.protocol}
        check={(value) => (value.length > most ? t.editor.tooLong(most) : null)}
        onChange={(protocol) => onChange({ protocol }, `${rule.id} protocol`)}
      />
    </>
  );
}
