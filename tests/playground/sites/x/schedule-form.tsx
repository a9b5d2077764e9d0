import { useState } from 'react';
import { pageEvent } from '../../kit/page-event';
import { words } from './labels';

const range = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

/** Chooses when a post goes out. Confirming only sets the time: the composer comes back and its button then plans. */
export function ScheduleForm({ set }: { set: (due: Date) => void }) {
  const tomorrow = new Date(Date.now() + 24 * 3600 * 1000);
  const [month, setMonth] = useState(tomorrow.getMonth() + 1);
  const [day, setDay] = useState(tomorrow.getDate());
  const [year, setYear] = useState(tomorrow.getFullYear());
  const [hour, setHour] = useState(9);
  const [minute, setMinute] = useState(30);
  const confirm = () => {
    pageEvent('set-time');
    set(new Date(year, month - 1, day, hour, minute));
  };
  return (
    <div className="css-175oi2r r-schedule">
      <Choice id="SELECTOR_1" label={words.month} value={month} values={range(1, 12)} change={setMonth} />
      <Choice id="SELECTOR_2" label={words.day} value={day} values={range(1, 31)} change={setDay} />
      <Choice
        id="SELECTOR_3"
        label={words.year}
        value={year}
        values={range(tomorrow.getFullYear(), 3)}
        change={setYear}
      />
      <Choice id="SELECTOR_4" label={words.hour} value={hour} values={range(0, 24)} change={setHour} />
      <Choice id="SELECTOR_5" label={words.minute} value={minute} values={range(0, 60)} change={setMinute} />
      <button
        type="button"
        className="r-primary"
        data-testid="scheduledConfirmationPrimaryAction"
        data-pg="schedule-confirm"
        onClick={confirm}
      >
        {words.confirm}
      </button>
    </div>
  );
}

function Choice(props: {
  id: string;
  label: string;
  value: number;
  values: number[];
  change: (value: number) => void;
}) {
  return (
    <label htmlFor={props.id}>
      <span>{props.label}</span>
      <select id={props.id} value={props.value} onChange={(event) => props.change(Number(event.target.value))}>
        {props.values.map((value) => (
          <option key={value}>{value}</option>
        ))}
      </select>
    </label>
  );
}
