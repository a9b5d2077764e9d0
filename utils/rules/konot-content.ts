import type { Rule } from '../model/rules';
import { aboutSchool, everyone, notPrivate, related, sensitive, words } from './konot-parts';

const confidentialSentence = 'Medewerkers van Konot publiceren geen vertrouwelijke informatie op sociale media.';

/** What is written, whoever writes it. */
export const content: Rule[] = [
  {
    id: 'q-conf-found',
    on: true,
    // A number that belongs to one person, or a detail of a person together with a pupil or with care.
    when: {
      any: [
        { signal: ['bsn', 'student_id'] },
        {
          all: [
            {
              signal: ['email', 'phone', 'iban', 'address', 'postcode', 'birthdate', 'license_plate', 'health_care'],
            },
            { signal: ['pupil_reference'] },
          ],
        },
        {
          all: [
            { signal: ['email', 'phone', 'iban', 'address', 'postcode', 'birthdate', 'license_plate', 'person_name'] },
            { signal: ['health_care'] },
          ],
        },
      ],
    },
    level: everyone('block'),
    ask: { type: 'found', waive: words('Dit is een vals alarm', 'This is a false alarm', 'Das ist ein Fehlalarm') },
    label: words(
      'We vonden iets dat vertrouwelijk lijkt. Haal het weg of geef aan dat het klopt.',
      'We found something that looks confidential. Remove it, or say it is fine.',
      'Wir haben etwas gefunden, das vertraulich aussieht. Nimm es weg oder sag, dass es stimmt.',
    ),
    hint: words(
      'Gegevens van een kind of ouder horen niet op social media. Ook niet met toestemming.',
      'Details of a child or parent do not belong on social media. Not with permission either.',
      'Daten von Kindern oder Eltern gehören nicht auf Social Media. Auch nicht mit Erlaubnis.',
    ),
    protocol: confidentialSentence,
    contact: 'avg',
  },
  {
    id: 'q-conf',
    on: true,
    when: { any: [{ all: [{ signal: ['person_name'] }, { signal: aboutSchool }] }, ...related, { signal: sensitive }] },
    level: everyone('confirm'),
    ask: { type: 'tick' },
    label: words(
      'Er staat niets vertrouwelijks in.',
      'There is nothing confidential in it.',
      'Es enthält nichts Vertrauliches.',
    ),
    hint: words(
      'Dus niets over cijfers, gezondheid, zorgen, thuis, adressen of interne zaken. Ook geen herkenbaar verhaal over een kind.',
      'So nothing about marks, health, worries, home, addresses or internal matters. And no story in which people recognise a child.',
      'Also nichts über Noten, Gesundheit, Sorgen, Zuhause, Adressen oder Internes. Auch keine Geschichte, in der man ein Kind erkennt.',
    ),
    protocol: confidentialSentence,
    contact: 'avg',
  },
  {
    id: 'q-disc',
    on: true,
    when: { any: [{ reply: true }, { signal: ['parent_pupil_discussion'] }] },
    level: everyone('confirm'),
    ask: { type: 'tick' },
    label: words(
      'Dit is geen discussie met een leerling of ouder.',
      'This is not an argument with a pupil or parent.',
      'Das ist keine Diskussion mit Schülern oder Eltern.',
    ),
    hint: words(
      'Wil een ouder iets bespreken? Bel, of gebruik Social Schools.',
      'Does a parent want to discuss something? Call, or use Social Schools.',
      'Möchten Eltern etwas besprechen? Ruf an oder nutze Social Schools.',
    ),
    protocol: 'Medewerkers van Konot gaan niet in discussie met een leerling of ouder op sociale media.',
    contact: 'leidinggevende',
  },
  {
    id: 'q-name',
    on: true,
    when: notPrivate,
    level: everyone('confirm'),
    ask: { type: 'tick' },
    label: words(
      'Ik sta hierachter: niemand krijgt hier last van en ik geef het goede voorbeeld.',
      'I stand behind this: it harms nobody and sets a good example.',
      'Ich stehe dazu: Es schadet niemandem und ist ein gutes Vorbild.',
    ),
    hint: words(
      'Denk aan de school, collega’s, ouders en leerlingen.',
      'Think of the school, colleagues, parents and pupils.',
      'Denk an die Schule, das Team, die Eltern und die Schüler.',
    ),
    protocol:
      'Jij bent je ervan bewust dat je als medewerker van Konot een voorbeeldfunctie hebt en je houdt hiermee rekening bij het plaatsen van berichten op social media.',
  },
];
