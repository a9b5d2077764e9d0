import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { keepPicture } from './keep-picture';
import { flaws, useOurPages, type OurPages } from './our-pages';
import { until } from './until';

const leader = useOurPages();
/** A school, on another computer. */
const school = useOurPages({ fresh: true });
const ours = 'Weet de directeur hiervan?';

const go = (our: OurPages, name: string) => our.page.getByRole('link', { name, exact: true }).click();
const heading = (our: OurPages, name: string) =>
  our.page.getByRole('heading', { name, level: 2, exact: true }).waitFor();

async function downloaded(our: OurPages, button: string) {
  const waiting = our.page.waitForEvent('download');
  await our.page.getByRole('button', { name: button, exact: true }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

it('a school leader changes and fixes a rule, sees and tries it, keeps it with a note and sends it signed to a school', async () => {
  // From the button of the extension, as it is after installing.
  await leader.open('popup.html', { width: 360 });
  const opened = leader.browser.context.waitForEvent('page');
  await leader.page.getByRole('button', { name: 'Instellingen' }).click();
  const settings = await opened;
  await settings.waitForURL(/options\.html/);
  await settings.close();

  await leader.open('options.html', { width: 1300 });
  await go(leader, 'Regels');
  await heading(leader, 'Regels');
  await leader.page.locator('#rule-q-name > summary').click();
  await leader.page.locator('#rule-q-name').getByLabel('Vraag of zin (nl)').fill(ours);
  const preview = leader.page.getByRole('complementary', { name: 'Zo ziet een collega het' });
  // A sample that asks this rule is shown by itself.
  await preview.getByText(ours).waitFor();
  await leader.page.locator('#q-name-medewerker').selectOption('hold');
  const rule = leader.page.locator('#rule-q-name');
  await rule.getByText('Vastzetten voor scholen').click();
  await rule.getByLabel('hoe streng').check();
  await preview.getByLabel('Rol').selectOption('medewerker');
  await until(async () => (await preview.locator('[data-item=q-name][data-level=hold]').count()) > 0, 'not stricter');

  await go(leader, 'Proberen');
  await leader.page.getByText(/van de 40 voorbeelden worden onderbroken/).waitFor();
  await leader.page.getByText('Anders dan afgesproken').first().waitFor();
  await leader.page.getByText('Het geldt nog niet.').waitFor();

  await leader.page.getByRole('button', { name: 'Wijzigingen bekijken en bewaren' }).click();
  const review = leader.page.getByRole('dialog');
  await review.getByText(`wordt “${ours}”`).waitFor();
  await review.getByText('Een school mag er iets anders aan veranderen dan voorheen').waitFor();
  await keepPicture(leader.page, 'leader-review');
  await review.getByLabel('Wat is er nieuw?').fill('We vragen nu ook naar de directeur.');
  expect(await flaws(leader.page)).toEqual([]);
  await review.getByRole('button', { name: 'Bewaren' }).click();
  await leader.kept();
  await leader.page.getByText('Anders dan afgesproken').first().waitFor({ state: 'detached' });

  await go(leader, 'Versies');
  await leader.page.getByText('Nu geldt versie 2').waitFor();
  await leader.page.locator('.version-list').getByText('We vragen nu ook naar de directeur.').waitFor();

  await go(leader, 'Uitwisselen');
  await leader.page.getByLabel('Wachtwoord voor de reservekopie').fill('een lang geheim');
  await downloaded(leader, 'Sleutel maken');
  const code = await leader.page.getByText('De code van jullie sleutel:').textContent();
  const file = await downloaded(leader, 'Ondertekende regels downloaden');
  expect(file.name).toBe('postwacht-2-signed.json');

  await school.open('options.html#exchange');
  const chosen = { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) };
  await school.page.locator('input[type=file]').first().setInputFiles(chosen);
  const offer = school.page.locator('.preview');
  await offer.getByText(`wordt “${ours}”`).waitFor();
  await offer.getByText('Toelichting: We vragen nu ook naar de directeur.').waitFor();
  expect(await offer.textContent()).toContain(code?.split(': ')[1]);
  await offer.getByRole('button', { name: 'Overnemen' }).click();
  await school.kept();
  await go(school, 'Regels');
  const card = school.page.locator('#rule-q-name');
  await card.getByText(ours).first().waitFor();
  expect(await card.locator('.tag').allTextContents()).toEqual(['Stichting', 'Aan']);
  await card.locator('summary').first().click();
  await card.getByText('De stichting heeft dit vastgezet: hoe streng.').waitFor();
  await school.page.locator('#q-name-leerkracht').selectOption('block');
  await card.getByText('Dit telt niet mee: hoe streng.').waitFor();
  expect(await flaws(school.page)).toEqual([]);
  await school.page.getByRole('button', { name: 'Weggooien' }).click();
  await go(school, 'Wat geldt nu en waarom');
  await school.page.getByText('De ondergrens komt uit een bestand').waitFor();
});
