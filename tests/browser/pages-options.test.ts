import { describe, expect, it } from 'vitest';
import { konotRuleSet } from '../../utils/rules/konot';
import { flaws, overflows, useOurPages } from './our-pages';
import { until } from './until';

const our = useOurPages();
const rule = (id: string) => our.page.locator(`#rule-${id}`);

describe('the rules', () => {
  const level = () => rule('q-coll').getByLabel('Leerkracht');

  it('keep a level that was changed, number it, and take it back', async () => {
    await our.open('options.html#rules');
    await rule('q-coll').locator('summary').first().click();
    await level().selectOption({ label: 'Niet plaatsen' });
    await our.saveRules();
    await our.page.reload();
    await rule('q-coll').locator('summary').first().click();
    expect(await level().inputValue()).toBe('block');
    expect(await our.page.locator('main').textContent()).toContain(`versie ${konotRuleSet.version + 1} van`);

    await level().selectOption({ label: 'Alleen lezen' });
    await our.saveRules();
    await our.page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await until(async () => (await level().inputValue()) === 'block', 'the change was not taken back');
  });

  it('say why a locked one cannot be changed', async () => {
    await our.open('options.html#rules');
    const locked = konotRuleSet.rules.find((one) => one.locked);
    const card = rule(locked?.id ?? '');
    await card.locator('summary').first().click();
    await card.locator('.locked').waitFor(); // what a card holds is drawn once it is open
    const controls = await card.locator('input, select').all();
    expect(controls.length).toBeGreaterThan(0);
    for (const control of controls) expect(await control.isDisabled()).toBe(true);
    expect(await card.textContent()).toContain(locked?.locked?.nl);
    expect(await card.textContent()).toContain(locked?.protocol);
  });

  it('are shown in words of the school, and other tabs of ours follow at once', async () => {
    await our.open('options.html#rules');
    const other = await our.browser.context.newPage();
    await other.goto(our.browser.extensionUrl('options.html#rules'));
    const label = other.locator('#rule-q-coll .rule-label');
    await label.waitFor();
    await rule('q-coll').locator('summary').first().click();
    await rule('q-coll').getByLabel('Vraag of zin (nl)').fill('Vinden je collega’s\ndit goed?');
    expect(await label.textContent()).not.toBe('Vinden je collega’s dit goed?');
    await our.saveRules();
    await until(
      async () => (await label.textContent()) === 'Vinden je collega’s dit goed?',
      'the other tab did not follow',
    );
    await other.close();
  });
});

describe('by keyboard', () => {
  it('a section is chosen and read on from its heading', async () => {
    await our.open('options.html');
    await our.page.getByRole('link', { name: 'Leerlingen op sites' }).focus();
    await our.page.keyboard.press('Enter');
    await until(
      () =>
        our.page.evaluate(
          () =>
            document.activeElement?.textContent === 'Leerlingen op sites' && document.activeElement.tagName === 'H2',
        ),
      'focus stayed behind',
    );
    await our.page.keyboard.press('Tab');
    await our.page.keyboard.press('ArrowRight');
    await our.kept();
    await our.page.reload();
    expect(
      await our.page.getByRole('group', { name: 'X', exact: true }).getByLabel('Alleen met toestemming').isChecked(),
    ).toBe(true);
  });

  it('a role is chosen, and the last one cannot be taken away', async () => {
    await our.open('options.html');
    await our.page.getByLabel('Stagiair').press('Space');
    await our.page.getByLabel('Medewerker').press('Space');
    expect(await our.page.getByLabel('Stagiair').isChecked()).toBe(true);
    await our.page.getByLabel('Stagiair').press('Space');
    await our.page.getByText('Kies minstens één rol.').waitFor();
    expect(await our.page.getByLabel('Stagiair').isChecked()).toBe(true);
    await our.kept();
    await our.page.reload();
    await our.page.getByLabel('Stagiair').waitFor();
    expect(await our.page.getByLabel('Stagiair').isChecked()).toBe(true);
    expect(await our.page.getByLabel('Medewerker').isChecked()).toBe(false);
    await our.page.getByLabel('Medewerker').check();
    await our.page.getByLabel('Stagiair').uncheck();
    await our.kept();
  });
});

it.each([
  ['light', 1000],
  ['dark', 320],
] as const)('a site that changes a sample is asked first; no gives the focus back: %s at %d', async (scheme, width) => {
  await our.open('options.html#sites', { scheme, width });
  const consent = our.page.getByRole('group', { name: 'Instagram' }).getByLabel('Alleen met toestemming');
  await consent.click();
  const asked = our.page.getByRole('dialog');
  await asked.getByText('Reel uit de klas').waitFor();
  expect(await flaws(our.page)).toEqual([]);
  expect(await overflows(our.page)).toBe(false);
  await asked.getByRole('button', { name: 'Terug' }).click();
  await asked.waitFor({ state: 'detached' });
  expect(await consent.isChecked()).toBe(false);
  await until(() => consent.evaluate((one) => one === document.activeElement), 'the focus did not come back');
});

describe('on a narrow screen', () => {
  const button = () => our.page.getByRole('button', { name: /^Onderdelen/ });
  const focused = () => our.page.evaluate(() => document.activeElement?.textContent?.trim());

  it('the sections stand behind one button, and the section itself is in sight', async () => {
    await our.open('options.html#hours', { width: 320 });
    expect(await button().textContent()).toBe('Onderdelen Schooltijden en vakanties');
    const top = await our.page.locator('main.section').boundingBox();
    expect(top?.y).toBeLessThan(220);
    expect(await our.page.getByRole('link', { name: 'Regels', exact: true }).isVisible()).toBe(false);
  });

  it('they are unfolded, chosen and folded by key, and the focus goes along', async () => {
    await our.open('options.html#hours', { width: 320, scheme: 'dark' });
    await button().focus();
    await our.page.keyboard.press('Enter');
    expect(await button().getAttribute('aria-expanded')).toBe('true');
    expect(await flaws(our.page)).toEqual([]);
    expect(await overflows(our.page)).toBe(false);
    await our.page.keyboard.press('Tab');
    expect(await focused()).toBe('Mij');
    await our.page.keyboard.press('Escape');
    expect(await button().getAttribute('aria-expanded')).toBe('false');
    expect(await focused()).toBe('Onderdelen Schooltijden en vakanties');
    await our.page.keyboard.press('Space');
    await our.page.getByRole('link', { name: 'Schooltijden en vakanties' }).press('Enter');
    await our.page.locator('.nav-list').waitFor({ state: 'hidden' });
    await until(async () => (await focused())?.startsWith('Onderdelen'), 'the focus is lost');
    await button().press('Enter');
    await our.page.getByRole('link', { name: 'Versies' }).press('Enter');
    await until(async () => (await focused()) === 'Versies', 'the focus did not come along');
    expect(await our.page.locator('.nav-list').isVisible()).toBe(false);
  });

  it('they stand beside the section where there is room', async () => {
    await our.open('options.html#hours');
    expect(await button().count()).toBe(0);
    expect(await our.page.getByRole('link', { name: 'Regels', exact: true }).isVisible()).toBe(true);
  });
});

describe('contacts', () => {
  it('refuse what is no e-mail address and keep what is', async () => {
    await our.open('options.html#contacts');
    const email = our.page.getByLabel('E-mail').first();
    await email.fill('juf roos');
    await our.page.keyboard.press('Tab');
    await our.page.getByText('Dit is geen e-mailadres').waitFor();
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    await email.fill('roos@lindegaard.example');
    await our.page.keyboard.press('Enter');
    await our.kept();
    await our.page.goto(our.browser.extensionUrl('options.html#help'));
    await our.page.reload();
    await our.page.getByRole('link', { name: 'roos@lindegaard.example' }).waitFor();
  });
});

describe('language', () => {
  it('is the person’s own choice, at once and in every page', async () => {
    await our.open('options.html');
    await our.page.getByLabel('Deutsch').check();
    await our.page.getByRole('heading', { name: 'Einstellungen' }).waitFor();
    expect(await our.page.evaluate(() => document.documentElement.lang)).toBe('de');
    await our.page.goto(our.browser.extensionUrl('selfcheck.html'));
    await our.page.getByRole('heading', { name: 'Selbst-Check' }).waitFor();
    await our.page.goto(our.browser.extensionUrl('options.html'));
    await our.page.getByLabel('Nederlands').check();
    await our.page.getByRole('heading', { name: 'Instellingen' }).waitFor();
  });
});
