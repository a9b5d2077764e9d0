import type { Policy } from '../model/policy';
import { geckoId } from './extension-ids';
import { mobileConfig } from './mobile-config';
import { powerShell, registryFile } from './windows-texts';

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
  /** Text to paste or to save, with the line ends that its reader wants. */
  make(policy: Policy, id: string): string;
}

const chrome = 'SOFTWARE\\Policies\\Google\\Chrome';
const edge = 'SOFTWARE\\Policies\\Microsoft\\Edge';

/** What each form is called as a file, and how it is made. `id` is our id in that browser's store. Pure. */
export const policyTexts: Record<PolicyForm, Made> = {
  google: { file: 'postwacht-google-admin.json', make: (policy) => json(wrapped(policy)) },
  'chrome-reg': { file: 'postwacht-chrome.reg', make: (policy, id) => registryFile(policy, place(chrome, id)) },
  'edge-reg': { file: 'postwacht-edge.reg', make: (policy, id) => registryFile(policy, place(edge, id)) },
  'chrome-ps1': { file: 'postwacht-chrome.ps1', make: (policy, id) => powerShell(policy, place(chrome, id)) },
  'edge-ps1': { file: 'postwacht-edge.ps1', make: (policy, id) => powerShell(policy, place(edge, id)) },
  'chrome-mac': {
    file: 'postwacht-chrome.mobileconfig',
    make: (policy, id) => mobileConfig(policy, `com.google.Chrome.extensions.${id}`),
  },
  'edge-mac': {
    file: 'postwacht-edge.mobileconfig',
    make: (policy, id) => mobileConfig(policy, `com.microsoft.Edge.extensions.${id}`),
  },
  linux: {
    file: 'postwacht-linux.json',
    make: (policy, id) => json({ '3rdparty': { extensions: { [id]: policy } } }),
  },
  firefox: {
    file: 'policies.json',
    make: (policy) => json({ policies: { '3rdparty': { Extensions: { [geckoId]: policy } } } }),
  },
};

/** Firefox and the Google console know without our help which extension is meant. */
export function needsStoreId(form: PolicyForm): boolean {
  return form !== 'google' && form !== 'firefox';
}

function place(browser: string, id: string): string {
  return `${browser}\\3rdparty\\extensions\\${id}\\policy`;
}

/** The Google console wants each value wrapped ("Configuring Apps and Extensions by Policy", chromium.org). */
function wrapped(policy: Policy): Record<string, { Value: unknown }> {
  return Object.fromEntries(Object.entries(policy).map(([key, Value]) => [key, { Value }]));
}

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
