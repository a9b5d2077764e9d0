import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../components/options/changes';
import { pageFor } from '../../components/page/page-context';
import { freshProfile, languages, type Language } from '../../utils/model/profile';
import { ruleSetSchema, type Rule, type RuleSet } from '../../utils/model/rules';
import { konotRuleSet } from '../../utils/rules/konot';
import { presetIds, presets } from '../../utils/rules/presets';

const page = (language: Language) => pageFor({ ruleSet: konotRuleSet, profile: { ...freshProfile, language } }, []);
const told = (after: RuleSet, before: RuleSet = konotRuleSet, language: Language = 'nl') =>
  Object.values(changesBetween(before, after, page(language))).flat() as string[];
const withRule = (part: Partial<Rule>): RuleSet => ({
  ...konotRuleSet,
  rules: konotRuleSet.rules.map((rule) => (rule.id === 'q-name' ? { ...rule, ...part } : rule)),
});
const list = { id: 'kamp', name: 'Kamp', words: ['kamp*', 'Sporthoeve'] };
const lists: RuleSet = { ...konotRuleSet, words: [list] };
const [sample] = konotRuleSet.samples;

describe('the differences in words', () => {
  it('are none between the same rules', () => expect(told(konotRuleSet)).toEqual([]));

  it.each<[string, RuleSet, RegExp[], RuleSet?]>([
    ['a new word list', lists, [/^Nieuwe woordenlijst “Kamp”: kamp\*, Sporthoeve\.$/]],
    ['a list less', konotRuleSet, [/^Woordenlijst weg: “Kamp”\.$/], lists],
    [
      'other words in a list',
      { ...lists, words: [{ ...list, words: ['kamp*', 'tent'] }] },
      [/erbij: tent\.$/, /weg: Sporthoeve\.$/],
      lists,
    ],
    ['a list with another name', { ...lists, words: [{ ...list, name: 'Reis' }] }, [/“Reis”: andere naam/], lists],
    ['a sample less', { ...konotRuleSet, samples: konotRuleSet.samples.slice(1) }, [/^Voorbeeld weg: /]],
    [
      'another text of a sample',
      { ...konotRuleSet, samples: [{ ...sample!, text: 'Anders' }, ...konotRuleSet.samples.slice(1)] },
      [/^Ander voorbeeld: /],
    ],
    [
      'what was agreed of samples, as one line',
      { ...konotRuleSet, samples: konotRuleSet.samples.map((one, at) => (at < 3 ? { ...one, expect: null } : one)) },
      [/afgesproken: 3\.$/],
    ],
    [
      'what the school publishes itself',
      { ...konotRuleSet, published: ['0541 123 456'] },
      [/^Openbare gegevens erbij: 0541 123 456\.$/],
    ],
    [
      'the days of a version',
      { ...konotRuleSet, valid: { from: '2026-09-01', to: null, review: '2027-05-01' } },
      [/^Geldig vanaf 1 september 2026\.$/, /^Opnieuw bekijken op 1 mei 2027\.$/],
    ],
    ['a note', { ...konotRuleSet, note: 'Ook TikTok.' }, [/^Toelichting: Ook TikTok\.$/]],
    ['another question', withRule({ label: { nl: 'Sta je hierachter?' } }), [/ wordt “Sta je hierachter\?”$/]],
    ['another moment', withRule({ when: { media: true } }), [/ander moment: .* Als er een foto of video bij zit\.$/]],
    ['another closed part', withRule({ locks: ['level'] }), [/mag er iets anders aan veranderen/]],
    ['another protocol sentence', withRule({ protocol: 'Wees eerlijk.' }), [/^Andere uitleg of zinnen/]],
  ])('tell of %s', (_, after, wanted, before) => {
    const lines = told(after, before);
    expect(lines).toEqual(wanted.map((one) => expect.stringMatching(one)));
    for (const language of languages) expect(told(after, before, language)).toHaveLength(lines.length);
  });

  it('leave no part of a rule set untold, but its number, its day and its form', () => {
    const parts: Partial<RuleSet> = {
      name: 'Anders',
      board: 'Anders',
      note: 'Anders',
      valid: { from: '2026-09-01', to: null, review: null },
      schools: ['De Wilg'],
      rules: presets.flanders.rules,
      contacts: [],
      published: ['Dorpsstraat 1'],
      links: { ...konotRuleSet.links, handboek: 'https://lindegaard.example/' },
      platforms: { ...konotRuleSet.platforms, x: konotRuleSet.platforms.x === 'no' ? 'consent' : 'no' },
      words: [list],
      samples: [],
      hours: [{ days: [7], from: '01:00', to: '02:00' }],
      holidays: [{ name: 'Feest', from: '2027-01-01', to: '2027-01-02' }],
    };
    const silent = ['schema', 'version', 'date'];
    for (const key of Object.keys(ruleSetSchema.shape) as (keyof RuleSet)[]) {
      if (silent.includes(key)) continue;
      expect(told({ ...konotRuleSet, [key]: parts[key] }), key).not.toEqual([]);
    }
  });

  it('can tell what every preset changes', () => {
    for (const id of presetIds) expect(told(presets[id]).length > 0).toBe(id !== 'konot');
  });

  it('keeps apart which rules only say it otherwise, so that a long list shows what is asked', () => {
    const { lines, wording } = changesBetween(konotRuleSet, presets.flanders, page('nl'));
    expect(wording.length).toBeGreaterThan(20);
    expect(lines.filter((line) => wording.includes(line))).toEqual([]);
    expect(lines.join()).toContain('Nieuwe regel');
  });
});
