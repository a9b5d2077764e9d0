import { useState } from 'react';
import { roles, type Role } from '../../utils/model/profile';
import { CheckField } from './CheckField';
import { ErrorText } from './ErrorText';
import { usePage } from './page-context';

interface Props {
  chosen: readonly Role[];
  onChoose: (roles: Role[]) => void;
  /** The page's own heading asks the question already. */
  legendHidden?: boolean;
}

/** Which roles someone has. At least one: without a role there are no rules. */
export function RoleField({ chosen, onChoose, legendHidden }: Props) {
  const { t, called } = usePage();
  const [none, setNone] = useState(false);

  function toggle(role: Role) {
    const next = roles.filter((one) => (one === role ? !chosen.includes(one) : chosen.includes(one)));
    setNone(next.length === 0);
    if (next.length > 0) onChoose(next);
  }
  return (
    <fieldset className="choices" aria-describedby="roles-hint">
      <legend className={legendHidden ? 'unseen' : undefined}>{t.me.roles}</legend>
      <p className="hint" id="roles-hint">
        {t.me.rolesHint}
      </p>
      {roles.map((role) => (
        <CheckField
          key={role}
          label={called(role)}
          hint={t.roleHints[role]}
          checked={chosen.includes(role)}
          onToggle={() => toggle(role)}
        />
      ))}
      {none && <ErrorText>{t.me.oneRole}</ErrorText>}
    </fieldset>
  );
}
