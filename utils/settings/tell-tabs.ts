import { forTab, type Briefing, type Changed } from '../messages';

/** The part of `browser.tabs` that is needed to reach every open tab. */
export interface Tabs {
  query(about: object): Promise<{ id?: number | undefined }[]>;
  sendMessage(tab: number, message: Changed): Promise<unknown>;
}

/** Hands the new rules and profile to every open tab; tabs that are not ours have nobody who listens, which is fine. */
export async function tellTabs(tabs: Tabs, briefing: Briefing): Promise<void> {
  const open = await tabs.query({});
  const message: Changed = { type: 'changed', briefing: forTab(briefing) };
  for (const { id } of open) {
    // Sent is enough: a tab that never answers must not hold up a save.
    if (id !== undefined) void tabs.sendMessage(id, message).catch(() => undefined);
  }
}
