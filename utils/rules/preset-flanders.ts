import type { Rule, RuleSet, Text } from '../model/rules';
import { answered, everyone, words } from './konot-parts';
import { generalRuleSet } from './preset-general';

/** What is called otherwise in Flanders (context.md 2.6); only in Dutch. The longest first. */
const calledThere: readonly (readonly [string, string])[] = [
  ['leidinggevende', 'directeur'],
  ['ouderapp', 'ouderplatform'],
  ['begeleider', 'stagementor'],
  ['basisschool', 'lagere school'],
  ['AVG', 'GDPR'],
];

const openOrMood = answered('q-target', 'open', 'mood');

/** Singled out or posed asks for consent; a picture of the mood asks that parents were told (privacyopschool, katholiek onderwijs). */
const target: Rule = {
  id: 'q-target',
  on: true,
  when: answered('q-pup', 'yes'),
  level: everyone('confirm'),
  ask: {
    type: 'choice',
    options: [
      { id: 'targeted', label: words('Gericht beeld', 'Singled out', 'Gezielt') },
      { id: 'mood', label: words('Niet-gericht: sfeerbeeld', 'Not singled out: the mood', 'Nicht gezielt: Stimmung') },
      { id: 'unsure', label: words('Weet ik niet', 'I don’t know', 'Weiß ich nicht') },
    ],
  },
  label: words(
    'Is een leerling gericht in beeld gebracht?',
    'Is a pupil singled out in the picture?',
    'Ist ein Schüler gezielt im Bild?',
  ),
  hint: words(
    'Gericht: alleen, poserend, uitgelicht, of op een klasfoto.',
    'Singled out: alone, posing, in the centre, or in a class photo.',
    'Gezielt: allein, posierend, hervorgehoben oder auf einem Klassenfoto.',
  ),
  protocol: '',
  contact: 'avg',
};

const mood: Rule = {
  id: 'q-mood',
  on: true,
  when: answered('q-target', 'mood'),
  level: everyone('confirm'),
  ask: { type: 'tick' },
  label: words(
    'De ouders weten dat de school sfeerbeelden plaatst, en niemand in beeld heeft bezwaar gemaakt.',
    'Parents know that the school posts such pictures, and nobody in it has objected.',
    'Die Eltern wissen, dass die Schule solche Bilder postet, und niemand im Bild hat widersprochen.',
  ),
  protocol: '',
  contact: 'avg',
};

export const flandersRuleSet: RuleSet = {
  ...generalRuleSet,
  name: 'Sociale media in het lager onderwijs (Vlaanderen)',
  board: 'Ons schoolbestuur',
  rules: generalRuleSet.rules.flatMap((rule) => {
    const there = inFlanders(rule);
    if (rule.id === 'q-pup') return [there, target, mood];
    if (rule.id === 'q-cons') return { ...there, when: { all: [rule.when, { not: openOrMood }] } };
    return there;
  }),
};

function inFlanders(rule: Rule): Rule {
  const { ask } = rule;
  return {
    ...rule,
    label: said(rule.label),
    ...(rule.hint && { hint: said(rule.hint) }),
    ...(rule.locked && { locked: said(rule.locked) }),
    ask: ask.type === 'approval' ? { ...ask, name: said(ask.name) } : ask,
  };
}

function said(text: Text): Text {
  return { ...text, nl: calledThere.reduce((nl, [here, there]) => nl.replaceAll(here, there), text.nl) };
}
