import type { Policy } from '../model/policy';
import { chrome, edge, extensionSettings, payloads, registryKeys, type Target } from './chromium-policy';
import { geckoId } from './extension-ids';
import { mobileConfig } from './mobile-config';
import { encoded, powerShell, registryFile } from './windows-texts';

/** The ways in which a foundation's ICT sets a policy (context.md 3.1). */
export const policyForms = [
  'google',
  'chrome-reg',
  'edge-reg',
  'chrome-ps1',
  'edge-ps1',
  'chrome-mac',
  'edge-mac',
  'linux',
  'firefox',
] as const;
export type PolicyForm = (typeof policyForms)[number];

/** By what the stores know us: 32 letters a to p, as in the address of the page in the store. */
export const storeIdPattern = /^[a-p]{32}$/;

interface Made {
  file: string;
  /** Where the store of that browser has it; null: the text cannot install, the console does. */
  store: string | null;
  /** Text to paste or to save, with the line ends that its reader wants. */
  make(policy: Policy, target: Target): string;
  /** With which byte order mark it is saved; absent: plain UTF-8. */
  encoding?: 'utf-16le' | 'utf-8';
}

/** The stores' own addresses for updates (context.md 3.1); Firefox takes the file itself. */
const chromeStore = 'https://clients2.google.com/service/update2/crx';
const edgeStore = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';
const firefoxStore = `https://addons.mozilla.org/firefox/downloads/latest/${geckoId}/latest.xpi`;

/** What each form is called as a file, and how it is made. Pure. */
export const policyTexts: Record<PolicyForm, Made> = {
  google: { file: 'postwacht-google-admin.json', store: null, make: (policy) => json(wrapped(policy)) },
  'chrome-reg': {
    file: 'postwacht-chrome.reg',
    store: chromeStore,
    make: (policy, target) => registryFile(registryKeys(chrome, policy, target)),
    encoding: 'utf-16le',
  },
  'edge-reg': {
    file: 'postwacht-edge.reg',
    store: edgeStore,
    make: (policy, target) => registryFile(registryKeys(edge, policy, target)),
    encoding: 'utf-16le',
  },
  'chrome-ps1': {
    file: 'postwacht-chrome.ps1',
    store: chromeStore,
    make: (policy, target) => powerShell(registryKeys(chrome, policy, target)),
    encoding: 'utf-8',
  },
  'edge-ps1': {
    file: 'postwacht-edge.ps1',
    store: edgeStore,
    make: (policy, target) => powerShell(registryKeys(edge, policy, target)),
    encoding: 'utf-8',
  },
  'chrome-mac': {
    file: 'postwacht-chrome.mobileconfig',
    store: chromeStore,
    make: (policy, target) => mobileConfig(payloads(chrome, policy, target)),
  },
  'edge-mac': {
    file: 'postwacht-edge.mobileconfig',
    store: edgeStore,
    make: (policy, target) => mobileConfig(payloads(edge, policy, target)),
  },
  linux: {
    file: 'postwacht-linux.json',
    store: chromeStore,
    make: (policy, target) =>
      json({ ...extensionSettings(chrome, target), '3rdparty': { extensions: { [target.id]: policy } } }),
  },
  firefox: {
    file: 'policies.json',
    store: firefoxStore,
    make: (policy, { install }) =>
      json({ policies: { ...firefoxSettings(install), '3rdparty': { Extensions: { [geckoId]: policy } } } }),
  },
};

/** What is to be saved of a text in this form. */
export function fileOf(form: PolicyForm, text: string): string | Uint8Array<ArrayBuffer> {
  const { encoding } = policyTexts[form];
  return encoding ? encoded(text, encoding) : text;
}

/** Firefox and the Google console know without our help which extension is meant. */
export function needsStoreId(form: PolicyForm): boolean {
  return form !== 'google' && form !== 'firefox';
}

function firefoxSettings(install: string | null) {
  const forcedHere = { installation_mode: 'force_installed', install_url: install, private_browsing: true };
  return install && { ExtensionSettings: { [geckoId]: forcedHere } };
}

/** The Google console wants each value wrapped ("Configuring Apps and Extensions by Policy", chromium.org). */
function wrapped(policy: Policy): Record<string, { Value: unknown }> {
  return Object.fromEntries(Object.entries(policy).map(([key, Value]) => [key, { Value }]));
}

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
