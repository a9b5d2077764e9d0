import type { Rule } from '../model/rules';
import { everyone, words } from './konot-parts';

/** Lines that a school can switch on. */
export const templates: Rule[] = [
  {
    id: 't-resp',
    on: false,
    when: { always: true },
    level: everyone('info'),
    ask: { type: 'notice' },
    label: words(
      'Zou je dit ook hardop zeggen waar de ander bij is?',
      'Would you say this to their face?',
      'Würdest du das auch laut sagen, wenn die andere Person dabei ist?',
    ),
    protocol:
      'Je behandelt, ook online, anderen netjes en met respect en laat iedereen in zijn waarde, ook buiten schooltijd.',
  },
  {
    id: 't-share',
    on: false,
    when: { kind: ['share', 'quote'] },
    level: everyone('info'),
    ask: { type: 'notice' },
    label: words('Delen telt ook als plaatsen.', 'Sharing counts as posting.', 'Teilen zählt auch als Posten.'),
    protocol: '',
  },
  {
    id: 't-names',
    on: false,
    when: { all: [{ media: true }, { signal: ['person_name'] }] },
    level: everyone('info'),
    ask: { type: 'notice' },
    label: words(
      'Zet geen namen van leerlingen bij een foto.',
      'Don’t add pupils’ names to a photo.',
      'Schreib keine Namen von Schülern zu einem Foto.',
    ),
    protocol: '',
  },
];
