import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { openRules } from '../../utils/policy/open-rules';
import { readPolicy } from '../../utils/policy/read-policy';
import { konotRuleSet } from '../../utils/rules/konot';
import { makeSigningKey } from '../../utils/rules/signature';
import { readRegistry } from '../unit/registry-reader';
import { signedBy } from '../unit/signing';
import { flaws, overflows, useOurPages } from './our-pages';

const our = useOurPages();
/** The policy in the text that the page shows, as the form for Google's console wraps it. */
async function made(): Promise<Record<string, unknown>> {
  const text = await our.page.getByLabel('Tekst van het beleid').inputValue();
  const wrapped = Object.entries(JSON.parse(text) as Record<string, { Value: unknown }>);
  return Object.fromEntries(wrapped.map(([key, { Value }]) => [key, Value]));
}

it('without a key the policy names none, and the page says where one is made', async () => {
  await our.open('options.html#rollout');
  await our.page.getByText('Maak dan eerst een sleutel bij ‘Uitwisselen’.').waitFor();
  expect(await made()).not.toHaveProperty('boardKey');
});

it('with a key the rules are signed and only that key counts, until the box is left open', async () => {
  await our.open('options.html#exchange');
  await our.page.getByLabel('Wachtwoord voor de reservekopie').fill('een lang geheim');
  await our.page.getByRole('button', { name: 'Sleutel maken' }).click();
  await our.page.getByText('De code van jullie sleutel:').waitFor();
  const key = await our.page.locator('code.long-code').textContent();
  await our.page.getByRole('link', { name: 'Uitrollen' }).click();
  const box = our.page.getByLabel('Alleen regels met onze sleutel gelden');
  await box.waitFor();
  expect(await box.isChecked()).toBe(true);
  const policy = await made();
  expect(policy['boardKey']).toBe(key);
  const { rules, rejected } = await readPolicy(policy, openRules);
  expect(rejected).toEqual([]);
  expect(rules?.rules.map(({ id }) => id)).toEqual(konotRuleSet.rules.map(({ id }) => id));
  const foreign = await signedBy(await makeSigningKey(), konotRuleSet);
  expect((await readPolicy({ ...policy, ruleSet: foreign }, openRules)).rules).toBeNull();
  for (const [scheme, width] of [
    ['light', 1000],
    ['dark', 320],
  ] as const) {
    await our.page.emulateMedia({ colorScheme: scheme });
    await our.page.setViewportSize({ width, height: 800 });
    expect(await flaws(our.page)).toEqual([]);
    expect(await overflows(our.page)).toBe(false);
  }
  await box.uncheck();
  expect(await made()).not.toHaveProperty('boardKey');
  expect((await readPolicy(await made(), openRules)).rules).not.toBeNull();
});

it('a school and a language go into the policy, as the browsers read them', async () => {
  await our.open('options.html#rollout');
  expect(await made()).not.toHaveProperty('school');
  await our.page.getByLabel('Welke school?').fill('De Wilgenhof');
  await our.page.getByLabel('Welke school?').press('Enter');
  await our.page.getByLabel('Taal van PostWacht').selectOption('en');
  const policy = await made();
  expect(policy).toMatchObject({ school: 'De Wilgenhof', language: 'en' });
  const { policy: read, rejected } = await readPolicy(policy, openRules);
  expect(rejected).toEqual([]);
  expect(read).toMatchObject({ school: 'De Wilgenhof', language: 'en' });
  await our.page.getByLabel('Taal van PostWacht').selectOption('auto');
  expect(await made()).not.toHaveProperty('language');
});

it('a registry file is saved as regedit reads it', async () => {
  await our.open('options.html#rollout');
  await our.page.getByLabel('Waar stel je het in?').selectOption('chrome-reg');
  await our.page.getByLabel('Code van PostWacht in de winkel').fill('abcdefghijklmnop'.repeat(2));
  await our.page.getByLabel('Code van PostWacht in de winkel').press('Enter');
  const waiting = our.page.waitForEvent('download');
  await our.page.getByRole('button', { name: 'Bewaren als bestand' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('postwacht-chrome.reg');
  const keys = readRegistry(await readFile(await file.path()));
  expect([...keys.keys()].map((key) => key.split('\\').at(-1))).toEqual(['abcdefghijklmnop'.repeat(2), 'policy']);
});
