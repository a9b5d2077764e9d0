import { describe, expect, it } from 'vitest';
import { platformIds } from '../../utils/model/draft';
import { roles } from '../../utils/model/profile';
import type { RuleSet } from '../../utils/model/rules';
import { agreedSamples, outcomeChanges, surprises, tryAll, tryOut } from '../../utils/rules/bench';
import { changeRule } from '../../utils/rules/edit-rules';
import { konotRuleSet } from '../../utils/rules/konot';

const trials = tryAll(konotRuleSet);

describe('the shipped samples', () => {
  it('are forty, for every role on every site', () => {
    const met = new Set(konotRuleSet.samples.map(({ role, platform }) => `${role} ${platform}`));
    expect(konotRuleSet.samples).toHaveLength(40);
    expect(met.size).toBe(roles.length * platformIds.length);
  });

  it.each(trials)('$sample.name: what was agreed comes of it', ({ sample, outcome }) => {
    expect({ ...outcome, asks: [...outcome.asks].sort() }).toEqual({
      ...sample.expect,
      asks: [...(sample.expect?.asks ?? [])].sort(),
    });
  });

  it('show posts that go through with one press, that are interrupted and that are stopped', () => {
    const privately = trials.filter(({ sample }) => sample.name.startsWith('Privé: '));
    expect(privately.length).toBeGreaterThan(3);
    expect(privately.filter(({ interrupted }) => interrupted)).toEqual([]);
    expect(trials.some(({ interrupted, outcome }) => interrupted && !outcome.stopped)).toBe(true);
    expect(trials.some(({ outcome }) => outcome.stopped)).toBe(true);
  });
});

describe('a changed rule', () => {
  const quiet = { medewerker: null, leerkracht: null, leiding: null, stagiair: null };
  const changed = changeRule(konotRuleSet, 'q-disc', { level: quiet });

  it('is told by the samples of which something else comes, and by no other', () => {
    const told = surprises(changed).map(({ sample }) => sample.id);
    const asked = konotRuleSet.samples.filter(({ expect }) => expect?.asks.includes('q-disc')).map(({ id }) => id);
    expect(asked.length).toBeGreaterThan(1);
    expect(told).toEqual(asked);
  });

  it('surprises no more once it was agreed to', () => {
    expect(surprises({ ...changed, samples: agreedSamples(changed, changed) })).toEqual([]);
    expect(surprises(konotRuleSet)).toEqual([]);
  });
});

describe('any other change', () => {
  it.each<[string, Partial<RuleSet>, string[]]>([
    [
      'pupils on a site',
      { platforms: { ...konotRuleSet.platforms, facebook: 'consent' } },
      ['Foto van het schoolreisje'],
    ],
    ['what the school publishes', { published: ['06-12345678'] }, ['Telefoonnummer van een moeder']],
    [
      'who can be asked, links and hours',
      { hours: [], links: { ...konotRuleSet.links, handboek: 'https://a.example' } },
      [],
    ],
  ])('tells the samples that it changes: %s', (_, part, names) => {
    const found = outcomeChanges(konotRuleSet, { ...konotRuleSet, ...part });
    expect(found.map(({ sample }) => sample.name)).toEqual(names);
    for (const { expected, outcome } of found) expect(outcome).not.toEqual(expected);
  });
});

describe('school time', () => {
  it('is what the sample says, whatever the clock of the school', () => {
    const [first] = konotRuleSet.samples;
    const asks = (atWork: boolean, hours: typeof konotRuleSet.hours) =>
      tryOut({ ...konotRuleSet, hours }, { ...first!, atWork }).checklist.items.map(({ rule }) => rule.id);
    expect(asks(true, [])).toContain('i-work');
    expect(asks(false, [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' }])).not.toContain('i-work');
  });
});
