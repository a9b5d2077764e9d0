import { expect, test } from 'vitest';
import { keepPicture } from './keep-picture';
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
  'options.html#rollout',
  'options.html#exchange',
  'options.html#versions',
  'options.html#meter',
  'options.html#standing',
  'options.html#help',
  'popup.html',
  'welcome.html',
  'selfcheck.html',
];

/** The page as it stands, in both looks; its pictures are kept by this name. */
async function isForEveryone(name: string): Promise<void> {
  for (const { scheme, width } of looks) {
    await our.page.emulateMedia({ colorScheme: scheme });
    await our.page.setViewportSize({ width, height: 800 });
    expect(await flaws(our.page), `${scheme}, ${width} px`).toEqual([]);
    expect(await overflows(our.page), `${scheme}, ${width} px`).toBe(false);
    await keepPicture(our.page, `${name}-${scheme}-${width}`);
  }
}

const named = (path: string) => path.replace('.html', '').replace('#', '-');

test.each(pages)('everyone can use our pages, in light and in dark at 320 px: %s', async (path) => {
  await our.open(path);
  for (const summary of (await our.page.locator('.rule > summary').all()).slice(0, 2)) await summary.click();
  if (path.endsWith('rules')) await our.page.locator('.words > summary').first().click();
  await isForEveryone(named(path));
});

test('everyone can use the welcome tour, to its end', async () => {
  await our.open('welcome.html');
  await our.page.getByRole('button', { name: 'Verder' }).click();
  await isForEveryone('tour-school');
  await our.page.getByRole('button', { name: 'Verder' }).click();
  await isForEveryone('tour-rules');
  await our.page.getByRole('button', { name: 'Ik ken deze afspraken' }).click();
  await isForEveryone('tour-try');
  await our.page.getByRole('button', { name: 'Plaatsen' }).click();
  await our.page.getByRole('dialog').waitFor();
  await isForEveryone('tour-asked');
});

test('everyone can use the self-check with its questions', async () => {
  await our.open('selfcheck.html');
  await our.page.getByLabel('Je bericht').fill('Groep 5 had een mooie dag');
  await our.page.getByLabel('Er zit een foto of video bij').check();
  await our.page.getByRole('button', { name: 'Loop de vragen langs' }).click();
  await our.page.locator('.pw-panel').waitFor();
  await isForEveryone('selfcheck-asked');
});

test.each(['English', 'Deutsch'])('everyone can use our pages in %s', async (language) => {
  await our.open('options.html#me');
  await our.page.getByLabel(language).check();
  for (const path of ['options.html#me', 'options.html#rules', 'popup.html', 'welcome.html', 'selfcheck.html']) {
    await our.page.goto(our.browser.extensionUrl(path));
    await our.page.reload();
    await our.page.locator('h1').waitFor();
    await isForEveryone(`${named(path)}-${language}`);
  }
  await our.page.goto(our.browser.extensionUrl('options.html#me'));
  await our.page.getByLabel('Nederlands').check();
  await our.page.getByRole('heading', { name: 'Instellingen' }).waitFor();
});
