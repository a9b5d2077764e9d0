import { roles } from '../../utils/model/profile';
import { levels, type Level, type Rule } from '../../utils/model/rules';
import { labelled } from '../page/options';
import { usePage } from '../page/page-context';
import { SelectField } from '../page/SelectField';

/** How strictly, per role. A line that is only read has nothing to answer. */
export function LevelFields({ rule, onChange }: { rule: Rule; onChange: (part: Partial<Rule>) => void }) {
  const { t, called } = usePage();
  const possible = levels.filter((level) => rule.ask.type !== 'notice' || level !== 'confirm');
  const options: { value: Level | ''; label: string }[] = [
    { value: '', label: t.rules.none },
    ...labelled(possible, (value) => t.levels[value]),
  ];
  return (
    <fieldset className="plain">
      <legend>{t.rules.level}</legend>
      <div className="grid three">
        {roles.map((role) => (
          <SelectField
            key={role}
            id={`${rule.id}-${role}`}
            label={called(role)}
            value={rule.level[role] ?? ''}
            options={options}
            disabled={Boolean(rule.locked)}
            onChoose={(level) => onChange({ level: { ...rule.level, [role]: level || null } })}
          />
        ))}
      </div>
    </fieldset>
  );
}
