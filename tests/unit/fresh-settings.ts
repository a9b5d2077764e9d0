import 'fake-indexeddb/auto';
import { afterEach, beforeEach } from 'vitest';
import { noPolicy, type PolicyReading } from '../../utils/policy/read-policy';
import { konotRuleSet } from '../../utils/rules/konot';
import { openSettings, type Settings } from '../../utils/settings/settings';
import { openDatabase } from '../../utils/store/database';
import { openStore, type Store } from '../../utils/store/store';

export const freshStore = (): Store => openStore(konotRuleSet, openDatabase(`test-${crypto.randomUUID()}`));

/** Settings on a store, in January 2027, told to nobody. `policy` is asked each time. */
export const settingsOn = (store: Store, policy: () => PolicyReading = () => noPolicy): Settings =>
  openSettings(store, {
    tell: () => Promise.resolve(),
    watch: () => () => undefined,
    now: () => new Date(2027, 0, 5),
    shipped: konotRuleSet,
    policy: () => Promise.resolve(policy()),
  });

/** A fresh store and its settings for every test. */
export function useFreshSettings(policy?: () => PolicyReading): { store: Store; settings: Settings } {
  const fresh = {} as { store: Store; settings: Settings };
  beforeEach(() => {
    fresh.store = freshStore();
    fresh.settings = settingsOn(fresh.store, policy);
  });
  afterEach(() => fresh.store.close());
  return fresh;
}
