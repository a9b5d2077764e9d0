// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { konotRuleSet } from '../../utils/rules/konot';
import { useOptionsPage } from './options-stage';
import { byTheBoard } from './signing';

const page = useOptionsPage();
const valid = { from: null, to: '2027-07-01', review: null };

it('the days of the board are the school’s until it says otherwise, and cannot be put off', async () => {
  await page.settings().setBoard(await byTheBoard({ ...konotRuleSet, version: 7, valid }), false);
  await page.open('versions');
  expect(page.field('Geldig tot en met')?.value).toBe('2027-07-01');
  await page.fill('Geldig tot en met', '2028-07-01');
  await page.press('Bewaren als nieuwe versie');
  await page.until(() => expect(page.text()).toContain('Dit telt niet mee: Geldig tot en met.'));
  expect((await page.settings().read()).ruleSet.valid).toEqual(valid);
  await page.fill('Geldig tot en met', '2025-01-01');
  await page.press('Bewaren als nieuwe versie');
  await page.until(() => expect(page.text()).toContain('Deze regels golden tot en met 1 januari 2025.'));
  expect(page.text()).not.toContain('Dit telt niet mee');
});
