import { afterEach, describe, expect, it, vi } from 'vitest';
import { managedPolicy } from '../../utils/policy/managed-policy';
import { openRules } from '../../utils/policy/open-rules';
import { readPolicy } from '../../utils/policy/read-policy';
import { exportRuleSet } from '../../utils/rules/import';
import { konotRuleSet } from '../../utils/rules/konot';

const read = (raw: Record<string, unknown>) => readPolicy(raw, openRules);
const good = {
  role: 'stagiair',
  roleLocked: true,
  school: 'De Wilg',
  platforms: [{ id: 'tiktok', pupils: 'no' }],
  contacts: [{ role: 'avg', name: 'Roos Lindegaard' }],
  links: { handboek: 'https://lindegaard.example/' },
  hours: [{ days: [1, 2], from: '08:30', to: '14:30' }],
  holidays: [{ name: 'Herfst', from: '2026-10-17', to: '2026-10-25' }],
  locked: ['me', 'rules'],
  showWelcome: false,
};

describe('reading a policy', () => {
  it('takes what is right as it is', async () => {
    const { policy, rejected } = await read(good);
    expect(rejected).toEqual([]);
    expect(policy).toEqual({
      ...good,
      contacts: [{ role: 'avg', name: 'Roos Lindegaard', email: '', phone: '' }],
    });
  });

  const wrong: [string, unknown, string][] = [
    ['role', 'stagiar', 'role'],
    ['roleLocked', 'yes', 'roleLocked'],
    ['school', 12, 'school'],
    ['language', 'fr', 'language'],
    ['platforms', [{ id: 'mastodon', pupils: 'no' }], 'platforms[0].id'],
    ['contacts', [{ role: 'avg', email: 'geen adres' }], 'contacts[0].email'],
    ['links', { handboek: 'javascript:alert(1)' }, 'links.handboek'],
    ['links', 'https://lindegaard.example/', 'links'],
    ['hours', [{ days: [9], from: '08:30', to: '14:30' }], 'hours[0].days[0]'],
    ['holidays', [{ name: '', from: 'later', to: '2026-10-25' }], 'holidays[0].from'],
    ['locked', ['alles'], 'locked[0]'],
    ['showWelcome', null, 'showWelcome'],
    ['kleur', 'rood', 'kleur'],
    ['__proto__x', 1, '__proto__x'],
    ['constructor', {}, 'constructor'],
  ];
  it.each(wrong)('names what is wrong with %s and keeps the rest', async (key, value, field) => {
    const { [key as keyof typeof good]: _, ...rest } = good;
    const { policy, rejected } = await read({ ...rest, [key]: value });
    expect(rejected.map((one) => one.key)).toEqual([field]);
    expect(Object.values(rejected[0]?.message ?? {}).filter(Boolean)).toHaveLength(3);
    expect(policy).toMatchObject({ ...rest, contacts: expect.any(Array) });
  });

  it('drops one bad entry of a list and keeps its neighbours', async () => {
    const contacts = [{ role: 'avg', name: 'Roos' }, { role: 'koning' }, { role: 'digicoach', name: 'Bas' }];
    const { policy, rejected } = await read({
      contacts,
      links: { handboek: 'http://x', ouderbrief: 'https://y.example/' },
    });
    expect(policy.contacts?.map(({ name }) => name)).toEqual(['Roos', 'Bas']);
    expect(policy.links).toEqual({ ouderbrief: 'https://y.example/' });
    expect(rejected.map(({ key }) => key)).toEqual(['contacts[1].role', 'links.handboek']);
  });

  it('opens the rules of the board, and says what is wrong with them in each language', async () => {
    expect((await read({ ruleSet: exportRuleSet(konotRuleSet) })).rules).toEqual(konotRuleSet);
    const { rules, rejected } = await read({ ...good, ruleSet: '{"rules":1}' });
    expect(rules).toBeNull();
    expect(rejected.length).toBeGreaterThan(0);
    expect(rejected.every(({ key }) => key.startsWith('ruleSet'))).toBe(true);
    expect(new Set(Object.values(rejected[0]?.message ?? {})).size).toBe(3);
  });

  it('refuses rules that the pinned key did not sign', async () => {
    const boardKey = `Ed25519:${'A'.repeat(43)}`;
    const { rules, rejected } = await read({ boardKey, ruleSet: exportRuleSet(konotRuleSet) });
    expect(rules).toBeNull();
    expect(rejected.map(({ key }) => key)).toEqual(['ruleSet: signature']);
  });

  it('refuses rules where the key itself cannot be read: a typo never opens the door', async () => {
    const { rules, rejected } = await read({ boardKey: 'Ed25519:kort', ruleSet: exportRuleSet(konotRuleSet) });
    expect(rules).toBeNull();
    expect(rejected.map(({ key }) => key)).toEqual(['boardKey', 'ruleSet: signature']);
  });
});

describe('the policy of this browser', () => {
  afterEach(() => vi.useRealTimers());
  const school = (name: string) => Promise.resolve({ school: name });
  const source = (get: () => Promise<Record<string, unknown>>, before: Record<string, unknown> = {}) => {
    let kept = before;
    const last = {
      read: () => Promise.resolve(kept),
      update: (change: () => Record<string, unknown>) => Promise.resolve((kept = change())),
    };
    return { managed: { get }, open: vi.fn(openRules), last, changed: vi.fn(), kept: () => kept };
  };

  it('is none where the browser has none, also where it rejects', async () => {
    const firefox = source(() => Promise.reject(new Error('Managed storage manifest not found')));
    expect((await managedPolicy(firefox)()).policy).toEqual({});
    expect((await managedPolicy(source(() => Promise.resolve({})))()).policy).toEqual({});
  });

  it('is what it was last when it could not be read this time', async () => {
    const before = { role: 'stagiair', roleLocked: true };
    const browser = source(() => Promise.reject(new Error('An unexpected error occurred')), before);
    const policy = managedPolicy(browser);
    expect((await policy()).policy).toEqual(before);
    browser.managed.get = () => Promise.resolve({ school: 'De Es' });
    expect((await policy()).policy).toEqual({ school: 'De Es' });
    browser.managed.get = () => {
      throw new TypeError('storage.managed is not there');
    };
    expect((await policy()).policy).toEqual({ school: 'De Es' });
    expect(browser.kept()).toEqual({ school: 'De Es' });
  });

  it('is read through once as long as it stays the same, and anew when it changes', async () => {
    let name = 'De Wilg';
    const browser = source(() => Promise.resolve({ school: name, ruleSet: exportRuleSet(konotRuleSet) }));
    const policy = managedPolicy(browser);
    await policy();
    const before = browser.open.mock.calls.length;
    await policy();
    expect(browser.open.mock.calls.length).toBe(before);
    name = 'De Es';
    expect((await policy()).policy.school).toBe('De Es');
  });

  it('is what it was last as long as a browser that just started does not answer, and told when it turns out new', async () => {
    vi.useFakeTimers();
    const answer = Promise.withResolvers<Record<string, unknown>>();
    const browser = source(() => answer.promise, { school: 'De Wilg' });
    const first = managedPolicy(browser)();
    await vi.advanceTimersByTimeAsync(200);
    expect((await first).policy.school).toBe('De Wilg');
    expect(browser.changed).not.toHaveBeenCalled();
    answer.resolve({ school: 'De Es' });
    await vi.waitFor(() => expect(browser.changed).toHaveBeenCalledTimes(1));
    expect(browser.kept()).toEqual({ school: 'De Es' });
  });

  it('is not told late when it is what it was, and forgotten when it was taken away', async () => {
    const browser = source(() => school('De Wilg'), { school: 'De Wilg' });
    await managedPolicy(browser)();
    expect(browser.changed).not.toHaveBeenCalled();
    const without = source(() => Promise.resolve({}), { school: 'De Wilg' });
    expect((await managedPolicy(without)()).policy).toEqual({});
    await vi.waitFor(() => expect(without.kept()).toEqual({}));
  });
});
