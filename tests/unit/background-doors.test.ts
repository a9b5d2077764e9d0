import { describe, expect, it, vi } from 'vitest';
import { showAccess, showGuarded } from '../../utils/background/badge';
import { injectChecklist } from '../../utils/background/inject-checklist';
import { guardOpenTabs } from '../../utils/background/installed';
import { platforms } from '../../utils/platforms';

const ownId = 'our-own-id';
const sender = { id: ownId, tab: { id: 4 }, frameId: 2, documentId: 'D' };

describe('putting the checklist into a page', () => {
  const scripting = (fail: boolean) => ({
    executeScript: vi.fn(({ target }: { target: object }) =>
      fail && 'documentIds' in target ? Promise.reject(new Error('unknown key')) : Promise.resolve([]),
    ),
  });

  it('goes to the very document that asked, also while that is still loading', async () => {
    const browser = scripting(false);
    await injectChecklist(browser, sender);
    expect(browser.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 4, documentIds: ['D'] }, files: ['/checklist.js'], injectImmediately: true }],
    ]);
  });

  it('goes to the frame where the browser knows no documents', async () => {
    const browser = scripting(true);
    await injectChecklist(browser, sender);
    expect(browser.executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 4, frameIds: [2] },
      files: ['/checklist.js'],
      injectImmediately: true,
    });
  });

  it('does nothing for a page of our own', async () => {
    const browser = scripting(false);
    await injectChecklist(browser, { id: ownId });
    expect(browser.executeScript).not.toHaveBeenCalled();
  });
});

describe('installing', () => {
  it('guards the tabs that were open, without the network door, and survives one that refuses', async () => {
    const executeScript = vi.fn(({ target }: { target: { tabId: number } }) =>
      target.tabId === 1 ? Promise.reject(new Error('closed')) : Promise.resolve(),
    );
    const scripts = [
      { matches: ['https://x.com/*'], js: ['a.js'], all_frames: true, world: 'MAIN' as const },
      { matches: ['https://x.com/*'], js: ['b.js'] },
    ];
    await guardOpenTabs(scripts, { query: () => Promise.resolve([{ id: 1 }, {}, { id: 2 }]), executeScript });
    const injection = { injectImmediately: true };
    expect(executeScript).toHaveBeenCalledWith({
      ...injection,
      target: { tabId: 2, allFrames: false },
      files: ['b.js'],
    });
    // A page that runs already could listen in on the network door's channel: only the guard goes in.
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  it('says on the button which site is out of reach, in words as well', async () => {
    const badge = { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() };
    await showAccess(
      badge,
      platforms.filter(({ id }) => id === 'tiktok'),
      'nl',
    );
    expect(badge.setBadgeText).toHaveBeenCalledWith({ text: '!' });
    expect(badge.setTitle).toHaveBeenCalledWith({ title: 'PostWacht: geen toegang tot TikTok' });
    await showAccess(badge, [], 'nl');
    expect(badge.setBadgeText).toHaveBeenLastCalledWith({ text: '' });
    expect(badge.setTitle).toHaveBeenLastCalledWith({ title: 'PostWacht' });
  });

  it.each([
    ['part', 'nl', '~', 'PostWacht: X deels bewaakt'],
    ['none', 'nl', '!', 'PostWacht: X niet bewaakt'],
    ['part', 'en', '~', 'PostWacht: X partly guarded'],
    ['none', 'de', '!', 'PostWacht: X nicht bewacht'],
  ] as const)('says on the button of a tab that it is guarded "%s", in %s', async (guarded, language, text, title) => {
    const badge = { setBadgeText: vi.fn(), setTitle: vi.fn() };
    await showGuarded(badge, 4, guarded, 'X', language);
    expect(badge.setBadgeText).toHaveBeenCalledWith({ tabId: 4, text });
    expect(badge.setTitle).toHaveBeenCalledWith({ tabId: 4, title });
  });
});
