import type { Platform } from '../model/platform';

/** The part of `browser.action` that is needed. */
export interface Badge {
  setBadgeText(about: { text: string }): Promise<void>;
  setBadgeBackgroundColor(about: { color: string }): Promise<void>;
  setTitle(about: { title: string }): Promise<void>;
}

/** Marks the button when a guarded site is out of reach: a sign, a colour and words, never colour alone. */
export async function showAccess(badge: Badge, missing: readonly Platform[]): Promise<void> {
  const names = missing.map(({ name }) => name).join(', ');
  await badge.setBadgeText({ text: names ? '!' : '' });
  await badge.setBadgeBackgroundColor({ color: '#9c2a12' });
  await badge.setTitle({ title: names ? `PostWacht: ! ${names}` : 'PostWacht' });
}
