import { useState } from 'react';
import { roles, type Role } from '../../utils/model/profile';
import { levels, type Level, type Rule } from '../../utils/model/rules';
import { usePage } from '../page/page-context';
import { NoiseTag } from './MeterSection';
import { RuleWords } from './RuleWords';

interface Props {
  rule: Rule;
  onChange: (part: Partial<Rule>) => void;
}

/** One line of the school: its words, its sentence in the protocol, and how strictly it is asked. */
export function RuleCard({ rule, onChange }: Props) {
  const { t, say } = usePage();
  const [open, setOpen] = useState(false);
  const state = rule.locked ? t.rules.locked : rule.on ? t.rules.on : t.rules.off;
  return (
    <details className="rule" id={`rule-${rule.id}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="rule-label">{say(rule.label, rule.contact)}</span>
        <NoiseTag rule={rule} />
        <span className="tag" data-tag={rule.locked ? 'locked' : rule.on ? 'on' : 'off'}>
          {state}
        </span>
      </summary>
      {open && <RuleBody rule={rule} onChange={onChange} />}
    </details>
  );
}

function RuleBody({ rule, onChange }: Props) {
  const { t, say } = usePage();
  return (
    <div className="rule-body">
      {rule.hint && <p>{say(rule.hint, rule.contact)}</p>}
      {rule.protocol ? (
        <figure>
          <figcaption>{t.rules.protocol}</figcaption>
          <blockquote lang="nl">{rule.protocol}</blockquote>
        </figure>
      ) : (
        <p className="hint">{t.rules.ours}</p>
      )}
      {rule.locked && (
        <p className="locked">
          <strong>{t.rules.why}</strong> {say(rule.locked)}
        </p>
      )}
      <label className="choice">
        <input
          type="checkbox"
          checked={rule.on}
          disabled={Boolean(rule.locked)}
          onChange={() => onChange({ on: !rule.on })}
        />
        <span>{t.rules.use}</span>
      </label>
      <LevelFields rule={rule} onChange={(level) => onChange({ level })} />
      {!rule.locked && <RuleWords rule={rule} onChange={onChange} />}
    </div>
  );
}

function LevelFields({ rule, onChange }: { rule: Rule; onChange: (level: Rule['level']) => void }) {
  const { t, called } = usePage();
  const read = (value: string): Level | null => levels.find((level) => level === value) ?? null;
  const set = (role: Role, value: string) => onChange({ ...rule.level, [role]: read(value) });
  return (
    <fieldset className="plain">
      <legend>{t.rules.level}</legend>
      <div className="grid">
        {roles.map((role) => (
          <div className="field" key={role}>
            <label htmlFor={`${rule.id}-${role}`}>{called(role)}</label>
            <select
              id={`${rule.id}-${role}`}
              value={rule.level[role] ?? ''}
              disabled={Boolean(rule.locked)}
              onChange={(event) => set(role, event.target.value)}
            >
              <option value="">{t.rules.none}</option>
              {levels.map((level) => (
                <option key={level} value={level}>
                  {t.levels[level]}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
