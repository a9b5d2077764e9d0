import { describe, expect, it } from 'vitest';
import { keepPicture } from './keep-picture';
import { flaws, overflows, useOurPages } from './our-pages';
import { until } from './until';

const our = useOurPages();
const own = () => our.page.locator('details[id^="rule-eigen-"]');
const preview = () => our.page.getByRole('complementary', { name: 'Zo ziet een collega het' });
const press = (name: string) => our.page.getByRole('button', { name, exact: true }).click();

async function addRule(words: string): Promise<void> {
  await our.page.getByRole('textbox', { name: 'Vraag of zin', exact: true }).fill(words);
  await press('Toevoegen');
  await own().getByLabel('Vraag of zin (nl)').waitFor();
}

describe('a rule of the school', () => {
  it('is made, seen live, stepped back by key, tried, kept and taken away again, without a word of JSON', async () => {
    await our.open('options.html#rules', { width: 1300 });
    await addRule('Weet de conciërge hiervan?');
    await preview().getByText('Weet de conciërge hiervan?').waitFor();
    await own().getByLabel('Vraag of zin (nl)').fill('Weet de directeur hiervan?');
    await preview().getByText('Weet de directeur hiervan?').waitFor();

    const post = () => preview().getByLabel('Voorbeeld').locator('option:checked').textContent();
    const first = await post();
    await own().getByLabel('Gaat over').selectOption({ label: 'Foto of video' });
    await until(async () => (await post()) !== first, 'no post is shown that asks the new rule');
    await preview().getByText('Weet de directeur hiervan?').waitFor();
    expect(await own().locator('.when-sentence').textContent()).toBe('Als er een foto of video bij zit.');
    await own().getByRole('button', { name: 'Voorwaarde erbij' }).click();
    await own().getByLabel('Gaat over').last().selectOption({ label: 'Rol' });
    await own().getByLabel('Wel of niet').last().selectOption({ label: 'niet' });
    expect(await own().locator('.when-sentence').textContent()).toBe(
      'Als er een foto of video bij zit, maar niet als je leerkracht bent.',
    );
    expect(await flaws(our.page)).toEqual([]);
    await keepPicture(our.page, 'editor-rule');

    await own().locator('summary').first().focus();
    await our.page.keyboard.press('Control+z');
    await until(
      async () => (await own().locator('.when-sentence').textContent())?.includes('maar niet als') === false,
      'Ctrl+Z took nothing back',
    );
    await our.page.getByText('Een stap teruggezet.').waitFor();
    await press('Stap vooruit');

    await press('Wijzigingen bekijken en bewaren');
    const review = our.page.getByRole('dialog');
    await review.getByText('Nieuwe regel: “Weet de directeur hiervan?”').waitFor();
    expect(await review.textContent()).toMatch(/Bij \d+ van de 40 voorbeelden gebeurt iets anders/);
    expect(await flaws(our.page)).toEqual([]);
    await keepPicture(our.page, 'editor-review');
    await review.getByRole('button', { name: 'Terug' }).click();
    await our.page.getByText('Het geldt nog niet.').waitFor();
    await our.saveRules();
    await our.page.reload();
    await own().locator('summary').first().click();
    expect(await own().getByLabel('Vraag of zin (nl)').inputValue()).toBe('Weet de directeur hiervan?');

    await own().getByRole('button', { name: 'Verwijderen' }).click();
    await own().waitFor({ state: 'detached' });
    await our.saveRules();
    await our.page.reload();
    await our.page.locator('#rule-q-scope').waitFor();
    expect(await own().count()).toBe(0);
  });

  it('says beside the field what is wrong, and loses nothing of it', async () => {
    await our.open('options.html#rules');
    await addRule('Nog een vraag');
    const field = own().getByLabel('Vraag of zin (nl)');
    await field.fill('');
    await our.page.getByText('De Nederlandse zin mag niet leeg zijn.').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('x'.repeat(401));
    await our.page.getByText('Gebruik ten hoogste 400 tekens.').waitFor();
    expect((await field.inputValue()).length).toBe(401);
    await keepPicture(our.page, 'editor-wrong');
    await press('Weggooien');
    await own().waitFor({ state: 'detached' });
  });
});

describe('what other rules look at', () => {
  it('is told before it goes', async () => {
    await our.open('options.html#rules');
    await our.page.locator('#rule-q-cap > summary').click();
    await our.page.getByRole('button', { name: 'Antwoord “Namens mijzelf” weghalen' }).waitFor({ state: 'detached' });
    await our.page.locator('#rule-q-pup > summary').click();
    await our.page.getByRole('button', { name: 'Antwoord “Nee” weghalen' }).click();
    await our.page.getByRole('button', { name: 'Antwoord “Nee” weghalen' }).waitFor({ state: 'detached' });
    await our.page.locator('#rule-q-pup').getByRole('button', { name: 'Antwoord erbij' }).click();
    await our.page.getByRole('button', { name: 'Antwoord “Weet ik niet” weghalen' }).click();
    await our.page.getByText('Dit kan niet weg. Een vaste regel kijkt ernaar').waitFor();
    await press('Laten staan');
  });
});

describe('the bench', () => {
  it('tries the shipped posts and one of the school’s own', async () => {
    await our.open('options.html#bench');
    await our.page.getByText(/van de 40 voorbeelden worden onderbroken, \d+ tegengehouden/).waitFor();
    await press('Eigen voorbeeld maken');
    await our.page.getByText('Aanpassen').first().click();
    await our.page.getByLabel('Tekst', { exact: true }).fill('Het leerlingnummer van Daan is 204518.');
    const card = our.page.locator('details[id^="sample-eigen-"]');
    await card.getByText('Tegengehouden', { exact: true }).waitFor();
    expect(await flaws(our.page)).toEqual([]);
    await keepPicture(our.page, 'bench-own');
    await our.saveRules();
    await our.page.reload();
    await our.page.getByText(/van de 41 voorbeelden/).waitFor();
    await card.locator('summary').first().click();
    await card.getByText('Aanpassen').click();
    await card.getByRole('button', { name: 'Voorbeeld verwijderen' }).click();
    await our.page.getByText(/van de 40 voorbeelden/).waitFor();
    expect(await overflows(our.page)).toBe(false);
  });
});
