import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { policyTexts } from '../../utils/policy/policy-texts';
import { firstChoices, policyFrom } from '../../utils/policy/policy-from';
import { konotRuleSet } from '../../utils/rules/konot';
import { makeSigningKey } from '../../utils/rules/signature';
import { signedBy } from '../unit/signing';
import { builds } from '../run/build-extension';
import { startChromium, type ChromiumDriver } from './chromium';
import { flaws, overflows } from './our-pages';
import { until } from './until';

/** Where Debian's Chromium looks; a policy for our own id only, so that browsers beside this one notice nothing else. */
const folder = '/etc/chromium/policies/managed';
const copy = path.join(builds.chromium, '../policy-chrome-mv3');
const digits = createHash('sha256').update(copy).digest('hex').slice(0, 32);
const id = [...digits].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
const file = path.join(folder, `postwacht-test-${id}.json`);
/** An id that nobody has: an extension that is forced from a store cannot be the one that a test brings along. */
const nobody = { id: [...id].reverse().join(''), install: 'https://localhost:9/update' };
const forced = path.join(folder, `postwacht-test-${nobody.id}.json`);
const board = { ...konotRuleSet, board: 'Stichting Lindegaard', version: 6 };
const key = await makeSigningKey();
const signed = { key: key.key, text: await signedBy(key, board) };
const policy = {
  ...policyFrom(board, { ...firstChoices, role: 'stagiair', school: 'De Wilgenhof', language: 'nl' }, signed),
  // A mistake on purpose: it must not switch off the rest.
  hours: [{ days: [8], from: '08:00', to: '09:00' }],
};
let browser: ChromiumDriver;

beforeAll(async () => {
  await cp(builds.chromium, copy, { recursive: true });
  await mkdir(folder, { recursive: true });
  await writeFile(file, policyTexts.linux.make(policy, { id, install: null })).catch((error: Error) => {
    throw new Error(`Chromium's policy folder cannot be written (${folder}): run this test as root. ${error.message}`);
  });
  await writeFile(forced, policyTexts.linux.make({ showWelcome: false }, nobody));
  browser = await startChromium({ extensions: [copy], playground: { port: 9, hosts: [] } });
});
afterAll(async () => {
  await browser?.close();
  await rm(file, { force: true });
  await rm(forced, { force: true });
  await rm(copy, { recursive: true, force: true });
});

async function open(section: string) {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(browser.extensionUrl(`options.html#${section}`));
  // The preview beside the rules has a heading of its own.
  await page.locator('main.section > h2').waitFor();
  return page;
}

test('Chromium reads the policy that we made: its signed rules, its role, its closed sections', async () => {
  expect(JSON.parse(await readFile(file, 'utf8'))).toHaveProperty(['3rdparty', 'extensions', id]);
  const page = await open('standing');
  const text = () => page.locator('main').textContent();
  await until(async () => (await text())?.includes('Stichting Lindegaard'), 'the policy is not read');
  expect(await text()).toContain('via het beheer van deze computer');
  expect(await text()).toContain('Rol: Stagiair.');
  expect(await text()).toContain('School: De Wilgenhof.');
  expect(await text()).toContain('van de stichting');
  await page.close();
});

test('a locked role and closed rules cannot be changed by the person', async () => {
  const me = await open('me');
  await me.getByText('Ingesteld door Stichting Lindegaard').waitFor();
  expect(await me.getByLabel('Medewerker').isDisabled()).toBe(true);
  expect(await me.getByLabel('Stagiair').isChecked()).toBe(true);
  expect(await me.getByLabel('Deutsch').isDisabled()).toBe(false);
  await me.close();
  const rules = await open('rules');
  await rules.getByText('Ingesteld door Stichting Lindegaard').waitFor();
  expect(await rules.getByLabel('Naam van de stichting').isDisabled()).toBe(true);
  await rules.close();
});

test('a language of the policy is told as such, and gives way to the person’s own', async () => {
  const me = await open('me');
  const byPolicy = 'Taal: Nederlands, ingesteld via het beheer van deze computer.';
  await me.getByText(byPolicy).waitFor();
  expect(await me.getByLabel('Zoals ingesteld: Nederlands').isChecked()).toBe(true);
  await me.getByLabel('English').check();
  await me.getByText('You chose it yourself. The management of this computer set Dutch.').waitFor();
  expect(await me.getByLabel('English').isChecked()).toBe(true);
  await me.getByRole('link', { name: 'What applies now and why' }).click();
  await me.getByText('Language: English. You chose it yourself.').waitFor();
  await me.getByRole('link', { name: 'Me', exact: true }).click();
  await me.getByLabel('As set up: Dutch').check();
  await me.getByText(byPolicy).waitFor();
  await me.close();
});

test('Chromium reads that PostWacht is to be installed, without an objection', async () => {
  const page = await browser.context.newPage();
  await page.goto('chrome://policy/');
  const rows = () =>
    page.locator('policy-row').evaluateAll((all) => all.map((row) => row.shadowRoot?.textContent ?? ''));
  const row = await until(
    async () => (await rows()).find((text) => text.includes('ExtensionSettings') && text.includes('force_installed')),
    async () => `Chromium does not tell that it reads it: ${(await rows()).join(' | ')}`,
  );
  expect(row).toContain(nobody.id);
  expect(row).toContain('OK');
  await page.close();
});

test('no welcome page is opened, and every page of it can be read by everyone', async () => {
  expect(browser.context.pages().filter((page) => page.url().includes('welcome'))).toEqual([]);
  for (const section of ['standing', 'rollout', 'me']) {
    const page = await open(section);
    for (const [scheme, width] of [
      ['light', 1000],
      ['dark', 320],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      expect(await flaws(page), section).toEqual([]);
      expect(await overflows(page), section).toBe(false);
    }
    await page.close();
  }
});

test('rules that the board takes back are gone at once, and the page says what happened', async () => {
  const { ruleSet: _, boardKey: __, ...rest } = policy;
  await writeFile(file, policyTexts.linux.make(rest, { id, install: null }));
  const page = await open('standing');
  await page.getByText(/heeft de regels van Stichting Lindegaard weggehaald/).waitFor();
  expect(await page.locator('main').textContent()).toContain('Alleen de regels in deze browser gelden.');
  await page.close();
});
