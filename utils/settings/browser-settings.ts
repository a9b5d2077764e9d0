import { browser } from 'wxt/browser';
import { managedPolicy } from '../policy/managed-policy';
import { openRules } from '../policy/open-rules';
import { konotRuleSet } from '../rules/konot';
import { openStore, type Store } from '../store/store';
import { openMeter, type Meter } from './meter';
import { tellPages, watchPages } from './page-channel';
import { openSettings, type Settings } from './settings';
import { tellTabs } from './tell-tabs';

/** The settings of this browser, for the background and for our own pages. */
export function browserSettings(): Settings & Pick<Store, 'readSalt'> & { meter: Meter } {
  const store = openStore(konotRuleSet);
  const settings: Settings = openSettings(store, {
    shipped: konotRuleSet,
    policy: managedPolicy({
      managed: { get: () => browser.storage.managed.get() },
      open: openRules,
      last: store.policy,
      changed: () => void settings.tellAgain(),
    }),
    now: () => new Date(),
    watch: watchPages,
    async tell(briefing) {
      tellPages();
      await tellTabs(browser.tabs, briefing);
    },
  });
  return { ...settings, readSalt: store.readSalt, meter: openMeter(store, settings.read) };
}
