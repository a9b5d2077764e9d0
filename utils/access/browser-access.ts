import { browser } from 'wxt/browser';
import type { Platform } from '../model/platform';
import type { Language } from '../model/profile';
import { platforms } from '../platforms';
import { matchPatterns, platformOf } from '../platforms/hosts';
import { sitesWithoutAccess } from './access';
import { showGuarded, type TabBadge } from '../background/badge';
import { localDay } from '../rules/school-hours';
import { lookAtPage, type FrameSight } from './look-at-page';
import { guardedBy, lookedFor, openedBefore, reportOf, type Guarded } from './site-report';
import { siteState, type Look, type SiteState } from './site-state';

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
    look: (platform) => lookAt(tab?.id, platform),
  });
}

/** How the page in a tab is guarded; a tab that does not let us look is not. */
async function lookAt(tabId: number | undefined, platform: Platform): Promise<{ guarded: Guarded } & Look> {
  const { version, content_scripts: scripts = [] } = browser.runtime.getManifest();
  const frames = tabId === undefined ? [] : await lookInto(tabId, platform).catch(() => []);
  const withNetwork = scripts.some((script) => 'world' in script && script.world === 'MAIN');
  const guarded = guardedBy(frames, withNetwork);
  const report = reportOf({ platform, guarded, frames, version, day: localDay(new Date()) });
  return { guarded, report, reload: openedBefore(frames, withNetwork) };
}

async function lookInto(tabId: number, platform: Platform): Promise<FrameSight[]> {
  const target = { tabId, allFrames: true };
  const seen = await browser.scripting.executeScript({ target, func: lookAtPage, args: [lookedFor(platform)] });
  return seen.flatMap(({ result }) => (result ? [result as FrameSight] : []));
}

/** Says on the button of a tab when its page is not guarded wholly. Called when somebody begins to write there. */
export async function markTab(
  badge: TabBadge,
  tab: { id?: number | undefined; url?: string | undefined },
  language: Language,
): Promise<void> {
  const platform = tab.url && URL.canParse(tab.url) ? platformOf(platforms, new URL(tab.url).hostname) : null;
  if (tab.id === undefined || !platform) return;
  const { guarded } = await lookAt(tab.id, platform);
  await showGuarded(badge, tab.id, guarded, platform.name, language);
}

/** Asks the browser for access. Call it first thing in a press: a browser shows its question only then. */
export function askForAccess(sites: readonly Platform[]): Promise<boolean> {
  return browser.permissions.request({ origins: matchPatterns(sites) });
}
