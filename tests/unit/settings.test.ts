import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sitesWithoutAccess } from '../../utils/access/access';
import type { Guarded } from '../../utils/access/site-report';
import { siteState } from '../../utils/access/site-state';
import type { Briefing } from '../../utils/messages';
import { platforms } from '../../utils/platforms';
import { matchPatterns, platformOf } from '../../utils/platforms/hosts';
import { noPolicy } from '../../utils/policy/read-policy';
import { konotRuleSet } from '../../utils/rules/konot';
import { openSettings, type Settings } from '../../utils/settings/settings';
import { forTab } from '../../utils/messages';
import { tellTabs } from '../../utils/settings/tell-tabs';
import { openDatabase } from '../../utils/store/database';
import { openStore, type Store } from '../../utils/store/store';

let store: Store;
let told: Briefing[];
let settings: Settings;

beforeEach(() => {
  store = openStore(konotRuleSet, openDatabase(`test-${crypto.randomUUID()}`));
  told = [];
  settings = openSettings(store, {
    tell: (briefing) => Promise.resolve(void told.push(briefing)),
    shipped: konotRuleSet,
    policy: () => Promise.resolve(noPolicy),
    watch: () => () => undefined,
    now: () => new Date(2027, 0, 5, 23, 30),
  });
});
afterEach(() => store.close());

describe('a change of the rules', () => {
  it('gets the next version and the local day, and is told', async () => {
    const { ruleSet } = await settings.changeRules((before) => ({ ...before, board: 'Stichting Lindegaard' }));
    expect(ruleSet).toMatchObject({
      version: konotRuleSet.version + 1,
      date: '2027-01-05',
      board: 'Stichting Lindegaard',
    });
    expect(told.at(-1)?.ruleSet).toEqual(ruleSet);
  });

  it('that changes nothing keeps its version, so that nobody is asked again', async () => {
    const { ruleSet } = await settings.changeRules((before) => ({ ...before, board: before.board }));
    expect(ruleSet).toEqual(konotRuleSet);
  });

  it('never goes back to an earlier number, and takes over a later one', async () => {
    await settings.changeRules((before) => ({ ...before, board: 'Een' }));
    expect((await settings.changeRules(() => konotRuleSet)).ruleSet.version).toBe(konotRuleSet.version + 2);
    expect((await settings.changeRules((before) => ({ ...before, version: 40 }))).ruleSet.version).toBe(40);
  });

  it('that is no rule set is refused and leaves everything as it was', async () => {
    await expect(settings.changeRules((before) => ({ ...before, rules: [] }))).rejects.toThrow();
    expect((await settings.read()).ruleSet).toEqual(konotRuleSet);
    expect(told).toEqual([]);
  });

  it('is kept also when no tab can be told', async () => {
    const deaf = openSettings(store, {
      tell: () => Promise.reject(new Error('no tabs')),
      shipped: konotRuleSet,
      policy: () => Promise.resolve(noPolicy),
      watch: () => () => undefined,
      now: () => new Date(),
    });
    await deaf.changeProfile((before) => ({ ...before, theme: 'dark' }));
    expect((await settings.read()).profile.theme).toBe('dark');
  });
});

describe('telling the tabs', () => {
  it('reaches every tab that can be reached, and waits for none', async () => {
    const sendMessage = vi.fn((tab: number) =>
      tab === 1 ? Promise.reject(new Error('nobody')) : new Promise(() => undefined),
    );
    const briefing = await settings.read();
    await tellTabs({ query: () => Promise.resolve([{ id: 1 }, {}, { id: 3 }]), sendMessage }, briefing);
    expect(sendMessage.mock.calls).toEqual([
      [1, { type: 'changed', briefing: forTab(briefing) }],
      [3, { type: 'changed', briefing: forTab(briefing) }],
    ]);
    expect(forTab(briefing)).toEqual({ ...briefing, ruleSet: { ...briefing.ruleSet, samples: [] } });
  });
});

describe('how the tab in front is guarded', () => {
  const look = (url: string | undefined, missing: readonly string[] = [], guarded: Guarded = 'whole') =>
    siteState({
      url,
      missing: platforms.filter(({ id }) => missing.includes(id)),
      platformOf: (hostname) => platformOf(platforms, hostname),
      look: () => Promise.resolve({ guarded, report: 'a report', reload: false }),
    });

  it('is on where our script listens', async () => {
    expect(await look('https://www.instagram.com/p/1')).toMatchObject({
      here: { state: 'whole', site: 'Instagram', report: 'a report' },
      missing: [],
    });
  });
  it('says so where the tab was open before us', async () => {
    expect(await look('https://x.com/home', [], 'none')).toMatchObject({ here: { state: 'none', site: 'X' } });
  });
  it.each(['https://example.com/', 'https://notx.com/', 'about:blank', '', undefined])(
    'has nothing to do at %s',
    async (url) => {
      expect(await look(url)).toEqual({ here: { state: 'other' }, missing: [] });
    },
  );
  it('never claims to be on at a site that it may not see', async () => {
    expect(await look('https://x.com/home', ['x'])).toMatchObject({ here: { state: 'other' }, missing: [{ id: 'x' }] });
  });

  it('finds the sites whose access was taken away, also when only one host of a site was', async () => {
    const contains = ({ origins }: { origins: string[] }) => Promise.resolve(!origins.includes('https://tiktok.com/*'));
    const missing = await sitesWithoutAccess(platforms, matchPatterns, { contains });
    expect(missing.map(({ id }) => id)).toEqual(['tiktok']);
  });
});
