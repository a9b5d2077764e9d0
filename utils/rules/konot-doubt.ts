import type { Condition } from '../model/condition';
import type { Rule } from '../model/rules';
import { leiding, stagiair, staff, words } from './konot-parts';

/** A role's own rule is left out where a stricter role of the same person has one: a leader's doubt ends it, a stagiair asks the supervisor first. */
function doubtOf(...notFor: ('leiding' | 'stagiair')[]): Condition {
  return notFor.length > 0 ? { all: [{ doubt: true }, { not: { role: notFor } }] } : { doubt: true };
}

const stays = words('Je bericht blijft staan.', 'Your message stays where it is.', 'Deine Nachricht bleibt stehen.');

/** What "Ik twijfel" leads to, per role. */
export const doubt: Rule[] = [
  {
    id: 'd-staff',
    on: true,
    when: doubtOf('leiding', 'stagiair'),
    level: staff('hold'),
    ask: { type: 'notice' },
    label: words(
      'Twijfel je? Vraag het eerst aan je leidinggevende.',
      'In doubt? Ask your manager first.',
      'Unsicher? Frag zuerst deine Leitung.',
    ),
    hint: stays,
    protocol:
      'Bij twijfel over een publicatie of over de raakvlakken met Konot zoeken medewerkers contact met hun leidinggevende.',
    contact: 'leidinggevende',
  },
  {
    id: 'd-int',
    on: true,
    when: doubtOf('leiding'),
    level: stagiair('hold'),
    ask: { type: 'notice' },
    label: words(
      'Twijfel je? Vraag het eerst aan je begeleider.',
      'In doubt? Ask your supervisor first.',
      'Unsicher? Frag zuerst deine Begleitung.',
    ),
    hint: stays,
    protocol: 'Je begeleider is je eerste aanspreekpunt.',
    contact: 'begeleider',
  },
  {
    id: 'd-lead',
    on: true,
    when: doubtOf(),
    level: leiding('block'),
    ask: { type: 'notice' },
    label: words(
      'Twijfel je? Dan plaats je het niet.',
      'In doubt? Then don’t post it.',
      'Unsicher? Dann poste es nicht.',
    ),
    hint: words(
      'Zo staat het in het protocol. Je kunt de tekst wel kopiëren en bewaren.',
      'The protocol says so. You can copy the text and keep it.',
      'So steht es im Protokoll. Du kannst den Text kopieren und aufheben.',
    ),
    protocol: 'Bij twijfel wordt het bericht niet gepubliceerd.',
  },
];
