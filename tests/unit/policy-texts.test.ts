// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../utils/model/policy';
import { geckoId } from '../../utils/policy/extension-ids';
import { openRules } from '../../utils/policy/open-rules';
import { policyForms, policyTexts, storeIdPattern } from '../../utils/policy/policy-texts';
import { readPolicy } from '../../utils/policy/read-policy';
import { exportRuleSet } from '../../utils/rules/import';
import { konotRuleSet } from '../../utils/rules/konot';

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
const made = (form: (typeof policyForms)[number], what = policy) => policyTexts[form].make(what, id);

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
    expect(JSON.parse(made('linux'))).toEqual({ '3rdparty': { extensions: { [id]: policy } } });
    expect(JSON.parse(made('firefox'))).toEqual({ policies: { '3rdparty': { Extensions: { [geckoId]: policy } } } });
  });

  it.each([
    ['chrome-reg', 'Google\\Chrome'],
    ['edge-reg', 'Microsoft\\Edge'],
  ] as const)('as a registry file is read back whole: %s', (form, vendor) => {
    const { path, values } = readRegistry(made(form));
    expect(path).toBe(`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}\\3rdparty\\extensions\\${id}\\policy`);
    expect(asBrowsersRead(values)).toEqual(policy);
  });

  it.each(['chrome-ps1', 'edge-ps1'] as const)('as a PowerShell script is read back whole: %s', (form) => {
    expect(asBrowsersRead(readPowerShell(made(form)))).toEqual(policy);
  });

  it.each([
    ['chrome-mac', 'com.google.Chrome.extensions.'],
    ['edge-mac', 'com.microsoft.Edge.extensions.'],
  ] as const)('as a configuration profile is read back whole: %s', (form, domain) => {
    const profile = readPlist(made(form)) as { PayloadContent: Record<string, unknown>[]; PayloadUUID: string };
    const [payload = {}] = profile.PayloadContent;
    expect(payload).toMatchObject({ ...policy, PayloadType: domain + id });
    expect(profile.PayloadUUID).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}$/);
    expect(profile.PayloadUUID).not.toBe(payload['PayloadUUID']);
  });
});

/** Numbers are booleans; what the schema wants as a list was JSON. */
function asBrowsersRead(values: Map<string, string | number>): unknown {
  const lists = ['contacts', 'locked'];
  return Object.fromEntries(
    [...values].map(([key, value]) => [
      key,
      typeof value === 'number' ? value === 1 : lists.includes(key) ? JSON.parse(value) : value,
    ]),
  );
}

function readRegistry(text: string) {
  const [start, , path = '', ...lines] = text.split('\r\n');
  expect(start).toBe('\ufeffWindows Registry Editor Version 5.00');
  const values = new Map<string, string | number>();
  for (const line of lines.filter(Boolean)) {
    const [, key = '', value = ''] = /^"(\w+)"=(.*)$/.exec(line) ?? expect.fail(`no value: ${line}`);
    if (value.startsWith('dword:')) values.set(key, parseInt(value.slice(6), 16));
    else if (value.startsWith('hex(1):')) values.set(key, utf16(value.slice(7)));
    else values.set(key, /^"((?:[^"\\]|\\.)*)"$/.exec(value)?.[1]?.replace(/\\(.)/g, '$1') ?? expect.fail(line));
  }
  return { path: path.slice(1, -1), values };
}

function utf16(bytes: string): string {
  const text = new TextDecoder('utf-16le').decode(Uint8Array.from(bytes.split(','), (byte) => parseInt(byte, 16)));
  expect(text.endsWith('\0')).toBe(true);
  return text.slice(0, -1);
}

function readPowerShell(text: string) {
  const literal = "'((?:[^'‘’‚‛]|(['‘’‚‛])\\3)*)'";
  const line = new RegExp(`-Name '(\\w+)' -Value (?:${literal}|([01])) -PropertyType (String|DWord) -Force`, 'g');
  const plain = (quoted: string) => quoted.replace(/(['‘’‚‛])\1/g, '$1');
  return new Map(
    [...text.matchAll(line)].map(([, key = '', said, , number]) => [key, number ? Number(number) : plain(said ?? '')]),
  );
}

function readPlist(text: string): unknown {
  const document = new DOMParser().parseFromString(text.slice(text.indexOf('<plist')), 'application/xml');
  const root = document.querySelector('plist > dict');
  return root && readNode(root);
}

function readNode(node: Element): unknown {
  const inside = [...node.children];
  if (node.tagName === 'true' || node.tagName === 'false') return node.tagName === 'true';
  if (node.tagName === 'integer') return Number(node.textContent);
  if (node.tagName === 'string') return node.textContent;
  if (node.tagName === 'array') return inside.map(readNode);
  const pairs = inside.flatMap((one, at) => (at % 2 ? [[inside[at - 1]?.textContent, readNode(one)]] : []));
  return Object.fromEntries(pairs);
}
