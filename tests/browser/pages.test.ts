import axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { konotRuleSet } from '../../utils/rules/konot';
import { builds } from '../run/build-extension';
import { startChromium } from './chromium';
import { until } from './until';

let browser: Awaited<ReturnType<typeof startChromium>>;
let page: Page;

beforeAll(async () => {
  browser = await startChromium({ extensions: [builds.chromium], playground: { port: 9, hosts: [] } });
});
afterAll(() => browser?.close());
afterEach(() => page?.close());

interface Look {
  scheme?: 'light' | 'dark';
  width?: number;
}

async function open(path: string, { scheme = 'light', width = 1000 }: Look = {}): Promise<Page> {
  page = await browser.context.newPage();
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 800 });
  await page.goto(browser.extensionUrl(path));
  await page.locator('h1').waitFor();
  return page;
}

/** What axe finds, each as one readable line. */
async function flaws(): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

const overflows = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
const status = () => page.locator('.status-bar [role=status]');
const kept = () => until(async () => (await status().textContent()) === 'Opgeslagen.', 'the page does not say that it was kept');
const rule = (id: string) => page.locator(`#rule-${id}`);

const looks: [string, Look][] = [
  ['light', { scheme: 'light' }],
  ['dark, 320 px wide', { scheme: 'dark', width: 320 }],
];
const pages = [
  'options.html#me', 'options.html#rules', 'options.html#contacts', 'options.html#sites', 'options.html#hours',
  'options.html#exchange', 'options.html#help', 'popup.html', 'welcome.html', 'selfcheck.html',
];

describe.each(looks)('everyone can use our pages: %s', (_, look) => {
  it.each(pages)('%s', async (path) => {
    await open(path, look);
    for (const summary of (await page.locator('.rule > summary').all()).slice(0, 2)) await summary.click();
    if (path.endsWith('rules')) await page.locator('.words > summary').first().click();
    expect(await flaws()).toEqual([]);
    expect(await overflows()).toBe(false);
  });

  it('the welcome tour, to its end', async () => {
    await open('welcome.html', look);
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('button', { name: 'Verder' }).click();
    expect(await flaws()).toEqual([]);
    await page.getByRole('button', { name: 'Ik ken deze afspraken' }).click();
    expect(await flaws()).toEqual([]);
    await page.getByRole('button', { name: 'Plaatsen' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await flaws()).toEqual([]);
    expect(await overflows()).toBe(false);
  });

  it('the self-check with its questions', async () => {
    await open('selfcheck.html', look);
    await page.getByLabel('Je bericht').fill('Groep 5 had een mooie dag');
    await page.getByLabel('Er zit een foto of video bij').check();
    await page.getByRole('button', { name: 'Loop de vragen langs' }).click();
    await page.locator('.pw-panel').waitFor();
    expect(await flaws()).toEqual([]);
    expect(await overflows()).toBe(false);
  });
});

describe('the rules', () => {
  const level = () => rule('q-coll').getByLabel('Leerkracht');

  it('keep a level that was changed, number it, and take it back', async () => {
    await open('options.html#rules');
    await rule('q-coll').locator('summary').first().click();
    await level().selectOption({ label: 'Niet plaatsen' });
    await kept();
    await page.reload();
    await rule('q-coll').locator('summary').first().click();
    expect(await level().inputValue()).toBe('block');
    expect(await page.locator('main').textContent()).toContain(`versie ${konotRuleSet.version + 1} van`);

    await level().selectOption({ label: 'Alleen lezen' });
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await until(async () => (await level().inputValue()) === 'block', 'the change was not taken back');
  });

  it('say why a locked one cannot be changed', async () => {
    await open('options.html#rules');
    const locked = konotRuleSet.rules.find((one) => one.locked);
    await rule(locked?.id ?? '').locator('summary').first().click();
    for (const control of await rule(locked?.id ?? '').locator('input, select').all()) expect(await control.isDisabled()).toBe(true);
    expect(await rule(locked?.id ?? '').textContent()).toContain(locked?.locked?.nl);
    expect(await rule(locked?.id ?? '').textContent()).toContain(locked?.protocol);
  });

  it('are shown in words of the school, and other tabs of ours follow at once', async () => {
    await open('options.html#rules');
    const other = await browser.context.newPage();
    await other.goto(browser.extensionUrl('options.html#rules'));
    const label = other.locator('#rule-q-coll .rule-label');
    await label.waitFor();
    await rule('q-coll').locator('summary').first().click();
    await rule('q-coll').getByText('Woorden aanpassen').click();
    await rule('q-coll').getByLabel('Vraag of zin (nl)').fill('Vinden je collega’s\ndit goed?');
    await page.keyboard.press('Tab');
    await until(async () => (await label.textContent()) === 'Vinden je collega’s dit goed?', 'the other tab did not follow');
    await other.close();
  });
});

describe('by keyboard', () => {
  it('a section is chosen and read on from its heading', async () => {
    await open('options.html');
    await page.getByRole('link', { name: 'Sites' }).focus();
    await page.keyboard.press('Enter');
    await until(() => page.evaluate(() => document.activeElement?.textContent === 'Sites' && document.activeElement.tagName === 'H2'), 'focus stayed behind');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await kept();
    await page.reload();
    expect(await page.getByRole('group', { name: 'X', exact: true }).getByLabel('Alleen met toestemming').isChecked()).toBe(true);
  });

  it('a role is chosen, and the last one cannot be taken away', async () => {
    await open('options.html');
    await page.getByLabel('Stagiair').press('Space');
    await page.getByLabel('Medewerker').press('Space');
    expect(await page.getByLabel('Stagiair').isChecked()).toBe(true);
    await page.getByLabel('Stagiair').press('Space');
    await page.getByText('Kies minstens één rol.').waitFor();
    expect(await page.getByLabel('Stagiair').isChecked()).toBe(true);
    await kept();
    await page.reload();
    await page.getByLabel('Stagiair').waitFor();
    expect(await page.getByLabel('Stagiair').isChecked()).toBe(true);
    expect(await page.getByLabel('Medewerker').isChecked()).toBe(false);
    await page.getByLabel('Medewerker').check();
    await page.getByLabel('Stagiair').uncheck();
    await kept();
  });
});

describe('contacts', () => {
  it('refuse what is no e-mail address and keep what is', async () => {
    await open('options.html#contacts');
    const email = page.getByLabel('E-mail').first();
    await email.fill('juf roos');
    await page.keyboard.press('Tab');
    await page.getByText('Dit is geen e-mailadres').waitFor();
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    await email.fill('roos@lindegaard.example');
    await page.keyboard.press('Enter');
    await kept();
    await page.goto(browser.extensionUrl('options.html#help'));
    await page.reload();
    await page.getByRole('link', { name: 'roos@lindegaard.example' }).waitFor();
  });
});

describe('exchange', () => {
  const choose = (text: string) =>
    page.locator('input[type=file]').setInputFiles({ name: 'regels.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const version = async () => {
    await page.getByRole('link', { name: 'Regels', exact: true }).click();
    return (await page.locator('main').textContent())?.match(/versie (\d+)/)?.[1];
  };

  async function exported(): Promise<string> {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Regels downloaden' }).click();
    return readFile(await (await waiting).path(), 'utf8');
  }

  it('gives a file without anything about the person, and takes it back unchanged', async () => {
    await open('options.html#exchange');
    const file = await exported();
    expect(Object.keys(JSON.parse(file)).sort()).toEqual(Object.keys(konotRuleSet).sort());
    await choose(file);
    await page.getByText('In dit bestand staat precies wat je nu al hebt.').waitFor();
  });

  it('says in words what a file would change, changes nothing before the choice, and then does', async () => {
    await open('options.html#exchange');
    const set = JSON.parse(await exported());
    set.board = 'Stichting Lindegaard';
    set.platforms.tiktok = 'consent';
    set.rules.find(({ id }: { id: string }) => id === 'q-name').on = false;
    await choose(JSON.stringify(set));
    const preview = page.locator('.preview');
    await preview.waitFor();
    expect(await preview.locator('li').allTextContents()).toEqual([
      expect.stringContaining('Stichting Lindegaard'),
      expect.stringMatching(/^Gaat uit: “Ik sta hierachter/),
      'TikTok: Alleen met toestemming van de ouders.',
    ]);
    const before = await version();
    await page.getByRole('link', { name: 'Uitwisselen' }).click();
    await choose(JSON.stringify(set));
    await preview.getByRole('button', { name: 'Overnemen' }).click();
    await kept();
    expect(Number(await version())).toBeGreaterThan(Number(before));
    expect(await page.getByLabel('Naam van de stichting').inputValue()).toBe('Stichting Lindegaard');
  });

  const hostile: [string, () => string, RegExp][] = [
    ['a text that is no JSON', () => 'alert(1)', /JSON/],
    ['a name that reaches into objects', () => '{"__proto__":{"polluted":1}}', /__proto__/],
    ['script in a link', () => JSON.stringify({ ...konotRuleSet, links: { ...konotRuleSet.links, handboek: 'javascript:alert(1)' } }), /links\.handboek/],
    ['a locked rule that was softened', () => JSON.stringify({ ...konotRuleSet, rules: konotRuleSet.rules.map((one) => (one.locked ? { ...one, on: false } : one)) }), /vaste regel/],
    ['far too much', () => JSON.stringify({ ...konotRuleSet, name: 'x'.repeat(600_000) }), /te groot/],
  ];
  it.each(hostile)('refuses %s, says where, and changes nothing', async (_, file, said) => {
    await open('options.html#exchange');
    const before = await exported();
    await choose(file());
    await page.locator('.problems li').first().waitFor();
    expect(await page.locator('.problems').textContent()).toMatch(said);
    expect(await page.getByRole('button', { name: 'Overnemen' }).count()).toBe(0);
    expect(await flaws()).toEqual([]);
    await page.reload();
    expect(await exported()).toBe(before);
  });
});

describe('the welcome page', () => {
  it('opens by itself after installing', async () => {
    const found = () => browser.context.pages().find((one) => one.url() === browser.extensionUrl('welcome.html'));
    page = await until(found, 'no welcome page was opened');
    expect(await page.locator('h1').textContent()).toBe('Welkom bij PostWacht');
  });

  it('keeps role, school and acknowledgement, and lets one practise without publishing', async () => {
    await open('welcome.html');
    await page.getByLabel('Stagiair').check();
    await page.getByLabel('Medewerker').uncheck();
    await page.getByRole('button', { name: 'Verder' }).click();
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'H2'), 'focus is not on the heading of the step');
    await page.getByLabel('Op welke school werk je?').fill('De Wilgenhof');
    await page.getByRole('button', { name: 'Verder' }).click();
    expect(await page.getByRole('listitem').allTextContents()).toContainEqual(expect.stringContaining('zonder uitdrukkelijke toestemming'));
    await page.getByRole('button', { name: 'Ik ken deze afspraken' }).click();
    await page.getByRole('button', { name: 'Plaatsen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('stageschool');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await until(() => page.evaluate(() => document.activeElement?.textContent === 'Plaatsen'), 'focus did not come back');
    expect(await page.getByLabel('Je oefenbericht').inputValue()).toContain('groep 5');

    await page.goto(browser.extensionUrl('options.html#me'));
    await page.getByLabel('Op welke school werk je?').waitFor();
    expect(await page.getByLabel('Op welke school werk je?').inputValue()).toBe('De Wilgenhof');
    expect(await page.getByLabel('Stagiair').isChecked()).toBe(true);
    expect(await page.locator('main').textContent()).toMatch(/Je kent versie \d+ van de afspraken/);
  });
});

describe('the self-check', () => {
  it('asks about the message, and keeps nothing of it', async () => {
    await open('selfcheck.html');
    const message = 'Mijn groep 5 ging zwemmen, geheim woord kersenvla';
    await page.getByRole('button', { name: 'Loop de vragen langs' }).click();
    await page.getByText('Vul eerst je bericht in').waitFor();
    await page.getByLabel('Je bericht').fill(message);
    await page.getByRole('button', { name: 'Loop de vragen langs' }).click();
    await page.locator('.pw-item').first().waitFor();
    expect(await stored()).not.toContain('kersenvla');
    await page.getByLabel('Antwoord aan iemand').check();
    expect(await page.locator('.pw-item').count()).toBe(0);
    await page.getByRole('button', { name: 'Loop de vragen langs' }).click();
    await page.getByText('Dit is geen discussie').waitFor();
    await page.reload();
    expect(await page.getByLabel('Je bericht').inputValue()).toBe('');
  });

  /** Everything that this extension has in its own storage. */
  const stored = () =>
    page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
      const rows = names.map((name) => new Promise<unknown>((resolve) => {
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
      }));
      return JSON.stringify([await Promise.all(rows), { ...localStorage }, { ...sessionStorage }]);
    });
});

describe('language', () => {
  it('is the person’s own choice, at once and in every page', async () => {
    await open('options.html');
    await page.getByLabel('Deutsch').check();
    await page.getByRole('heading', { name: 'Einstellungen' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    await page.goto(browser.extensionUrl('selfcheck.html'));
    await page.getByRole('heading', { name: 'Selbst-Check' }).waitFor();
    await page.goto(browser.extensionUrl('options.html'));
    await page.getByLabel('Nederlands').check();
    await page.getByRole('heading', { name: 'Instellingen' }).waitFor();
  });
});
