import { describe, expect, it } from 'vitest';
import { pageTexts } from '../../utils/i18n/pages';
import type { Policy, PolicyFloor } from '../../utils/model/policy';
import { freshProfile, languages, type Language } from '../../utils/model/profile';
import { platforms } from '../../utils/platforms';
import { konotRuleSet } from '../../utils/rules/konot';
import { standingOf } from '../../utils/settings/standing';
import { whatWeDo, type Facts } from '../../utils/settings/what-we-do';

const board = { ...konotRuleSet, name: 'Regels van Lindegaard', board: 'Stichting Lindegaard', version: 7 };
const person = {
  ...freshProfile,
  roles: ['stagiair' as const],
  introduced: true,
  school: 'De Wilg',
  acknowledged: 5,
  accounts: { 'f00dbabe-hash': { owner: 'own' as const }, 'cafe-hash': {} },
};

interface Given {
  profile?: typeof freshProfile;
  floor?: typeof board | null;
  policy?: Policy;
  before?: PolicyFloor;
  facts?: Partial<Facts>;
  language?: Language;
}

function told({ profile = freshProfile, floor = null, policy = {}, before, facts = {}, language = 'nl' }: Given = {}) {
  const managed = {
    policy,
    rules: policy.ruleSet ? board : null,
    boardKey: null,
    rejected: [],
    ...(before && { before }),
  };
  const standing = standingOf(
    { profile, own: { ruleSet: konotRuleSet, chosen: [] }, board: floor },
    konotRuleSet,
    managed,
  );
  const known = { standing, counted: 0, versions: 0, keys: { own: false, board: false }, ...facts };
  return whatWeDo(known, { words: pageTexts[language].what, called: (role) => `<${role}>`, day: (iso) => iso });
}
const text = (given?: Given) => JSON.stringify(told(given));

describe('what this extension does', () => {
  it('names every site that it reads, in every language, and leaves no question without an answer', () => {
    for (const language of languages) {
      const answers = told({ language });
      for (const { name } of platforms) expect(answers[0]?.lines[0]).toContain(name);
      expect(answers).toHaveLength(7);
      for (const { title, lines } of answers) {
        expect(title).toMatch(/\?$/);
        expect(lines.length).toBeGreaterThan(0);
        expect(new Set(lines).size).toBe(lines.length);
      }
    }
  });

  it('tells a fresh browser that nothing was chosen, managed or signed', () => {
    const fresh = text();
    expect(fresh).toContain('Je hebt nog geen rol gekozen. Tot dan geldt: <medewerker>.');
    expect(fresh).toContain('Je school is niet ingevuld.');
    expect(fresh).toContain('dat heb je nog niet gezegd');
    expect(fresh).toContain('Het beheer van deze computer stelt niets in.');
    expect(fresh).toContain('Er zijn geen regels van een stichting ingesteld.');
    expect(fresh).toContain('controleren: nu geen.');
    expect(fresh).toContain('Er blijft niets over');
  });

  it('tells what is kept here, and of accounts only how many', () => {
    const facts = { counted: 12, versions: 4, keys: { own: true, board: true } };
    const kept = text({ profile: person, facts });
    for (const part of ['Je rol: <stagiair>.', 'Je school: De Wilg.', 'versie 5 van de regels', 'nu van 2.'])
      expect(kept).toContain(part);
    for (const part of ['nu 4, hooguit 100', 'nu van 12 regels', 'te ondertekenen', 'deze browser vertrouwt'])
      expect(kept).toContain(part);
    expect(kept).toContain('Wat kan De Wilg zien?');
    expect(kept).not.toContain('hash');
    expect(kept).not.toContain('nu geen');
  });
});

it('tells that rules were withdrawn by the management, for that is kept', () => {
  const before = { text: null, board: 'Stichting Lindegaard', version: 7, withdrawn: '2027-01-05' };
  const line = 'Dat het beheer van deze computer de regels van Stichting Lindegaard weghaalde';
  expect(text({ before })).toContain(line);
  expect(text({ before: { ...before, text: '{}', withdrawn: null } })).not.toContain(line);
});

describe('who decides', () => {
  it('is the board by a file, with how many rules are whose', () => {
    const decided = text({ floor: board });
    expect(decided).toContain('Stichting Lindegaard bepaalt de ondergrens, met een bestand');
    expect(decided).toContain('Regels van Lindegaard, versie');
    const on = konotRuleSet.rules.filter((rule) => rule.on).length;
    expect(decided).toContain(`Regels die aan staan: ${on} van de stichting, 0 van`);
    expect(decided).toContain('Je rol kies je zelf.');
  });

  it('is the management where a policy says so, and that is what stays after erasing', () => {
    const policy: Policy = { ruleSet: 'a file', role: 'stagiair', roleLocked: true };
    const decided = text({ policy });
    expect(decided).toContain('stelt in: de regels van de stichting, de rol, of je de rol mag veranderen.');
    expect(decided).toContain('Stichting Lindegaard bepaalt de ondergrens, via het beheer');
    expect(decided).toContain('Je rol staat vast: <stagiair>.');
    expect(decided).toContain('Wat het beheer van deze computer instelt, blijft.');
    expect(decided).not.toContain('Er blijft niets over');
  });
});
