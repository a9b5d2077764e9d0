// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { useOptionsPage } from './options-stage';

const page = useOptionsPage();
const wrong = (label: string) => {
  const field = page.field(label)!;
  const about = field.getAttribute('aria-describedby');
  return field.getAttribute('aria-invalid') ? document.getElementById(about!)?.textContent : null;
};

it.each([
  ['Van', '', 'Vul een begintijd in.'],
  ['Tot', '', 'Vul een eindtijd in.'],
  ['Van', '15:00', 'De begintijd moet voor de eindtijd liggen.'],
  ['Tot', '08:00', 'De begintijd moet voor de eindtijd liggen.'],
])('“%s” with “%s” says at that field: %s', async (label, value, message) => {
  await page.open('hours');
  await page.fill(label, value);
  await page.until(() => expect(wrong(label)).toBe(message));
  expect(wrong(label === 'Van' ? 'Tot' : 'Van')).toBeNull();
  expect((await page.settings().read()).ruleSet.hours).toEqual([{ days: [1, 2, 3, 4, 5], from: '08:30', to: '14:30' }]);
  await page.fill(label, label === 'Van' ? '09:00' : '12:00');
  await page.until(() => expect(wrong(label)).toBeNull());
});
