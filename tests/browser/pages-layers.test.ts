import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../utils/model/rules';
import { konotRuleSet } from '../../utils/rules/konot';
import { makeSigningKey } from '../../utils/rules/signature';
import { signedBy } from '../unit/signing';
import { keepPicture } from './keep-picture';
import { flaws, overflows, useOurPages } from './our-pages';
import { until } from './until';

const our = useOurPages();
const strict = { medewerker: 'block', leerkracht: 'block', leiding: 'block', stagiair: 'block' } as const;
const [last] = konotRuleSet.rules.slice(-1);
/** A board that made one rule stricter, allows pupils on no site at all, and asks something of its own. */
const board: RuleSet = {
  ...konotRuleSet,
  version: 7,
  board: 'Stichting Lindegaard',
  platforms: { ...konotRuleSet.platforms, facebook: 'no' },
  rules: [
    ...konotRuleSet.rules.map((rule) => (rule.id === 'q-coll' ? { ...rule, level: strict } : rule)),
    { ...last!, id: 'q-jaarplan', on: true, label: { nl: 'Staat dit in het jaarplan?' }, protocol: '' },
  ],
};
const card = (id: string) => our.page.locator(`#rule-${id}`);
const tags = (id: string) => card(id).locator('summary').first().locator('.tag').allTextContents();
let file = '';
const choose = () =>
  our.page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'stichting.json', mimeType: 'application/json', buffer: Buffer.from(file) });

describe('a school over a board', () => {
  it('sees whose every rule is, and beside it what does not count', async () => {
    await our.open('options.html#exchange');
    file = await signedBy(await makeSigningKey(), board);
    await choose();
    await our.page.getByRole('button', { name: 'Overnemen' }).click();
    await our.kept();

    await our.page.getByRole('link', { name: 'Regels', exact: true }).click();
    await card('q-coll').waitFor();
    expect(await tags('q-coll')).toEqual(['Stichting', 'Aan']);
    expect(await tags('q-jaarplan')).toEqual(['Stichting', 'Aan']);
    await card('q-jaarplan').locator('summary').first().click();
    await card('q-jaarplan').getByRole('button', { name: 'Later vragen' }).waitFor();
    expect(await card('q-jaarplan').getByRole('button', { name: 'Verwijderen' }).count()).toBe(0);

    await card('q-coll').locator('summary').first().click();
    await our.page.locator('#q-coll-leerkracht').selectOption('info');
    await card('q-coll').getByText('Dit telt niet mee: hoe streng. Hier geldt wat de stichting koos.').waitFor();
    expect(await tags('q-coll')).toEqual(['Telt niet mee', 'Stichting', 'Aan']);
    await card('q-name').locator('summary').first().click();
    await our.page.locator('#q-name-leerkracht').selectOption('block');
    expect(await tags('q-name')).toEqual(['Stichting en school', 'Aan']);
    expect(await flaws(our.page)).toEqual([]);
    await keepPicture(our.page, 'layers-rules');
    await our.saveRules();

    await card('q-coll').getByRole('button', { name: 'Terug naar de beginregel' }).click();
    expect(await our.page.locator('#q-coll-leerkracht').inputValue()).toBe('block');
    await our.page.getByRole('button', { name: 'Weggooien' }).click();
  });

  it.each([
    ['light', 1000],
    ['dark', 320],
  ] as const)('finds it back under “Wat geldt nu en waarom” and “Sites”: %s at %d pixels', async (scheme, width) => {
    await our.open('options.html#sites', { scheme, width });
    const facebook = our.page.getByRole('group', { name: 'Facebook' });
    await facebook.getByLabel('Alleen met toestemming').check();
    await our.page.getByText('Dit telt niet mee: Alleen met toestemming').waitFor();
    expect(await flaws(our.page)).toEqual([]);
    expect(await overflows(our.page)).toBe(false);
    await our.go('Wat geldt nu en waarom');
    const refused = our.page
      .locator('section')
      .filter({ has: our.page.getByRole('heading', { name: 'Telt niet mee' }) });
    await refused.getByText('hoe streng').waitFor();
    await refused.getByText('Facebook').waitFor();
    expect(await flaws(our.page)).toEqual([]);
    expect(await overflows(our.page)).toBe(false);
    await keepPicture(our.page, `layers-standing-${scheme}`);
  });

  it('stops with the board’s file after seeing what changes, and takes it back with the same file', async () => {
    await our.open('options.html#exchange');
    const leave = our.page.getByRole('button', { name: 'Stoppen met deze regels' });
    await leave.click();
    const preview = our.page.locator('.preview');
    await preview.getByText('Deze regel verdwijnt: “Staat dit in het jaarplan?”').waitFor();
    await preview.getByRole('button', { name: 'Niet doen' }).click();
    await until(() => leave.evaluate((one) => one === document.activeElement), 'focus did not come back');
    expect(await our.page.getByText('Hier gelden de regels van Stichting Lindegaard (versie 7)').count()).toBe(1);
    await leave.click();
    expect(await flaws(our.page)).toEqual([]);
    await preview.getByRole('button', { name: 'Ja, stoppen' }).click();
    await our.kept();
    await our.page.getByText('De regels van Stichting Lindegaard gelden hier niet meer.').waitFor();
    await until(
      () => our.page.evaluate(() => document.activeElement?.textContent?.includes('gelden hier niet meer') ?? false),
      'focus is not on what came of it',
    );
    await our.page.getByRole('link', { name: 'Regels', exact: true }).click();
    await card('q-coll').waitFor();
    expect(await card('q-jaarplan').count()).toBe(0);
    expect(await tags('q-coll')).toEqual(['Aan']);

    await our.page.getByRole('link', { name: 'Uitwisselen' }).click();
    await choose();
    await our.page.getByRole('button', { name: 'Overnemen' }).click();
    await our.page.getByText('Hier gelden de regels van Stichting Lindegaard (versie 7)').waitFor();
    await our.page.getByRole('link', { name: 'Regels', exact: true }).click();
    await card('q-jaarplan').waitFor();
    expect(await tags('q-jaarplan')).toEqual(['Stichting', 'Aan']);
    // What the school itself had made stricter is still so.
    expect(await tags('q-name')).toEqual(['Stichting en school', 'Aan']);
  });
});
