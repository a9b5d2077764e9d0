import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { freshProfile } from '../../utils/model/profile';
import type { Policy } from '../../utils/model/policy';
import type { RuleSet } from '../../utils/model/rules';
import { konotRuleSet } from '../../utils/rules/konot';
import { ownRules, standingOf } from '../../utils/settings/standing';
import type { Stored } from '../../utils/store/store';

const ownOf = (ruleSet: RuleSet) => ({ ruleSet, chosen: [] });
const stored: Stored = { profile: freshProfile, own: ownOf(konotRuleSet), board: null };
const stand = (policy: Policy, by: Partial<typeof stored> = {}) =>
  standingOf({ ...stored, ...by }, konotRuleSet, { policy, rules: null, boardKey: null, rejected: [] });
const hours = [{ days: [1], from: '09:00', to: '10:00' }];
const others = [{ days: [2], from: '09:00', to: '10:00' }];

describe('a role by policy', () => {
  const leader = { ...freshProfile, roles: ['leiding' as const], introduced: true };
  it('holds until the person chooses one', () => {
    expect(stand({ role: 'stagiair' }).briefing.profile).toMatchObject({ roles: ['stagiair'], introduced: true });
    expect(stand({ role: 'stagiair' }, { profile: leader }).briefing.profile.roles).toEqual(['leiding']);
  });
  it.each<Policy>([
    { role: 'stagiair', roleLocked: true },
    { role: 'stagiair', locked: ['me'] },
  ])('that is locked cannot be put off by the person: %j', (policy) => {
    expect(stand(policy, { profile: leader }).briefing.profile.roles).toEqual(['stagiair']);
  });
  it('that is locked but could not be read leaves the person their own', () => {
    expect(stand({ roleLocked: true }, { profile: leader }).briefing.profile.roles).toEqual(['leiding']);
  });
});

describe('a language by policy', () => {
  const language = (policy: Policy, own: 'auto' | 'en') =>
    stand(policy, { profile: { ...freshProfile, language: own } }).briefing.profile.language;
  it('holds until the person chooses one, also where `me` is closed', () => {
    expect(language({ language: 'de' }, 'auto')).toBe('de');
    expect(language({ language: 'de', locked: ['me'] }, 'en')).toBe('en');
  });
  it('leaves it to the browser when it says so, and stays apart from what the person chose', () => {
    expect(language({ language: 'auto' }, 'auto')).toBe('auto');
    expect(stand({ language: 'de' }).person.language).toBe('auto');
  });
});

describe('a value by policy', () => {
  it('holds where nothing was changed, and gives way to the school', () => {
    expect(stand({ hours }).briefing.ruleSet.hours).toEqual(hours);
    expect(stand({ hours }, { own: ownOf({ ...konotRuleSet, hours: others }) }).briefing.ruleSet.hours).toEqual(others);
  });
  it('holds always where its section is closed', () => {
    const closed = stand({ hours, locked: ['hours'] }, { own: ownOf({ ...konotRuleSet, hours: others }) });
    expect(closed.briefing.ruleSet.hours).toEqual(hours);
  });
  it('stays out of what is stored when the school changes something else', () => {
    const managed = { policy: { hours }, rules: null, boardKey: null, rejected: [] };
    const own = ownRules(null, konotRuleSet, managed);
    const shown = own.show(stored.own);
    expect(shown.hours).toEqual(hours);
    expect(own.keep({ ...shown, schools: ['De Wilg'] }, stored.own)).toEqual(
      ownOf({ ...konotRuleSet, schools: ['De Wilg'] }),
    );
  });
  it('gives way to a choice that is as we ship it', () => {
    const platforms = [{ id: 'tiktok' as const, pupils: 'consent' as const }];
    const given = { policy: { platforms }, rules: null, boardKey: null, rejected: [] };
    const own = ownRules(null, konotRuleSet, given);
    const shown = own.show(stored.own);
    expect([konotRuleSet.platforms.tiktok, shown.platforms.tiktok]).toEqual(['no', 'consent']);
    const kept = own.keep({ ...shown, platforms: { ...shown.platforms, tiktok: 'no' } }, stored.own);
    expect(stand({ platforms }, { own: kept }).briefing.ruleSet.platforms.tiktok).toBe('no');
    expect(stand({ platforms, locked: ['sites'] }, { own: kept }).briefing.ruleSet.platforms.tiktok).toBe('consent');
    expect(own.keep(shown, kept).chosen).toEqual([]);
  });
  it('names contacts without taking away the other ones', () => {
    const contacts = [{ role: 'avg' as const, name: 'Roos', email: '', phone: '' }];
    const { ruleSet } = stand({ contacts }).briefing;
    expect(ruleSet.contacts.filter(({ role }) => role === 'avg')).toEqual(contacts);
    expect(new Set(ruleSet.contacts.map(({ role }) => role)).size).toBe(5);
  });
});

describe('rules by policy', () => {
  const rules = { ...konotRuleSet, board: 'Stichting Lindegaard', version: 9 };
  const managed = { policy: {}, rules, boardKey: null, rejected: [] };
  it('are the floor, before a set that came as a file', () => {
    const both = standingOf({ ...stored, board: { ...rules, board: 'Ouder' } }, konotRuleSet, managed);
    expect(both).toMatchObject({ boardBy: 'policy', board: { board: 'Stichting Lindegaard' } });
  });
  it('cannot be loosened', () => {
    const loose = { ...konotRuleSet, rules: konotRuleSet.rules.map((rule) => ({ ...rule, on: false })) };
    const { briefing, refused } = standingOf({ ...stored, own: ownOf(loose) }, konotRuleSet, managed);
    expect(briefing.ruleSet.rules.filter(({ on }) => on).length).toBe(rules.rules.filter(({ on }) => on).length);
    expect(refused.length).toBeGreaterThan(0);
  });
});
