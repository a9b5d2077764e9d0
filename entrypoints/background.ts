import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { markTab, missingSites } from '../utils/access/browser-access';
import { answer, type Means } from '../utils/background/answer';
import { showAccess } from '../utils/background/badge';
import { findInDraft } from '../utils/background/find-in-draft';
import { injectChecklist } from '../utils/background/inject-checklist';
import { guardOpenTabs } from '../utils/background/installed';
import { pickLanguage } from '../utils/i18n/language';
import { browserSettings } from '../utils/settings/browser-settings';
import type { Settings } from '../utils/settings/settings';

type OwnScript = Parameters<typeof browser.scripting.executeScript>[0];

/** The head and the memory: answers messages, and sees to it that the guard is where it should be. */
export default defineBackground(() => {
  const { readSalt, meter, ...settings } = browserSettings();
  const spoken = async () => pickLanguage((await settings.read()).profile.language, navigator.languages);
  const means: Means = {
    ownId: browser.runtime.id,
    settings,
    meter,
    readSalt,
    inject: async (sender) => {
      await injectChecklist(browser.scripting, sender);
      const { tab } = sender;
      if (tab)
        void spoken()
          .then((language) => markTab(browser.action, tab, language))
          .catch(() => undefined);
    },
    findSignals: findInDraft,
    askTop: (sender, handed) => browser.tabs.sendMessage(sender.tab?.id ?? -1, handed, { frameId: 0 }),
  };
  browser.runtime.onMessage.addListener((message, sender) => answer(means, message, sender));

  const showBadge = async () => showAccess(browser.action, await missingSites(), await spoken());
  browser.permissions.onAdded.addListener(() => void showBadge());
  browser.permissions.onRemoved.addListener(() => void showBadge());
  browser.runtime.onStartup.addListener(() => void showBadge());
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void settings.tellAgain();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void showBadge();
    if (reason === 'install') void welcome(settings);
    // After an update too: Firefox ends the old scripts. Where an old one still guards, the new one leaves it to it.
    void guardOpenTabs(browser.runtime.getManifest().content_scripts ?? [], {
      query: (about) => browser.tabs.query(about),
      // The manifest names our own files; WXT's type knows only paths that are written out.
      executeScript: (injection) => browser.scripting.executeScript(injection as OwnScript),
    });
  });
});

async function welcome(settings: Pick<Settings, 'look'>): Promise<void> {
  // Here nobody waits for us: the browser's own answer counts, not that of last time.
  await browser.storage.managed.get().catch(() => null);
  const { managed } = await settings.look();
  if (managed.policy.showWelcome !== false) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
