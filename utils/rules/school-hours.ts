import type { RuleSet } from '../model/rules';

/** Whether the wall clock of `now` stands in one of the school's hours (end exclusive), outside its holidays. */
export function inSchoolHours(now: Date, { hours, holidays }: Pick<RuleSet, 'hours' | 'holidays'>): boolean {
  const today = localDay(now);
  if (holidays.some(({ from, to }) => from <= today && today <= to)) return false;
  const weekday = now.getDay() || 7;
  const time = `${pad(now.getHours())}:${pad(now.getMinutes())}`;
  return hours.some(({ days, from, to }) => days.includes(weekday) && from <= time && time < to);
}

/** The day on the wall calendar, as YYYY-MM-DD. `daysBack` counts calendar days, whatever the clock does in between. */
export function localDay(now: Date, daysBack = 0): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysBack, 12);
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
