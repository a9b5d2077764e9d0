import { describe, expect, it } from 'vitest';
import { standingText } from '../../components/options/standing-text';
import { pageFor } from '../../components/page/page-context';
import type { Policy } from '../../utils/model/policy';
import { freshProfile } from '../../utils/model/profile';
import type { RuleSet } from '../../utils/model/rules';
import { konotRuleSet } from '../../utils/rules/konot';
import { everyone } from '../../utils/rules/konot-parts';
import { standingOf } from '../../utils/settings/standing';

const days = { from: '2027-08-01', to: null, review: null };
const hours = [{ days: [1, 3], from: '09:00', to: '12:00' }];
const holidays = [{ name: 'Herfst', from: '2027-10-16', to: '2027-10-24' }];
const leader = { role: 'leidinggevende', name: 'Noor Elzinga', email: '', phone: '' } as const;
const coach = { role: 'digicoach', name: 'Bram Wilgenhof', email: 'bram@lindegaard.example', phone: '' } as const;
const list = { id: 'lijst-kamp', name: 'Kamp', words: ['kamp*', 'tent'] };
const board: RuleSet = {
  ...konotRuleSet,
  version: 12,
  board: 'Stichting Lindegaard',
  valid: days,
  holidays,
  contacts: [coach],
  words: [list],
  published: ['0541-000000'],
};

function told(own: Partial<RuleSet>, { floor = null, policy = {} }: { floor?: RuleSet | null; policy?: Policy } = {}) {
  const stored = { profile: freshProfile, own: { ruleSet: { ...konotRuleSet, ...own }, chosen: [] }, board: floor };
  const standing = standingOf(stored, konotRuleSet, { policy, rules: null, boardKey: null, rejected: [] });
  const page = pageFor({ profile: { ...freshProfile, language: 'nl' }, ruleSet: standing.own }, []);
  return Object.fromEntries(standingText(standing, page, ['nl']).map(({ title, lines }) => [title, lines]));
}

describe('what holds now and why: the settings', () => {
  it('have no origin as we ship them, and are the school’s when it changed them', () => {
    expect(told({})).toMatchObject({
      'Leerlingen op deze sites': expect.arrayContaining(['TikTok: Niet']),
      Schooltijden: ['maandag, dinsdag, woensdag, donderdag, vrijdag: 08:30–14:30'],
    });
    const links = { ...konotRuleSet.links, handboek: 'https://handboek.example/' };
    expect(told({ hours, links, contacts: [leader] })).toMatchObject({
      Schooltijden: ['maandag, woensdag: 09:00–12:00 (van de school)'],
      Links: ['Handboek: https://handboek.example/ (van de school)'],
      Contacten: ['Leidinggevende: Noor Elzinga (van de school)'],
    });
  });

  it('come from the board, the school or both', () => {
    const later = { from: '2027-09-01', to: null, review: '2028-03-01' };
    const more = { ...list, words: ['kamp*', 'tent', 'bus'] };
    expect(told({ valid: later, contacts: [leader], words: [more] }, { floor: board })).toMatchObject({
      'Over deze versie': [
        'Geldig vanaf 1 augustus 2027 (van de stichting, aangepast door de school)',
        'Opnieuw bekijken op 1 maart 2028 (van de stichting, aangepast door de school)',
      ],
      Contacten: [
        'Leidinggevende: Noor Elzinga (van de school)',
        'Digicoach: Bram Wilgenhof, bram@lindegaard.example (van de stichting)',
      ],
      Vakanties: ['Herfst: 16 oktober 2027 – 24 oktober 2027 (van de stichting)'],
      Woordenlijsten: ['Kamp: kamp*, tent, bus (van de stichting, aangepast door de school)'],
      'Openbare nummers en adressen': ['0541-000000 (van de stichting)'],
      'Telt niet mee': ['Geldig vanaf 1 september 2027.'],
    });
  });

  it('tell which words of a list the school cannot take away', () => {
    const less = { ...list, words: ['tent'] };
    expect(told({ words: [less] }, { floor: board })['Telt niet mee']).toEqual(['Woordenlijsten: “Kamp”']);
  });

  it('stand beside every rule, with how strictly it is asked of this person', () => {
    const { rules } = konotRuleSet;
    const mine = rules.map((rule) => (rule.id === 'q-name' ? { ...rule, level: everyone('hold') } : rule));
    expect(told({ rules: mine }, { floor: board })['Regels die aan staan']).toEqual(
      expect.arrayContaining([
        'Namens wie plaats je dit? (Beantwoorden, van de stichting)',
        'Ik sta hierachter: niemand krijgt hier last van en ik geef het goede voorbeeld. (Eerst overleggen, van de stichting, aangepast door de school)',
        'Alles wat je plaatst, kan iedereen later vinden en delen. (Alleen lezen, van de stichting)',
      ]),
    );
  });

  it('name what a school wanted to leave out', () => {
    const rules = konotRuleSet.rules.filter(({ id }) => id !== 't-names');
    expect(told({ rules }, { floor: board })['Telt niet mee']?.join()).toMatch(/\(weglaten\)$/);
  });

  it('come from management where the policy gives them', () => {
    const policy: Policy = { hours, platforms: [{ id: 'x', pupils: 'consent' }], contacts: [leader] };
    expect(told({}, { policy })).toMatchObject({
      Schooltijden: ['maandag, woensdag: 09:00–12:00 (via het beheer van deze computer)'],
      Contacten: ['Leidinggevende: Noor Elzinga (via het beheer van deze computer)'],
      'Leerlingen op deze sites': expect.arrayContaining([
        'X: Alleen met toestemming van de ouders (via het beheer van deze computer)',
        'TikTok: Niet',
      ]),
    });
  });
});
