import { describe, expect, it } from 'vitest';
import { useOurPages } from './our-pages';
import { until } from './until';

const our = useOurPages({ fresh: true });

describe('the welcome page', () => {
  it('opens by itself after installing', async () => {
    const found = () =>
      our.browser.context.pages().find((one) => one.url() === our.browser.extensionUrl('welcome.html'));
    const welcome = await until(found, 'no welcome page was opened');
    expect(await welcome.locator('h1').textContent()).toBe('Welkom bij PostWacht');
  });

  it('keeps role, school and acknowledgement, and lets one practise without publishing', async () => {
    await our.open('welcome.html');
    await our.page.getByLabel('Stagiair').check();
    await our.page.getByLabel('Medewerker').uncheck();
    await our.page.getByRole('button', { name: 'Verder' }).click();
    await until(
      () => our.page.evaluate(() => document.activeElement?.tagName === 'H2'),
      'focus is not on the heading of the step',
    );
    await our.page.getByLabel('Op welke school werk je?').fill('De Wilgenhof');
    await our.page.getByRole('button', { name: 'Verder' }).click();
    expect(await our.page.getByRole('listitem').allTextContents()).toContainEqual(
      expect.stringContaining('zonder uitdrukkelijke toestemming'),
    );
    await our.page.getByRole('button', { name: 'Ik ken deze afspraken' }).click();
    await our.page.getByRole('button', { name: 'Plaatsen' }).click();
    const dialog = our.page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('stageschool');
    await our.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await until(
      () => our.page.evaluate(() => document.activeElement?.textContent === 'Plaatsen'),
      'focus did not come back',
    );
    expect(await our.page.getByLabel('Je oefenbericht').inputValue()).toContain('groep 5');

    await our.page.goto(our.browser.extensionUrl('options.html#me'));
    await our.page.getByLabel('Op welke school werk je?').waitFor();
    expect(await our.page.getByLabel('Op welke school werk je?').inputValue()).toBe('De Wilgenhof');
    expect(await our.page.getByLabel('Stagiair').isChecked()).toBe(true);
    expect(await our.page.locator('main').textContent()).toMatch(/Je kent versie \d+ van de afspraken/);
  });
});

it('nobody has to say that they know what they have not read', async () => {
  await our.open('welcome.html');
  for (const step of ['Verder', 'Verder', 'Later lezen'])
    await our.page.getByRole('button', { name: step, exact: true }).click();
  await our.page.getByText('Stap 4 van 4').waitFor();
  await our.page.getByRole('link', { name: 'Instellingen' }).click();
  await our.page.getByRole('heading', { name: 'Mij', exact: true }).waitFor();
  expect(our.page.url()).toContain('options.html');
});

describe('the self-check', () => {
  it('asks about the message, and keeps nothing of it', async () => {
    await our.open('selfcheck.html');
    const message = 'Mijn groep 5 ging zwemmen, geheim woord kersenvla';
    await our.page.getByRole('button', { name: 'Loop de vragen langs' }).click();
    await our.page.getByText('Vul eerst je bericht in').waitFor();
    await our.page.getByLabel('Je bericht').fill(message);
    await our.page.getByRole('button', { name: 'Loop de vragen langs' }).click();
    await our.page.locator('.pw-item').first().waitFor();
    expect(await stored()).not.toContain('kersenvla');
    await our.page.getByLabel('Antwoord aan iemand').check();
    expect(await our.page.locator('.pw-item').count()).toBe(0);
    await our.page.getByRole('button', { name: 'Loop de vragen langs' }).click();
    await our.page.getByText('Dit is geen discussie').waitFor();
    await our.page.reload();
    expect(await our.page.getByLabel('Je bericht').inputValue()).toBe('');
  });

  /** Everything that this extension has in its own storage. */
  const stored = () =>
    our.page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
      const rows = names.map(
        (name) =>
          new Promise<unknown>((resolve) => {
            indexedDB.open(name).onsuccess = ({ target }) => {
              const database = (target as IDBOpenDBRequest).result;
              const tables = [...database.objectStoreNames];
              const work = database.transaction(tables).objectStore.bind(database.transaction(tables));
              const all: unknown[] = [];
              let left = tables.length;
              for (const table of tables) {
                work(table).getAll().onsuccess = (event) => {
                  all.push((event.target as IDBRequest).result);
                  if (--left === 0) resolve(all);
                };
              }
            };
          }),
      );
      return JSON.stringify([await Promise.all(rows), { ...localStorage }, { ...sessionStorage }]);
    });
});
