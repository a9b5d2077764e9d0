import type { Rule } from '../model/rules';
import { answered, everyone, isLeiding, isStagiair, leiding, stagiair, staff, words, yesNoUnsure } from './konot-parts';

const placementSentence =
  'Je plaatst geen berichten op social media die betrekking hebben op de leerlingen van jouw stageschool of over jouw stageschool zonder uitdrukkelijke toestemming van jouw begeleider.';

const lockedReason = words(
  'Zonder duidelijke toestemming van de begeleider plaatst een stagiair niets over leerlingen of de stageschool. Zo staat het in het protocol. Daarom staat deze vraag altijd aan.',
  'Without clear permission from the supervisor, a student on placement posts nothing about pupils or the school. The protocol says so. That is why this question is always on.',
  'Ohne klare Erlaubnis der Begleitung postet eine Praktikantin oder ein Praktikant nichts über Schüler oder die Schule. So steht es im Protokoll. Darum ist diese Frage immer an.',
);

/** Set beforehand, never skipped: the person can still say no. */
const looksLikeSchool = {
  when: {
    signal: [
      'school_mention',
      'pupil_reference',
      'education_topic',
      'media_of_pupils',
      'parent_pupil_discussion',
      'student_id',
      'confidential_org',
      'worktime',
    ],
  },
  option: 'yes',
} satisfies NonNullable<Rule['preset']>[number];

/** What a stagiair is asked first on every post (requirements.md Q-INT1). */
export const placement: Rule = {
  id: 'q-int1',
  on: true,
  locked: lockedReason,
  when: isStagiair,
  level: stagiair('confirm'),
  ask: yesNoUnsure,
  label: words(
    'Gaat dit over leerlingen of over je stageschool?',
    'Is this about pupils or about your placement school?',
    'Geht es um Schüler oder um deine Praktikumsschule?',
  ),
  hint: words(
    'Ook zonder naam of foto. Ook op je eigen account.',
    'Also without a name or a photo. Also on your own account.',
    'Auch ohne Namen oder Foto. Auch auf deinem eigenen Konto.',
  ),
  preset: [looksLikeSchool],
  protocol: placementSentence,
  contact: 'begeleider',
};

/** The approval of the supervisor, for this post only (requirements.md Q-INT2). */
export const approval: Rule = {
  id: 'q-int2',
  on: true,
  locked: lockedReason,
  when: { any: [answered('q-int1', 'yes', 'unsure'), answered('q-cap', 'school'), answered('q-pup', 'yes', 'unsure')] },
  level: stagiair('block'),
  ask: {
    type: 'approval',
    name: words('Naam van je begeleider', 'Name of your supervisor', 'Name deiner Begleitung'),
    day: words('Op welke dag?', 'On which day?', 'An welchem Tag?'),
  },
  label: words(
    'Mijn begeleider heeft dit bericht gezien en zegt: dit mag.',
    'My supervisor has seen this post and says it is allowed.',
    'Meine Begleitung hat diesen Beitrag gesehen und erlaubt ihn.',
  ),
  hint: words(
    'Je hebt duidelijke toestemming nodig. Nog niet gevraagd? Dan kun je dit nu niet plaatsen.',
    'You need clear permission. Not asked yet? Then you cannot post this now.',
    'Du brauchst eine klare Erlaubnis. Noch nicht gefragt? Dann kannst du das jetzt nicht posten.',
  ),
  protocol: placementSentence,
  contact: 'begeleider',
};

/** For whom somebody speaks, and whether it touches school at all. */
export const scope: Rule[] = [
  {
    id: 'q-scope',
    on: true,
    when: { all: [{ not: isLeiding }, { any: [{ not: isStagiair }, { signal: ['education_topic'] }] }] },
    level: { ...everyone('confirm'), leiding: null },
    ask: yesNoUnsure,
    label: words(
      'Heeft dit te maken met school, je werk of leerlingen?',
      'Is this about school, your work or pupils?',
      'Hat das mit Schule, deiner Arbeit oder Schülern zu tun?',
    ),
    hint: words(
      'Is het privé? Kies "nee". Dan ben je bijna altijd meteen klaar.',
      'Is it private? Choose "no". Then you are almost always done at once.',
      'Ist es privat? Wähle „nein“. Dann bist du fast immer sofort fertig.',
    ),
    preset: [looksLikeSchool],
    protocol:
      'Bij twijfel over een publicatie of over de raakvlakken met Konot zoeken medewerkers contact met hun leidinggevende.',
    contact: 'leidinggevende',
  },
  {
    id: 'q-lead',
    on: true,
    when: isLeiding,
    level: leiding('confirm'),
    ask: { type: 'tick' },
    label: words(
      'Jij spreekt altijd namens {board}. Ook bij je eigen mening.',
      'You always speak for {board}. Also with your own opinion.',
      'Du sprichst immer für {board}. Auch bei deiner eigenen Meinung.',
    ),
    hint: words(
      'Dat hoort bij je functie. "Op persoonlijke titel" kan daarom niet.',
      'That comes with your position. So "in a personal capacity" is not possible.',
      'Das gehört zu deiner Funktion. „Im eigenen Namen“ geht darum nicht.',
    ),
    protocol:
      'Schoolbestuurders, schoolleiders en leidinggevenden zijn altijd vertegenwoordiger van Konot, ook als zij een privémening verkondigen.',
  },
  {
    id: 'q-cap',
    on: true,
    when: { all: [{ not: isLeiding }, answered('q-scope', 'yes')] },
    level: { ...staff('confirm'), stagiair: 'confirm' },
    ask: {
      type: 'choice',
      options: [
        { id: 'myself', label: words('Namens mijzelf', 'For myself', 'Für mich selbst') },
        {
          id: 'school',
          label: words('Namens de school of {board}', 'For the school or {board}', 'Für die Schule oder {board}'),
        },
      ],
    },
    label: words('Namens wie plaats je dit?', 'Who are you speaking for?', 'Für wen sprichst du?'),
    hint: words(
      'Schrijf het er ook bij. Dan weet de lezer het.',
      'Write it in your post too. Then the reader knows.',
      'Schreib es auch dazu. Dann wissen es die Leser.',
    ),
    protocol:
      'Bij onderwijskundige onderwerpen maken medewerkers duidelijk of zij op persoonlijke titel of namens Konot publiceren.',
    contact: 'leidinggevende',
  },
];
