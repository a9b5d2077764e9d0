import type { Rule } from '../model/rules';
import { answered, everyone, pictured, words } from './konot-parts';

/** Consent of parents and of colleagues. */
export const consent: Rule[] = [
  {
    id: 'q-cons-unsure',
    on: true,
    when: answered('q-pup', 'unsure'),
    level: everyone('block'),
    ask: { type: 'notice' },
    label: words(
      'Weet je niet of er een leerling op staat? Dan plaats je dit nog niet.',
      'Not sure if a pupil is in it? Then don’t post it yet.',
      'Weißt du nicht, ob ein Schüler dabei ist? Dann postest du das noch nicht.',
    ),
    hint: words(
      'Toestemming moet er zijn vóór je plaatst. Kijk het beeld nog eens na, of vraag het iemand.',
      'Permission must be there before you post. Look at the picture again, or ask someone.',
      'Die Erlaubnis muss vor dem Posten da sein. Schau das Bild noch einmal an oder frag jemanden.',
    ),
    protocol:
      'Jouw school gaat voorzichtig om met foto’s en video’s waarop jij te zien bent en vraagt, voordat ze gepubliceerd worden, jouw ouders om toestemming via de beeldgebruikvoorkeuren van Social Schools',
    contact: 'avg',
  },
  {
    id: 'q-cons',
    on: true,
    when: answered('q-pup', 'yes'),
    level: everyone('confirm'),
    ask: { type: 'tick' },
    label: words(
      'Ik heb in Social Schools gekeken: iedereen in beeld mag op {platform}.',
      'I checked Social Schools: everyone in the picture may appear on {platform}.',
      'Ich habe in Social Schools nachgesehen: Alle im Bild dürfen auf {platform}.',
    ),
    hint: words(
      'Kijk bij Beeldgebruikvoorkeuren. Niets ingevuld? Dan is er geen toestemming. Kijk elke keer: ouders kunnen het wijzigen. Dit geldt ook voor een foto van een ouder.',
      'Look at the image preferences. Nothing filled in? Then there is no permission. Check every time: parents can change it. This also goes for a parent’s photo.',
      'Schau bei den Bild-Einstellungen. Nichts ausgefüllt? Dann gibt es keine Erlaubnis. Schau jedes Mal: Eltern können es ändern. Das gilt auch für ein Foto von Eltern.',
    ),
    protocol: 'Deze toestemming geven ouders al dan niet op via de beeldgebruikvoorkeuren op Social Schools.',
    contact: 'avg',
  },
  {
    id: 'q-coll',
    on: true,
    when: pictured,
    level: everyone('confirm'),
    ask: { type: 'tick' },
    label: words(
      'Collega’s in beeld vinden dit goed, of er staan geen collega’s op.',
      'Colleagues in it agree, or there are none.',
      'Kolleginnen und Kollegen im Bild sind einverstanden, oder es sind keine da.',
    ),
    hint: words(
      'Ook collega’s hebben recht op privacy.',
      'Colleagues have a right to privacy too.',
      'Auch Kolleginnen und Kollegen haben ein Recht auf Privatsphäre.',
    ),
    protocol:
      'Een gevolg van de AVG-wetgeving is het strikt(er) omgaan met de privacy van onze leerlingen en medewerkers.',
    contact: 'avg',
  },
];
