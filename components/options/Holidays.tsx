import type { RuleSet } from '../../utils/model/rules';
import { localDay } from '../../utils/rules/school-hours';
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
  const today = localDay(new Date());
  return (
    <>
      <h3>{t.hours.holidays}</h3>
      {holidays.length === 0 && <p>{t.hours.noHolidays}</p>}
      {holidays.map((holiday, index) => (
        <HolidayCard
          key={index}
          holiday={holiday}
          onChange={(part) => save((all) => all.map((one, at) => (at === index ? { ...one, ...part } : one)))}
          onRemove={() => save((all) => all.filter((_, at) => at !== index))}
        />
      ))}
      <button
        type="button"
        className="button"
        disabled={holidays.length >= 60}
        onClick={() => save((all) => [...all, { name: '', from: today, to: today }])}
      >
        {t.hours.addHoliday}
      </button>
    </>
  );
}

interface CardProps {
  holiday: Holiday;
  onChange: (part: Partial<Holiday>) => void;
  onRemove: () => void;
}

function HolidayCard({ holiday, onChange, onRemove }: CardProps) {
  const { t } = usePage();
  const words = t.hours;
  const name = holiday.name || words.unnamed;
  // A first day beyond the last takes the last along: someone who fills in a holiday begins with its start.
  const start = (from: string) => onChange({ from, to: from > holiday.to ? from : holiday.to });
  const checkEnd = (to: string) => (to ? (to < holiday.from ? words.wrongDays : null) : words.badDate);
  return (
    <div className="card" role="group" aria-label={name}>
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
      <button type="button" className="button quiet" onClick={onRemove}>
        {words.removeHoliday(name)}
      </button>
    </div>
  );
}
