import { it } from 'vitest';
import { useOurPages } from './our-pages';
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
  await our.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await keys('Control+s');
  await our.page.getByRole('dialog').getByText('Nieuwe regel: “Staat dit in het jaarplan?”').waitFor();
  await tabTo('BUTTON Bewaren', 4);
  await keys('Enter');
  await our.kept();
  await until(async () => !(await at()).startsWith('BODY'), 'the focus is lost');
});

it('what is removed leaves the focus beside it', async () => {
  await our.open('options.html#contacts');
  await our.page.getByRole('button', { name: 'Begeleider verwijderen' }).focus();
  await keys('Enter');
  await our.page.getByRole('button', { name: 'Begeleider verwijderen' }).waitFor({ state: 'detached' });
  await waitAt('BUTTON Digicoach verwijderen');
  await our.page.getByRole('button', { name: 'Mediacoach verwijderen' }).focus();
  await keys('Enter');
  await waitAt('BUTTON Contact toevoegen');
});
