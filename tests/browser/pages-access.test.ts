import { describe, expect, it } from 'vitest';
import { flaws, overflows, useOurPages, type Look } from './our-pages';

const our = useOurPages();

const looks: [string, Look][] = [
  ['light', { scheme: 'light' }],
  ['dark, 320 px wide', { scheme: 'dark', width: 320 }],
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

describe.each(looks)('everyone can use our pages: %s', (_, look) => {
  it.each(pages)('%s', async (path) => {
    await our.open(path, look);
    for (const summary of (await our.page.locator('.rule > summary').all()).slice(0, 2)) await summary.click();
    if (path.endsWith('rules')) await our.page.locator('.words > summary').first().click();
    expect(await flaws(our.page)).toEqual([]);
    expect(await overflows(our.page)).toBe(false);
  });

  it('the welcome tour, to its end', async () => {
    await our.open('welcome.html', look);
    await our.page.getByRole('button', { name: 'Verder' }).click();
    await our.page.getByRole('button', { name: 'Verder' }).click();
    expect(await flaws(our.page)).toEqual([]);
    await our.page.getByRole('button', { name: 'Ik ken deze afspraken' }).click();
    expect(await flaws(our.page)).toEqual([]);
    await our.page.getByRole('button', { name: 'Plaatsen' }).click();
    await our.page.getByRole('dialog').waitFor();
    expect(await flaws(our.page)).toEqual([]);
    expect(await overflows(our.page)).toBe(false);
  });

  it('the self-check with its questions', async () => {
    await our.open('selfcheck.html', look);
    await our.page.getByLabel('Je bericht').fill('Groep 5 had een mooie dag');
    await our.page.getByLabel('Er zit een foto of video bij').check();
    await our.page.getByRole('button', { name: 'Loop de vragen langs' }).click();
    await our.page.locator('.pw-panel').waitFor();
    expect(await flaws(our.page)).toEqual([]);
    expect(await overflows(our.page)).toBe(false);
  });
});
