import type { Guarded } from '../access/site-report';
import { badgeWords } from '../i18n/badge';
import { say } from '../i18n/language';
import type { Platform } from '../model/platform';
import type { Language } from '../model/profile';

/** The part of `browser.action` that is needed. */
export interface Badge {
  setBadgeText(about: { text: string }): Promise<void>;
  setBadgeBackgroundColor(about: { color: string }): Promise<void>;
  setTitle(about: { title: string }): Promise<void>;
}

/** Marks the button when a guarded site is out of reach: a sign, a colour and words, never colour alone. */
export async function showAccess(badge: Badge, missing: readonly Platform[], language: Language): Promise<void> {
  const names = missing.map(({ name }) => name).join(', ');
  await badge.setBadgeText({ text: names ? '!' : '' });
  await badge.setBadgeBackgroundColor({ color: '#9c2a12' });
  await badge.setTitle({ title: names ? titleOf('noAccess', names, language) : 'PostWacht' });
}

/** The same, for one tab. */
export interface TabBadge {
  setBadgeText(about: { text: string; tabId: number }): Promise<void>;
  setTitle(about: { title: string; tabId: number }): Promise<void>;
}

/** What stands on the button of a tab that is not guarded wholly; browsers take it off at the next page. */
const signs = { part: '~', none: '!' };

/** Marks one tab; one that is guarded wholly keeps what the button says of all. */
export async function showGuarded(
  badge: TabBadge,
  tabId: number,
  guarded: Guarded,
  site: string,
  language: Language,
): Promise<void> {
  if (guarded === 'whole') return;
  await badge.setBadgeText({ tabId, text: signs[guarded] });
  await badge.setTitle({ tabId, title: titleOf(guarded, site, language) });
}

function titleOf(what: keyof typeof badgeWords, site: string, language: Language): string {
  return `PostWacht: ${say(badgeWords[what], language, { site })}`;
}
