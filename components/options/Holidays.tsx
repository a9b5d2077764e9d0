import type { RuleSet } from '../../utils/model/rules';
import { localDay } from '../../utils/rules/school-hours';
import { EntryCards } from '../page/EntryCards';
import { usePage } from '../page/page-context';
import { TextField } from '../page/TextField';
import type { Editor } from '../page/use-editor';

type Holiday = RuleSet['holidays'][number];

/** The days on which there is no school. */
export function Holidays({ editor }: { editor: Editor }) {
  const { t, briefing } = usePage();
  const { holidays } = briefing.ruleSet;
  const save = (change: (holidays: Holiday[]) => Holiday[]) =>
    void editor.changeRules((before) => ({ ...before, holidays: change(before.holidays) }));
  const named = ({ name }: Holiday) => name || t.hours.unnamed;
  const today = localDay(new Date());
  return (
    <>
      <h3>{t.hours.holidays}</h3>
      <EntryCards
        list={holidays}
        save={save}
        fresh={() => ({ name: '', from: today, to: today })}
        most={60}
        words={{
          none: t.hours.noHolidays,
          add: t.hours.addHoliday,
          label: named,
          remove: (holiday) => t.hours.removeHoliday(named(holiday)),
        }}
      >
        {(holiday, change) => <HolidayFields holiday={holiday} onChange={change} />}
      </EntryCards>
    </>
  );
}

interface FieldsProps {
  holiday: Holiday;
  onChange: (part: Partial<Holiday>) => void;
}

function HolidayFields({ holiday, onChange }: FieldsProps) {
  const { t } = usePage();
  const words = t.hours;
  // A first day beyond the last takes the last along: someone who fills in a holiday begins with its start.
  const start = (from: string) => onChange({ from, to: from > holiday.to ? from : holiday.to });
  const checkEnd = (to: string) => (to ? (to < holiday.from ? words.wrongDays : null) : words.badDate);
  return (
    <div className="grid three">
      <TextField
        label={words.holidayName}
        maxLength={80}
        value={holiday.name}
        onCommit={(typed) => onChange({ name: typed })}
      />
      <TextField
        label={words.first}
        type="date"
        value={holiday.from}
        check={(from) => (from ? null : words.badDate)}
        onCommit={start}
      />
      <TextField
        label={words.last}
        type="date"
        value={holiday.to}
        check={checkEnd}
        onCommit={(to) => onChange({ to })}
      />
    </div>
  );
}
