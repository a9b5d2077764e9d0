import type { Policy } from '../model/policy';
import type { Payload } from './mobile-config';
import type { RegistryKey } from './windows-texts';

/** What a text is made for. */
export interface Target {
  /** Our id in that browser's store; not used where `needsStoreId` says so. */
  id: string;
  /** The address from which the browser installs PostWacht by itself; null: it is installed in another way. */
  install: string | null;
}

/** A browser of the Chromium family: where its policies are on Windows and macOS, and how our button stays in sight. */
export const chrome = {
  registry: 'SOFTWARE\\Policies\\Google\\Chrome',
  domain: 'com.google.Chrome',
  pin: { toolbar_pin: 'force_pinned' },
};
export const edge = {
  registry: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  domain: 'com.microsoft.Edge',
  pin: { toolbar_state: 'force_shown' },
};
type Family = typeof chrome | typeof edge;

function forced({ pin }: Family, install: string) {
  return { installation_mode: 'force_installed', update_url: install, ...pin };
}

export function extensionSettings(family: Family, { id, install }: Target) {
  return install && { ExtensionSettings: { [id]: forced(family, install) } };
}

/** A key of its own under ExtensionSettings leaves what was set for other extensions alone. */
export function registryKeys(family: Family, policy: Policy, { id, install }: Target): RegistryKey[] {
  const { registry } = family;
  const settings = { place: `${registry}\\3rdparty\\extensions\\${id}\\policy`, values: policy };
  if (!install) return [settings];
  return [{ place: `${registry}\\ExtensionSettings\\${id}`, values: forced(family, install) }, settings];
}

export function payloads(family: Family, policy: Policy, target: Target): Payload[] {
  const settings = { domain: `${family.domain}.extensions.${target.id}`, values: policy };
  const install = extensionSettings(family, target);
  return install ? [settings, { domain: family.domain, values: install }] : [settings];
}
