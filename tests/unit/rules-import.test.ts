import { describe, expect, it } from 'vitest';
import { languages } from '../../utils/model/profile';
import { exportRuleSet, parseRuleSet } from '../../utils/rules/import';
import { konotRuleSet } from '../../utils/rules/konot';
import { problemWords } from '../../utils/rules/problem-words';
import { changed, fresh, good, type Json, type Path } from './rules-files';

describe('a file with something that does not fit', () => {
  const ruleAt = (id: string) => konotRuleSet.rules.findIndex((rule) => rule.id === id);
  const scope = ruleAt('q-scope');
  const put = (path: Path, value: Json) => changed(path, (parent, key) => (parent[key] = value));
  const problems = (json: string) => {
    const parsed = parseRuleSet(json, 'nl');
    return parsed.ok ? [] : parsed.problems.map(({ field, message }) => `${field}: ${message}`);
  };

  it('names the field and what is wrong, in plain words', () => {
    expect(problems(changed(['rules', 3, 'label', 'nl'], (parent, key) => delete parent[key]))).toEqual([
      'rules[3].label.nl: Dit ontbreekt.',
    ]);
    expect(problems(put(['rules', scope, 'when'], { answer: { rule: 'q-name', is: ['yes'] } }))[0]).toBe(
      `rules[${scope}].when.answer.rule: Deze regel komt pas later: q-name. Zet hem ervoor.`,
    );
    expect(problems(put(['rules', scope, 'when'], { not: { answer: { rule: 'nowhere', is: ['yes'] } } }))[0]).toContain(
      'bestaat niet: nowhere',
    );
    expect(
      problems(put(['rules', ruleAt('q-cap'), 'when'], { any: [{ answer: { rule: 'q-scope', is: ['perhaps'] } }] }))[0],
    ).toContain('.when.any[0].answer.is[0]: Dit antwoord bestaat niet: perhaps');
    expect(problems(put(['rules', scope, 'preset', 0, 'option'], 'perhaps'))[0]).toContain(
      'preset[0].option: Dit antwoord bestaat niet',
    );
    expect(problems(put(['rules', scope, 'ask', 'options', 2, 'id'], 'open'))).toContain(
      `rules[${scope}].ask.options[2].id: Deze naam is al bezet: open.`,
    );
    expect(problems(put(['rules', scope, 'ask', 'options', 2, 'id'], 'yes'))).toContain(
      `rules[${scope}].ask.options[2].id: Dit komt twee keer voor: yes.`,
    );
    expect(problems(put(['rules', ruleAt('q-disc'), 'id'], 'q-conf'))).toEqual([
      `rules[${ruleAt('q-disc')}].id: Dit komt twee keer voor: q-conf.`,
    ]);
    expect(problems(put(['hours', 0, 'to'], '08:00'))).toEqual(['hours[0].to: Het einde ligt voor het begin.']);
    expect(problems(put(['holidays'], [{ name: 'Kerst', from: '2027-01-03', to: '2026-12-21' }]))).toEqual([
      'holidays[0].to: Het einde ligt voor het begin.',
    ]);
    expect(problems(put(['links', 'handboek'], 'http://voorbeeld.nl'))).toEqual([
      'links.handboek: Dit is niet goed geschreven.',
    ]);
    expect(problems(put(['rules', scope, 'when'], { all: [{ always: true }, { signal: ['weather'] }] }))).toEqual([
      `rules[${scope}].when.all[1].signal[0]: Deze waarde kan hier niet.`,
    ]);
    expect(problems(put(['rules', scope, 'level', 'leerkracht'], 'streng'))).toEqual([
      `rules[${scope}].level.leerkracht: Dit kan hier niet. Wel kan: info, confirm, hold, block.`,
    ]);
  });

  it('cannot remove, switch off or soften a locked question; its words may differ', () => {
    const placement = ruleAt('q-int1');
    const approval = ruleAt('q-int2');
    expect(problems(put(['rules', approval, 'on'], false))).toEqual([
      expect.stringContaining('Een vaste regel is veranderd: q-int2'),
    ]);
    expect(problems(put(['rules', approval, 'level', 'stagiair'], 'info'))).toHaveLength(1);
    expect(problems(put(['rules', placement, 'when'], { reply: true }))).toHaveLength(1);
    expect(problems(put(['rules', approval, 'ask'], { type: 'tick' }))).toHaveLength(1);
    expect(problems(changed(['rules', approval, 'locked'], (parent, key) => delete parent[key]))).toHaveLength(1);
    expect(
      problems(
        put(
          ['rules'],
          fresh() && (JSON.parse(good).rules as Json[]).filter((rule) => (rule as { id: string }).id !== 'q-int2'),
        ),
      ),
    ).toEqual([expect.stringContaining('Een vaste regel ontbreekt: q-int2')]);
    expect(parseRuleSet(put(['rules', placement, 'label', 'nl'], 'Gaat dit over jouw stage?'), 'nl').ok).toBe(true);
  });

  it('is refused whole when it is too large, too deep or too full', () => {
    const tooLarge = JSON.stringify({ name: 'é'.repeat(300_000) });
    expect(problems(tooLarge)).toEqual([`bestand: ${problemWords.nl.tooLarge}`]);
    expect(problems(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)[0]).toContain(problemWords.nl.tooDeep);
    expect(problems(JSON.stringify(Array(60_000).fill(0)))).toEqual([`bestand: ${problemWords.nl.tooMany}`]);
  });

  it('gives at most a hundred problems', () => {
    expect(problems(put(['rules'], Array(200).fill({})))).toHaveLength(100);
  });

  it('leaves the objects of the page as they are', () => {
    parseRuleSet('{"__proto__": {"polluted": true}}', 'nl');
    expect('polluted' in {}).toBe(false);
  });
});

describe('export and import', () => {
  it('gives the same rule set back, and the same text', () => {
    const parsed = parseRuleSet(good, 'nl');
    expect(parsed).toEqual({ ok: true, ruleSet: konotRuleSet });
    expect(parsed.ok && exportRuleSet(parsed.ruleSet)).toBe(good);
  });

  it('does not depend on the order of keys', () => {
    const reversed = (value: Json): Json =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, one]) => [key, reversed(one)]),
            )
          : value;
    const parsed = parseRuleSet(JSON.stringify(reversed(fresh())), 'nl');
    expect(parsed.ok && exportRuleSet(parsed.ruleSet)).toBe(good);
  });

  it('is pretty, ends in a line feed, and may start with a byte order mark', () => {
    expect(good).toMatch(/^\{\n {2}"schema": 2,\n/);
    expect(good.endsWith('}\n')).toBe(true);
    expect(parseRuleSet(`\ufeff${good}`, 'de').ok).toBe(true);
  });
});

it('says every problem in every language, each in its own words', () => {
  for (const key of Object.keys(problemWords.nl) as (keyof typeof problemWords.nl)[]) {
    const said = languages.map((language) => problemWords[language][key]);
    expect(new Set(said).size, key).toBe(languages.length);
    expect(new Set(said.map((text) => text.includes('{name}'))).size, key).toBe(1);
  }
});
