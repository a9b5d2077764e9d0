import type { Condition } from '../model/condition';
import type { Level, Rule, Text } from '../model/rules';
import type { SignalType } from '../model/signal';

export function words(nl: string, en: string, de: string): Text {
  return { nl, en, de };
}

/** The same level for all four roles. */
export function everyone(level: Level): Rule['level'] {
  return { medewerker: level, leerkracht: level, leiding: level, stagiair: level };
}

/** Medewerker and leerkracht only. */
export function staff(level: Level): Rule['level'] {
  return { medewerker: level, leerkracht: level, leiding: null, stagiair: null };
}

export function leiding(level: Level): Rule['level'] {
  return { medewerker: null, leerkracht: null, leiding: level, stagiair: null };
}

export function stagiair(level: Level): Rule['level'] {
  return { medewerker: null, leerkracht: null, leiding: null, stagiair: level };
}

/** "Ja / Nee / Weet ik niet". */
export const yesNoUnsure: Rule['ask'] = {
  type: 'choice',
  options: [
    { id: 'yes', label: words('Ja', 'Yes', 'Ja') },
    { id: 'no', label: words('Nee', 'No', 'Nein') },
    { id: 'unsure', label: words('Weet ik niet', 'I don’t know', 'Weiß ich nicht') },
  ],
};

export function answered(rule: string, ...is: string[]): Condition {
  return { answer: { rule, is } };
}

/** What is never to be public about a person or the organisation. */
export const sensitive: SignalType[] = [
  'bsn',
  'student_id',
  'email',
  'phone',
  'iban',
  'address',
  'postcode',
  'birthdate',
  'license_plate',
  'health_care',
  'confidential_org',
];

/** What makes a draft look like school, whatever the person answers. */
export const aboutSchool: SignalType[] = [
  'pupil_reference',
  'media_of_pupils',
  'parent_pupil_discussion',
  'school_mention',
  'education_topic',
];

export const isLeiding: Condition = { role: ['leiding'] };
export const isStagiair: Condition = { role: ['stagiair'] };

const scopeAsked = answered('q-scope', 'open', 'yes', 'no', 'unsure');
const placementAsked = answered('q-int1', 'open', 'yes', 'no', 'unsure');

/** The draft has to do with school: said so, not sure, or a leader, who always speaks for the board. A switched-off first question counts too. */
export const related: Condition[] = [
  isLeiding,
  answered('q-scope', 'yes', 'unsure'),
  answered('q-int1', 'yes', 'unsure'),
  { all: [{ not: scopeAsked }, { not: placementAsked }] },
];

/** Something pictured goes out, also where the page shows no preview to count. */
export const pictured: Condition = {
  any: [
    { media: true },
    { kind: ['story', 'reel', 'video'] },
    { all: [{ platform: ['instagram', 'tiktok'] }, { kind: ['post'] }] },
  ],
};

/** Not a private post. Put as a negation on purpose: what was seen is quoted at the rule that it is about, not at every rule. */
export const notPrivate: Condition = {
  not: {
    all: [...related, pictured, { reply: true } as Condition, { signal: [...sensitive, ...aboutSchool] }].map(
      (one) => ({ not: one }),
    ),
  },
};

/** A pupil can be seen or heard, or the person is not sure. */
export const pupilsShown = answered('q-pup', 'yes', 'unsure');
