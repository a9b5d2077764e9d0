import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleSetSchema, type Text } from '../../utils/model/rules';
import { checkRuleSet } from '../../utils/rules/check-rule-set';
import { konotRuleSet } from '../../utils/rules/konot';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const protocol = oneLine(readFileSync('tests/unit/protocol.txt', 'utf8'));
const { rules } = konotRuleSet;

/** Every text of a rule with where it stands. */
function textsOf(value: unknown, path: string): [string, Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value) return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${path}.${key}`));
}

describe('the Konot rules', () => {
  it('are a rule set without flaws', () => {
    expect(ruleSetSchema.parse(konotRuleSet)).toEqual(konotRuleSet);
    expect(checkRuleSet(konotRuleSet)).toEqual([]);
  });

  it('hold every item of the catalogue', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(
      (
        'a-ack d-int d-lead d-staff i-alt i-capacity i-group i-less i-perm i-work i-work-s q-acc q-cap q-chan q-coll q-conf q-conf-found q-cons q-cons-unsure ' +
        'q-disc q-int1 q-int2 q-lead q-name q-own q-plat q-pup q-scope t-names t-resp t-share'
      ).split(' '),
    );
  });

  it.each(rules.map(({ id, protocol: sentence }) => [id, sentence] as const).filter(([, sentence]) => sentence))(
    '%s quotes the protocol to the letter',
    (_, sentence) => {
      expect(protocol).toContain(oneLine(sentence));
    },
  );

  it('rest on the protocol, except for the completions', () => {
    expect(rules.filter(({ protocol: sentence }) => !sentence).map(({ id }) => id)).toEqual([
      'q-acc',
      't-share',
      't-names',
    ]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s speaks three languages, in short lines', (id, rule) => {
    const texts = textsOf(rule, id);
    expect(texts.length).toBeGreaterThan(0);
    for (const [path, { nl, en, de }] of texts) {
      expect([path, Boolean(en), Boolean(de)]).toEqual([path, true, true]);
      const marks = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort();
      expect(marks(en), path).toEqual(marks(nl));
      expect(marks(de), path).toEqual(marks(nl));
      for (const sentence of nl.split(/(?<=[.?!:])\s/))
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(16);
    }
  });

  it('lock the two questions of a stagiair, with a reason, and nothing else', () => {
    expect(rules.filter(({ locked }) => locked).map(({ id }) => id)).toEqual(['q-int1', 'q-int2']);
  });

  it('ship without pupils on any site, without names of people and with the templates off', () => {
    expect(new Set(Object.values(konotRuleSet.platforms))).toEqual(new Set(['no']));
    expect(konotRuleSet.contacts.every(({ name, email, phone }) => !name && !email && !phone)).toBe(true);
    expect(rules.filter(({ on }) => !on).map(({ id }) => id)).toEqual(['t-resp', 't-share', 't-names']);
  });
});

it('the evaluation brings no schema library into a page', () => {
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, from] of readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*? from '([^']+)'/gm)) {
      expect(from, file).toMatch(/^\./);
      follow(new URL(`${from}.ts`, `file:///${file}`).pathname.slice(1));
    }
  };
  ['utils/rules/evaluate.ts', 'utils/rules/konot.ts', 'utils/i18n/language.ts'].forEach(follow);
  expect([...seen].filter((file) => file.startsWith('utils/model'))).toEqual([]);
  expect(seen.size).toBeGreaterThan(readdirSync('utils/rules').filter((file) => file.startsWith('konot')).length);
});
