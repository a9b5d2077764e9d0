import { buildExtension, buildProbe } from '../run/build-extension';
import { warmFirefox } from './firefox-profile';
import { removeProfiles } from './shared-profiles';

/** Vitest's global set-up where the product is tried: everything that browsers load is built once per run. */
export async function setup(): Promise<() => Promise<void>> {
  await Promise.all([buildProbe(), buildExtension(), warmFirefox()]);
  return removeProfiles;
}
