import type { Rule } from '../model/rules';
import { everyone, notPrivate, staff, words } from './konot-parts';

/** What is asked once: per account, or per version of the rules. */
export const once: Rule[] = [
  {
    id: 'q-chan',
    on: true,
    when: { all: [{ signal: ['new_channel'] }, { not: { account: ['channel-told'] } }] },
    level: staff('confirm'),
    ask: {
      type: 'choice',
      options: [
        { id: 'yes', label: words('Ja', 'Yes', 'Ja') },
        { id: 'later', label: words('Ik vertel het nog', 'I will tell them', 'Ich sage es noch') },
        {
          id: 'no-school',
          label: words('Het gaat niet over school', 'It is not about school', 'Es geht nicht um Schule'),
        },
      ],
    },
    label: words(
      'Weet je leidinggevende van dit kanaal?',
      'Does your manager know about this channel?',
      'Weiß deine Leitung von diesem Kanal?',
    ),
    hint: words(
      'Ben je hier "juf" of "meester" en gebruik je de school? Vertel het dan. Je hoeft geen toestemming te vragen.',
      'Are you a teacher here ("juf" or "meester") and do you use the school? Then tell them. You don’t have to ask permission.',
      'Bist du hier Lehrkraft („juf“ oder „meester“) und nutzt du die Schule? Dann sag es. Du musst nicht um Erlaubnis fragen.',
    ),
    protocol:
      'Je stelt je leidinggevende op de hoogte wanneer je privé als ‘meester’ of ‘juf’ een social-media kanaal start waarbij je gebruik maakt van de school.',
    contact: 'leidinggevende',
    keep: 'account-channel',
  },
  {
    id: 'a-ack',
    on: true,
    when: { all: [{ not: { acknowledged: true } }, notPrivate] },
    level: everyone('confirm'),
    ask: { type: 'tick' },
    label: words(
      'Ik ken de afspraken van mijn school en {board}.',
      'I know the rules of my school and {board}.',
      'Ich kenne die Regeln meiner Schule und von {board}.',
    ),
    hint: words(
      'Dit vragen we één keer, en opnieuw als de regels veranderen. Je leest de afspraken in de instellingen.',
      'We ask this once, and again when the rules change. You can read the rules in the settings.',
      'Das fragen wir einmal und wieder, wenn sich die Regeln ändern. Du liest die Regeln in den Einstellungen.',
    ),
    protocol:
      'Je bent op de hoogte van de afspraken en regels die gemaakt zijn rondom dit onderwerp bij jou op school en binnen Konot.',
    keep: 'acknowledged',
  },
];
