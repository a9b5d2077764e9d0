// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../utils/model/policy';
import { geckoId } from '../../utils/policy/extension-ids';
import { openRules } from '../../utils/policy/open-rules';
import { policyForms, policyTexts, storeIdPattern } from '../../utils/policy/policy-texts';
import { readPolicy } from '../../utils/policy/read-policy';
import { exportRuleSet } from '../../utils/rules/import';
import { konotRuleSet } from '../../utils/rules/konot';
import { asBrowsersRead, readPlist, readPowerShell, readRegistry } from './policy-readers';

const id = 'abcdefghijklmnopabcdefghijklmnop';
const hostile = 'De "Wilg" & <Es> \\ \'t Hof ’t Veld $env:PATH `n %x% ]]> ${a}';
const policy: Policy = {
  role: 'stagiair',
  roleLocked: true,
  school: hostile,
  board: 'Eerste regel\r\ntweede "regel"',
  ruleSet: exportRuleSet({ ...konotRuleSet, name: hostile }),
  contacts: [{ role: 'avg', name: hostile, email: '', phone: '' }],
  locked: ['me', 'rules'],
  showWelcome: false,
};
const install = 'https://winkel.example/update?a=1&b=2';
/** What a Chromium browser reads of the installation. */
const forced = { installation_mode: 'force_installed', update_url: install };
const made = (form: (typeof policyForms)[number], what = policy) => policyTexts[form].make(what, { id, install });

describe('the policy as text', () => {
  it('is what we ourselves read back without an objection', async () => {
    expect(id).toMatch(storeIdPattern);
    const { rejected, policy: read } = await readPolicy(policy, openRules);
    expect(rejected).toEqual([]);
    expect(read).toEqual(policy);
  });

  it('for the Google console has each value wrapped', () => {
    const data = JSON.parse(made('google')) as Record<string, { Value: unknown }>;
    expect(Object.fromEntries(Object.entries(data).map(([key, { Value }]) => [key, Value]))).toEqual(policy);
  });

  it('for Linux and Firefox stands under our id', () => {
    expect(JSON.parse(made('linux'))).toEqual({
      ExtensionSettings: { [id]: { ...forced, toolbar_pin: 'force_pinned' } },
      '3rdparty': { extensions: { [id]: policy } },
    });
    const install_url = install;
    expect(JSON.parse(made('firefox'))).toEqual({
      policies: {
        ExtensionSettings: { [geckoId]: { installation_mode: 'force_installed', install_url, private_browsing: true } },
        '3rdparty': { Extensions: { [geckoId]: policy } },
      },
    });
  });

  it.each(policyForms)('installs nothing where that is not asked: %s', (form) => {
    const text = policyTexts[form].make(policy, { id, install: null });
    expect(text).not.toMatch(/force_installed|ExtensionSettings/);
    expect(text).toContain('stagiair');
  });

  it.each([
    ['chrome-reg', 'Google\\Chrome'],
    ['edge-reg', 'Microsoft\\Edge'],
  ] as const)('as a registry file is read back whole: %s', (form, vendor) => {
    const keys = readRegistry(made(form));
    const place = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}`;
    expect([...keys.keys()]).toEqual([
      `${place}\\ExtensionSettings\\${id}`,
      `${place}\\3rdparty\\extensions\\${id}\\policy`,
    ]);
    const [settings = new Map(), values = new Map()] = keys.values();
    expect(Object.fromEntries(settings)).toMatchObject(forced);
    expect(asBrowsersRead(values)).toEqual(policy);
  });

  it.each(['chrome-ps1', 'edge-ps1'] as const)('as a PowerShell script is read back whole: %s', (form) => {
    const [settings = '', values = ''] = made(form).split('\r\n$path = ');
    expect(settings).toContain(`\\ExtensionSettings\\${id}'`);
    expect(Object.fromEntries(readPowerShell(settings))).toMatchObject(forced);
    expect(values).toContain(`\\3rdparty\\extensions\\${id}\\policy'`);
    expect(asBrowsersRead(readPowerShell(values))).toEqual(policy);
  });

  it.each([
    ['chrome-mac', 'com.google.Chrome.extensions.'],
    ['edge-mac', 'com.microsoft.Edge.extensions.'],
  ] as const)('as a configuration profile is read back whole: %s', (form, domain) => {
    const profile = readPlist(made(form)) as { PayloadContent: Record<string, unknown>[]; PayloadUUID: string };
    const [payload = {}, browser = {}] = profile.PayloadContent;
    expect(browser).toMatchObject({
      PayloadType: domain.slice(0, -'.extensions.'.length),
      ExtensionSettings: { [id]: forced },
    });
    expect(payload).toMatchObject({ ...policy, PayloadType: domain + id });
    expect(profile.PayloadUUID).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}$/);
    expect(profile.PayloadUUID).not.toBe(payload['PayloadUUID']);
  });
});
