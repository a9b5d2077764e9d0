// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupPage } from '../../components/popup/PopupPage';
import type { SiteState } from '../../utils/access/site-state';
import { freshProfile } from '../../utils/model/profile';
import { platforms } from '../../utils/platforms';
import { konotRuleSet } from '../../utils/rules/konot';
import { openStore } from '../../utils/store/store';
import { openVault } from '../../utils/settings/vault';
import type { Settings } from '../../utils/settings/settings';
import { standingOf } from '../../utils/settings/standing';

let root: Root;
const allow = vi.fn();
const open = vi.fn();
const copy = vi.fn();

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
});
afterEach(() => {
  act(() => root.unmount());
  vi.clearAllMocks();
});

async function show(states: (SiteState | Error)[], profile = freshProfile, valid = konotRuleSet.valid) {
  const briefing = { ruleSet: { ...konotRuleSet, valid }, profile: { ...profile, language: 'nl' as const } };
  const settings: Settings = {
    read: () => Promise.resolve(briefing),
    look: () =>
      Promise.resolve(
        standingOf(
          { profile: briefing.profile, own: { ruleSet: briefing.ruleSet, chosen: [] }, board: null },
          konotRuleSet,
        ),
      ),
    watch: () => () => undefined,
    health: () => ({ reachable: true, damaged: false }),
    changeProfile: vi.fn(),
    changeRules: vi.fn(),
    setBoard: vi.fn(),
    leaveBoard: vi.fn(),
    withoutBoard: vi.fn(),
    trust: vi.fn(),
    history: () => Promise.resolve([]),
    vault: openVault(openStore(konotRuleSet)),
    tellAgain: vi.fn(),
    erase: vi.fn(),
  };
  const look = async () => {
    const state = states.length > 1 ? states.shift() : states[0];
    if (!state || state instanceof Error) throw state;
    return state;
  };
  await act(async () =>
    root.render(<PopupPage settings={settings} look={look} allow={allow} open={open} copy={copy} />),
  );
}

const text = () => document.body.textContent ?? '';
const button = (name: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === name);
const tiktok = platforms.filter(({ id }) => id === 'tiktok');

describe('the popup says at a glance', () => {
  it('that the rules have ended or are to be looked at again', async () => {
    const here: SiteState = { here: { state: 'other' }, missing: [] };
    await show([here], freshProfile, { from: null, to: '2020-07-01', review: '2020-05-01' });
    expect(text()).toContain('Deze regels golden tot en met');
    expect(text()).toContain('Het is tijd om de regels opnieuw te bekijken.');
  });

  it('that the site is guarded', async () => {
    await show([{ here: { state: 'whole', site: 'Instagram', report: 'r', reload: false }, missing: [] }]);
    expect(text()).toContain('PostWacht staat aan op Instagram.');
    expect(button('Toestaan')).toBeUndefined();
  });

  it('that a page was open before us and must be loaded again', async () => {
    await show([{ here: { state: 'none', site: 'X', report: 'r', reload: false }, missing: [] }]);
    expect(text()).toContain('X was al open.');
    expect(text()).not.toContain('staat aan');
  });

  it('that it does not know everything on a page, with a report to copy', async () => {
    copy.mockResolvedValue(true);
    await show([{ here: { state: 'part', site: 'X', report: 'names of selectors', reload: false }, missing: [] }]);
    expect(text()).toContain('Deels bewaakt');
    await act(async () => button('Rapport kopiëren')?.click());
    expect(copy).toHaveBeenCalledExactlyOnceWith('names of selectors');
    expect(text()).toContain('Gekopieerd.');
  });

  it('that a page that was open before us is guarded in part, and what to do', async () => {
    await show([{ here: { state: 'part', site: 'X', report: 'r', reload: true }, missing: [] }]);
    expect(text()).toContain(
      'Deels bewaakt X was al open. Laad de pagina opnieuw, dan ziet PostWacht alles. Kopieer eerst wat je al schreef.',
    );
    expect(text()).not.toContain('herkent niet alles');
  });

  it('that there is nothing to do', async () => {
    await show([{ here: { state: 'other' }, missing: [] }]);
    expect(text()).toContain('Op deze site hoeft PostWacht niets te doen.');
  });

  it('where it has no access, with a button that asks for exactly that, in the press itself', async () => {
    allow.mockResolvedValue(true);
    await show([
      { here: { state: 'other' }, missing: tiktok },
      { here: { state: 'whole', site: 'TikTok', report: 'r', reload: false }, missing: [] },
    ]);
    expect(text()).toContain('PostWacht mag niet meekijken op TikTok.');
    expect(text()).not.toContain('niets te doen');
    await act(async () => {
      button('Toestaan')?.click();
      expect(allow).toHaveBeenCalledExactlyOnceWith(tiktok);
    });
    expect(text()).toContain('PostWacht staat aan op TikTok.');
  });

  it('keeps saying so when access is refused', async () => {
    allow.mockResolvedValue(false);
    await show([{ here: { state: 'other' }, missing: tiktok }]);
    await act(async () => button('Toestaan')?.click());
    expect(text()).toContain('PostWacht mag niet meekijken op TikTok.');
  });

  it('that it could not look, at once and after asking for access, and is busy no longer', async () => {
    const line = 'We kunnen nu niet zien of PostWacht hier aan staat.';
    await show([new Error('No tab')]);
    expect(text()).toContain(line);
    expect(document.querySelector('[aria-busy]')).toBeNull();
    allow.mockRejectedValue(new Error('No press'));
    await show([{ here: { state: 'other' }, missing: tiktok }]);
    await act(async () => button('Toestaan')?.click());
    expect(text()).toContain(line);
  });

  it('who one is, which rules hold, and where to begin', async () => {
    await show([{ here: { state: 'other' }, missing: [] }]);
    expect(text()).toContain('Nog niet gekozen');
    button('Begin hier: kies je rol')?.click();
    expect(open).toHaveBeenLastCalledWith('/welcome.html');
  });

  it('which roles one has, and the way to everything else', async () => {
    await show([{ here: { state: 'other' }, missing: [] }], {
      ...freshProfile,
      roles: ['leerkracht', 'stagiair'],
      introduced: true,
    });
    expect(text()).toContain('Leerkracht, Stagiair');
    expect(text()).toContain(`Versie ${konotRuleSet.version}, `);
    for (const [name, place] of [
      ['Zelfcheck', '/selfcheck.html'],
      ['Hulp', '/options.html#help'],
      ['Instellingen', '/options.html'],
      ['Wat doet deze extensie (niet)?', '/options.html#what'],
    ] as const) {
      button(name)?.click();
      expect(open).toHaveBeenLastCalledWith(place);
    }
  });
});
