import { describe, expect, it } from 'vitest';
import { keepPicture } from './keep-picture';
import { flaws, overflows, useOurPages } from './our-pages';
import { until } from './until';

const our = useOurPages();
const button = (name: string) => our.page.getByRole('button', { name, exact: true });
const text = () => our.page.locator('main').innerText();

describe('what this extension does', () => {
  it('is told from what is kept here, and gone after erasing all of it', async () => {
    await our.open('options.html#me');
    await our.page.getByRole('checkbox', { name: /^Stagiair/ }).check();
    await our.kept();
    await our.page.goto(our.browser.extensionUrl('options.html#what'));
    await until(async () => (await text()).includes('Stagiair'), 'the role that was chosen is not told');

    await button('Wis alles').click();
    expect(await our.page.evaluate(() => document.activeElement?.textContent)).toBe('Toch niet');
    expect(await flaws(our.page)).toEqual([]);
    await button('Toch niet').click();
    await our.page.reload();
    await our.page.getByText('Je rol:').waitFor();

    await button('Wis alles').click();
    await button('Ja, wis alles').click();
    await our.page.getByText('Je hebt nog geen rol gekozen. Tot dan geldt: Medewerker.').waitFor();
  });

  it('comes on paper without what is only for a screen', async () => {
    await our.open('options.html#what', { scheme: 'dark' });
    await button('Afdrukken').waitFor();
    await our.page.emulateMedia({ media: 'print' });
    expect(await button('Wis alles').isVisible()).toBe(false);
    expect(await our.page.locator('.section-nav').isVisible()).toBe(false);
    expect(await our.page.getByText('Wat gaat er naar buiten?').isVisible()).toBe(true);
    expect(await our.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
    await keepPicture(our.page, 'what-print');
  });

  it.each([
    ['light', 1000],
    ['dark', 320],
  ] as const)('looks well in %s at %d pixels', async (scheme, width) => {
    await our.open('options.html#what', { scheme, width });
    await button('Wis alles').waitFor();
    expect(await flaws(our.page)).toEqual([]);
    expect(await overflows(our.page)).toBe(false);
    await keepPicture(our.page, `what-${scheme}`);
    await our.page.close();
    await our.open('popup.html', { scheme, width: 360 });
    await button('Wat doet deze extensie (niet)?').waitFor();
    expect(await flaws(our.page)).toEqual([]);
    await keepPicture(our.page, `what-popup-${scheme}`);
  });
});
