// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { konotRuleSet } from '../../utils/rules/konot';
import { surprises } from '../../utils/rules/bench';
import { useOptionsPage } from './options-stage';

const page = useOptionsPage();
const sites = async () => (await page.settings().read()).ruleSet.platforms;
const asked = () => page.until(() => expect(page.dialog()?.textContent).toContain('Bij 1 van de 40 voorbeelden'));

it('a site on which pupils may be is asked first, with what changes; no leaves all as it was', async () => {
  await page.open('sites');
  await page.check('Facebook', 'Alleen met toestemming');
  await asked();
  expect(page.dialog()?.textContent).toMatch(
    /Niet meer: “.*geen leerlingen op deze site.”Wordt niet meer tegengehouden\.Foto van het schoolreisje/,
  );
  await page.press('Terug');
  await page.until(() => expect(page.dialog()).toBeNull());
  expect(await sites()).toEqual(konotRuleSet.platforms);
});

it('yes keeps it, and writes down what comes of the samples as agreed', async () => {
  await page.open('sites');
  await page.check('Facebook', 'Alleen met toestemming');
  await asked();
  await page.press('Bewaren');
  await page.until(() => expect(document.body.textContent).toContain('Bewaard.'));
  expect((await sites()).facebook).toBe('consent');
  expect(surprises((await page.settings().read()).ruleSet)).toEqual([]);
});

it('a change of which nothing comes is kept at once', async () => {
  await page.open('sites');
  await page.check('LinkedIn', 'Alleen met toestemming');
  await page.until(() => expect(document.body.textContent).toContain('Bewaard.'));
  expect(page.dialog()).toBeNull();
  expect((await sites()).linkedin).toBe('consent');
});

it('other rules from a file are asked with what comes of the samples that are here', async () => {
  const rules = konotRuleSet.rules.map((rule) => (rule.id === 'q-disc' ? { ...rule, on: false } : rule));
  await page.open('exchange');
  await page.choose('Bestand kiezen', new File([JSON.stringify({ ...konotRuleSet, rules })], 'regels.json'));
  await page.until(() => expect(page.text()).toContain('Overnemen'));
  await page.press('Overnemen');
  await page.until(() => expect(page.dialog()?.textContent).toMatch(/Bij \d+ van de 40 voorbeelden/));
  await page.press('Terug');
  expect(await page.settings().history()).toEqual([]);
  expect(page.text()).toContain('Overnemen');
});
