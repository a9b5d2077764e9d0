import { expect, test } from 'vitest';
import { flaws, overflows, useOurPages, type Look } from './our-pages';

const our = useOurPages();

const looks: Required<Look>[] = [
  { scheme: 'light', width: 1000 },
  { scheme: 'dark', width: 320 },
];
const pages = [
  'options.html#me',
  'options.html#rules',
  'options.html#bench',
  'options.html#contacts',
  'options.html#sites',
  'options.html#hours',
  'options.html#exchange',
  'options.html#meter',
  'options.html#help',
  'popup.html',
  'welcome.html',
  'selfcheck.html',
];

/** The page as it stands, in both looks. */
async function isForEveryone(): Promise<void> {
  for (const { scheme, width } of looks) {
    await our.page.emulateMedia({ colorScheme: scheme });
    await our.page.setViewportSize({ width, height: 800 });
    expect(await flaws(our.page), `${scheme}, ${width} px`).toEqual([]);
    expect(await overflows(our.page), `${scheme}, ${width} px`).toBe(false);
  }
}

test.each(pages)('everyone can use our pages, in light and in dark at 320 px: %s', async (path) => {
  await our.open(path);
  for (const summary of (await our.page.locator('.rule > summary').all()).slice(0, 2)) await summary.click();
  if (path.endsWith('rules')) await our.page.locator('.words > summary').first().click();
  await isForEveryone();
});

test('everyone can use the welcome tour, to its end', async () => {
  await our.open('welcome.html');
  await our.page.getByRole('button', { name: 'Verder' }).click();
  await our.page.getByRole('button', { name: 'Verder' }).click();
  await isForEveryone();
  await our.page.getByRole('button', { name: 'Ik ken deze afspraken' }).click();
  await isForEveryone();
  await our.page.getByRole('button', { name: 'Plaatsen' }).click();
  await our.page.getByRole('dialog').waitFor();
  await isForEveryone();
});

test('everyone can use the self-check with its questions', async () => {
  await our.open('selfcheck.html');
  await our.page.getByLabel('Je bericht').fill('Groep 5 had een mooie dag');
  await our.page.getByLabel('Er zit een foto of video bij').check();
  await our.page.getByRole('button', { name: 'Loop de vragen langs' }).click();
  await our.page.locator('.pw-panel').waitFor();
  await isForEveryone();
});
