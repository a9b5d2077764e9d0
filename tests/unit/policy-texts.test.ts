import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { geckoId } from '../../utils/policy/extension-ids';
import { openRules } from '../../utils/policy/open-rules';
import { policyForms, policyTexts, storeIdPattern } from '../../utils/policy/policy-texts';
import { readPolicy } from '../../utils/policy/read-policy';
import { id, install, made, policy, saved } from './hostile-policy';
import { powerShellReader, type Step } from './powershell-reader';
import { readRegistry } from './registry-reader';

/** What a Chromium browser reads of the installation. */
const forced = { installation_mode: 'force_installed', update_url: install };
const readPowerShell = await powerShellReader();

/** What `New-ItemProperty` sets, and with the kind that belongs to it. */
function propertiesOf(steps: readonly Step[]): Record<string, unknown> {
  return Object.fromEntries(
    steps.map(({ command, given }) => {
      const { Name, Value, PropertyType, ...rest } = given;
      expect(command).toBe('New-ItemProperty');
      expect(rest).toEqual({ Path: '$path', Force: true });
      expect(PropertyType).toBe(typeof Value === 'number' ? 'DWord' : 'String');
      return [String(Name), Value];
    }),
  );
}

/** Numbers are booleans; what the schema wants as a list was JSON. */
function asBrowsersRead(values: Record<string, unknown>): unknown {
  const read = (key: string, value: unknown): unknown => {
    if (typeof value === 'number') return value === 1;
    return ['contacts', 'locked'].includes(key) ? JSON.parse(String(value)) : value;
  };
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, read(key, value)]));
}

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
    const keys = readRegistry(saved(form));
    const place = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}`;
    expect([...keys.keys()]).toEqual([
      `${place}\\ExtensionSettings\\${id}`,
      `${place}\\3rdparty\\extensions\\${id}\\policy`,
    ]);
    const [settings = new Map(), values = new Map()] = keys.values();
    expect(Object.fromEntries(settings)).toMatchObject(forced);
    expect(asBrowsersRead(Object.fromEntries(values))).toEqual(policy);
  });

  it.each([
    ['chrome-ps1', 'Google\\Chrome'],
    ['edge-ps1', 'Microsoft\\Edge'],
  ] as const)('as a PowerShell script does this and nothing else: %s', (form, vendor) => {
    const bytes = saved(form);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const steps = readPowerShell(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const place = `HKLM:\\SOFTWARE\\Policies\\${vendor}`;
    const made = { Path: '$path', Force: true };
    const [browser, ours] = [steps.slice(0, 5), steps.slice(5)];
    for (const [part, key] of [
      [browser, `ExtensionSettings\\${id}`],
      [ours, `3rdparty\\extensions\\${id}\\policy`],
    ] as const)
      expect(part.slice(0, 2)).toEqual([
        { command: '=', given: { $path: `${place}\\${key}` } },
        { command: 'New-Item', given: made },
      ]);
    expect(propertiesOf(browser.slice(2))).toMatchObject(forced);
    expect(asBrowsersRead(propertiesOf(ours.slice(2)))).toEqual(policy);
  });

  it.each([
    ['chrome-mac', 'com.google.Chrome'],
    ['edge-mac', 'com.microsoft.Edge'],
  ] as const)('as a configuration profile is read back whole: %s', (form, domain) => {
    const profile = parse(made(form)) as { PayloadContent: Record<string, unknown>[]; PayloadUUID: string };
    const [payload = {}, browser = {}] = profile.PayloadContent;
    expect(profile).toMatchObject({ PayloadType: 'Configuration', PayloadVersion: 1, PayloadScope: 'System' });
    expect(browser).toMatchObject({ PayloadType: domain, ExtensionSettings: { [id]: forced } });
    expect(payload).toMatchObject({ ...policy, PayloadType: `${domain}.extensions.${id}` });
    expect(profile.PayloadUUID).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}$/);
    expect(profile.PayloadUUID).not.toBe(payload['PayloadUUID']);
  });
});
