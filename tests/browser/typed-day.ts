/** A day as 2026-11-23: Sweden writes days so. */
export const isoDay = (day: Date): string => day.toLocaleDateString('sv');

/** A day in digits, in every usual order: a field takes them in the order of the browser's language. */
export function dayAsTyped(date: Date): string[] {
  const [year, month, day] = isoDay(date).split('-');
  return [`${day}${month}${year}`, `${month}${day}${year}`, `${year}${month}${day}`];
}
