import { browser } from 'wxt/browser';
import type { Platform } from '../model/platform';
import { platforms } from '../platforms';
import { matchPatterns, platformOf } from '../platforms/hosts';
import { sitesWithoutAccess } from './access';
import { siteState, type SiteState } from './site-state';

/** The guarded sites that this browser keeps us away from. */
export function missingSites(): Promise<Platform[]> {
  return sitesWithoutAccess(platforms, matchPatterns, browser.permissions);
}

/** How the tab in front is guarded. */
export async function lookAtTab(): Promise<SiteState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return siteState({
    url: tab?.url,
    missing: await missingSites(),
    platformOf: (hostname) => platformOf(platforms, hostname),
    listens: () => (tab?.id === undefined ? Promise.resolve(false) : listensIn(tab.id)),
  });
}

/** A tab without our script refuses the message; one with it leaves it unanswered, which is enough. */
async function listensIn(tab: number): Promise<boolean> {
  return browser.tabs.sendMessage(tab, { type: 'status' }, { frameId: 0 }).then(
    () => true,
    () => false,
  );
}

/** Asks the browser for access. Call it first thing in a press: a browser shows its question only then. */
export function askForAccess(sites: readonly Platform[]): Promise<boolean> {
  return browser.permissions.request({ origins: matchPatterns(sites) });
}
