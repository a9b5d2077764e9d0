import { useState } from 'react';
import type { RuleSet } from '../../utils/model/rules';
import { CheckField } from '../page/CheckField';
import { EntryCards } from '../page/EntryCards';
import { ErrorText } from '../page/ErrorText';
import { usePage } from '../page/page-context';
import { TextField } from '../page/TextField';
import type { Editor } from '../page/use-editor';
import { Holidays } from './Holidays';

type Period = RuleSet['hours'][number];
const freshPeriod: Period = { days: [1, 2, 3, 4, 5], from: '08:30', to: '14:30' };

export function HoursSection({ editor }: { editor: Editor }) {
  const { t, briefing } = usePage();
  const { hours } = briefing.ruleSet;
  const save = (change: (hours: Period[]) => Period[]) =>
    void editor.changeRules((before) => ({ ...before, hours: change(before.hours) }));
  return (
    <>
      <p className="hint">{t.hours.hint}</p>
      <h3>{t.hours.hours}</h3>
      <EntryCards
        list={hours}
        save={save}
        fresh={() => freshPeriod}
        most={20}
        words={{
          none: t.hours.noHours,
          add: t.hours.add,
          label: (_, at) => t.hours.period(at + 1),
          remove: (_, at) => t.hours.remove(at + 1),
        }}
      >
        {(period, change) => <PeriodFields period={period} onChange={change} />}
      </EntryCards>
      <Holidays editor={editor} />
    </>
  );
}

interface FieldsProps {
  period: Period;
  onChange: (part: Partial<Period>) => void;
}

function PeriodFields({ period, onChange }: FieldsProps) {
  const words = usePage().t.hours;
  const inOrder = (from: string, to: string) => (from < to ? null : words.wrongOrder);
  return (
    <>
      <DayFields period={period} onChange={onChange} />
      <div className="grid">
        <TextField
          label={words.from}
          type="time"
          value={period.from}
          check={(from) => (from ? inOrder(from, period.to) : words.needFrom)}
          onCommit={(from) => onChange({ from })}
        />
        <TextField
          label={words.to}
          type="time"
          value={period.to}
          check={(to) => (to ? inOrder(period.from, to) : words.needTo)}
          onCommit={(to) => onChange({ to })}
        />
      </div>
    </>
  );
}

/** Its days of the week; the last one stays. */
function DayFields({ period, onChange }: FieldsProps) {
  const words = usePage().t.hours;
  const [noDay, setNoDay] = useState(false);

  function toggle(day: number) {
    const days = [1, 2, 3, 4, 5, 6, 7].filter((one) => (one === day) !== period.days.includes(one));
    setNoDay(days.length === 0);
    if (days.length > 0) onChange({ days });
  }
  return (
    <fieldset className="plain">
      <legend>{words.days}</legend>
      <div className="choice-row days">
        {words.dayNames.map((name, index) => (
          <CheckField
            key={name}
            label={name}
            spoken={words.dayFull[index]}
            checked={period.days.includes(index + 1)}
            onToggle={() => toggle(index + 1)}
          />
        ))}
      </div>
      {noDay && <ErrorText>{words.oneDay}</ErrorText>}
    </fieldset>
  );
}
