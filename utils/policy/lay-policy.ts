import type { Closable, Policy } from '../model/policy';
import type { Profile } from '../model/profile';
import type { Contact, RuleSet } from '../model/rules';
import { isKeyOf, type OwnPart, type OwnSet } from '../rules/own-layer';

/** What of a rule set stands in which section of the options page. */
const partsOf: Record<Closable, readonly (OwnPart | 'rules')[]> = {
  me: [],
  rules: ['rules', 'name', 'board', 'valid', 'schools', 'words', 'samples'],
  contacts: ['contacts', 'links', 'published'],
  sites: ['platforms'],
  hours: ['hours', 'holidays'],
  exchange: [],
};

/** The set that a school starts from: the given one with what the policy says laid in. The same object where it says nothing. */
export function layPolicy(ruleSet: RuleSet, policy: Policy): RuleSet {
  const { board, contacts, links, platforms, hours, holidays } = policy;
  if (!board && !contacts && !links && !platforms && !hours && !holidays) return ruleSet;
  return {
    ...ruleSet,
    ...(board && { board }),
    ...(contacts && { contacts: contactsOver(ruleSet.contacts, contacts) }),
    ...(hours && { hours }),
    ...(holidays && { holidays }),
    links: { ...ruleSet.links, ...links },
    platforms: { ...ruleSet.platforms, ...Object.fromEntries((platforms ?? []).map(({ id, pupils }) => [id, pupils])) },
  };
}

function contactsOver(known: readonly Contact[], given: readonly Contact[]): Contact[] {
  return [...given, ...known.filter(({ role }) => !given.some((one) => one.role === role))];
}

/** A person's own set without what they changed in a closed section. */
export function withoutClosed({ ruleSet, chosen }: OwnSet, shipped: RuleSet, locked: readonly Closable[]): OwnSet {
  const parts = locked.flatMap((section) => partsOf[section]);
  return {
    ruleSet: { ...ruleSet, ...Object.fromEntries(parts.map((part) => [part, shipped[part]])) },
    chosen: chosen.filter((key) => !parts.some((part) => isKeyOf(key, part))),
  };
}

/** Who uses this browser: a value of the policy holds until the person chooses, a locked one always. */
export function profileUnder(profile: Profile, policy: Policy): Profile {
  const { role, school, language } = policy;
  const given = role && (roleIsLocked(policy) || !profile.introduced);
  return {
    ...profile,
    ...(given && { roles: [role], introduced: true }),
    ...(school && (isClosed(policy, 'me') || !profile.school) && { school }),
    ...(language && profile.language === 'auto' && { language }),
  };
}

export function roleIsLocked(policy: Policy): boolean {
  return policy.role !== undefined && (policy.roleLocked === true || isClosed(policy, 'me'));
}

export function isClosed({ locked = [] }: Policy, section: Closable): boolean {
  return locked.includes(section);
}
