import { describe, expect, it } from 'vitest';
import { flaws, useOurPages } from './our-pages';
import { until } from './until';

const our = useOurPages();
const keys = (name: string) => our.page.keyboard.press(name);
const typed = (text: string) => our.page.keyboard.type(text);
/** What has the focus: its own words, else its label's. */
const at = () =>
  our.page.evaluate(() => {
    const one = document.activeElement as HTMLInputElement | null;
    return `${one?.tagName} ${(one?.labels?.[0] ?? one)?.textContent?.trim().slice(0, 60)}`;
  });
const waitAt = (wanted: string) =>
  until(
    async () => (await at()) === wanted,
    async () => `at ${await at()}`,
  );

/** Goes on with Tab until that has the focus. */
async function tabTo(wanted: string, most = 60): Promise<void> {
  for (let steps = 0; steps < most; steps += 1) {
    await keys('Tab');
    if ((await at()) === wanted) return;
  }
  throw new Error(`${wanted} cannot be reached in ${most} steps: at ${await at()}`);
}

it('a rule is added, thrown away, brought back and kept with keys alone', async () => {
  await our.open('options.html');
  await tabTo('A Regels');
  await keys('Enter');
  await waitAt('H2 Regels');
  await tabTo('BUTTON Nieuwe regel', 4);
  await keys('Enter');
  await waitAt('TEXTAREA Vraag of zin');
  await typed('Staat dit in het jaarplan?');
  await tabTo('BUTTON Toevoegen', 2);
  await keys('Enter');
  await until(async () => (await at()).startsWith('SUMMARY Staat dit in het jaarplan?'), 'the rule has no focus');

  const card = our.page.locator('[id^=rule-eigen-]');
  await our.page.getByRole('button', { name: 'Weggooien' }).focus();
  await keys('Enter');
  await card.waitFor({ state: 'detached' });
  await waitAt('H2 Regels');
  await our.page.getByText('Met ‘Stap vooruit’ haal je ze terug.').waitFor();
  await keys('Control+y');
  await card.waitFor();

  await keys('Control+s');
  await our.page.getByRole('dialog').waitFor();
  await keys('Escape');
  await our.page.locator('dialog').waitFor({ state: 'detached' });
  await keys('Control+s');
  await our.page.getByRole('dialog').getByText('Nieuwe regel: “Staat dit in het jaarplan?”').waitFor();
  await tabTo('BUTTON Bewaren', 4);
  await keys('Enter');
  await our.kept();
  await until(async () => !(await at()).startsWith('BODY'), 'the focus is lost');
});

describe('a card that is removed', () => {
  const removal = (name: string) => our.page.getByRole('button', { name: `${name} verwijderen` });
  /** The cards on the page, by what they are called. */
  const cards = () => our.page.locator('.entry').evaluateAll((all) => all.map((one) => one.ariaLabel));
  /** What the focused card is called; for the line that stands where no card is, that line. */
  const atCard = () =>
    our.page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
  const waitCard = (wanted: string) =>
    until(
      async () => (await atCard()) === wanted,
      async () => `at ${await atCard()}`,
    );

  it('takes no second one along when Enter is pressed twice, and says what went', async () => {
    await our.open('options.html#contacts');
    const all = await cards();
    await removal('Begeleider').focus();
    await keys('Enter');
    await keys('Enter');
    await our.kept();
    expect(await cards()).toEqual(all.filter((name) => name !== 'Begeleider'));
    await waitCard('Digicoach');
    await our.page.getByRole('status').getByText('Begeleider is verwijderd.').waitFor();
    expect(await flaws(our.page)).toEqual([]);
    await removal('Mediacoach').focus();
    await keys('Enter');
    await waitCard((await cards()).at(-1) ?? '');
    await our.kept();
    await our.page.reload();
    await our.page.locator('.entry').first().waitFor();
    expect(await cards()).toEqual(all.filter((name) => name !== 'Begeleider' && name !== 'Mediacoach'));
  });

  it('takes no second one along in a double click, also among cards that are the same', async () => {
    await our.open('options.html#hours');
    const add = our.page.getByRole('button', { name: 'Tijd toevoegen' });
    while ((await our.page.getByRole('group', { name: /^Tijd/ }).count()) < 3) await add.click();
    await waitCard('Tijd 3');
    const first = await our.page.locator('.entry').first().elementHandle();
    await removal('Tijd 1').dblclick();
    await our.kept();
    expect(await our.page.getByRole('group', { name: /^Tijd/ }).count()).toBe(2);
    expect(await first?.evaluate((one) => one.isConnected)).toBe(false);
    await removal('Tijd 2').click();
    await waitCard('Tijd 1');
    await removal('Tijd 1').focus();
    await keys('Enter');
    await keys('Enter');
    await waitCard('Er zijn nog geen schooltijden ingevuld.');
    await our.kept();
    expect(await our.page.getByRole('group', { name: /^Tijd/ }).count()).toBe(0);
  });

  it('of the conditions of a rule is gone alone', async () => {
    await our.open('options.html#rules');
    const rule = our.page.locator('#rule-q-coll');
    await rule.locator('summary').first().click();
    await rule.getByText('Aanpassen wanneer deze regel komt').click();
    const parts = rule.locator('.condition');
    const before = await parts.count();
    for (let more = 0; more < 3; more += 1) await rule.getByRole('button', { name: 'Voorwaarde erbij' }).last().click();
    await parts.nth(before).getByRole('button', { name: 'Voorwaarde weghalen' }).focus();
    await keys('Enter');
    await keys('Enter');
    await until(async () => (await parts.count()) === before + 2, 'not one condition went');
  });
});
