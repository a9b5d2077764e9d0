import type { Rule } from '../model/rules';
import { answered, everyone, isStagiair, pictured, stagiair, words } from './konot-parts';

const notice: Rule['ask'] = { type: 'notice' };

/** Lines that are only read. */
export const notices: Rule[] = [
  {
    id: 'i-capacity',
    on: true,
    when: answered('q-cap', 'myself'),
    level: { ...everyone('info'), leiding: null },
    ask: notice,
    label: words('Deze zin kun je kopiëren:', 'You can copy this sentence:', 'Diesen Satz kannst du kopieren:'),
    sentence: words(
      'Dit schrijf ik op persoonlijke titel.',
      'I write this in a personal capacity.',
      'Das schreibe ich im eigenen Namen.',
    ),
    protocol:
      'Bij onderwijskundige onderwerpen maken medewerkers duidelijk of zij op persoonlijke titel of namens Konot publiceren.',
  },
  {
    id: 'i-less',
    on: true,
    when: pictured,
    level: everyone('info'),
    ask: notice,
    label: words(
      'Kan het ook zonder foto? Of zonder herkenbare kinderen?',
      'Could it do without the photo? Or without children people recognise?',
      'Geht es auch ohne Foto? Oder ohne erkennbare Kinder?',
    ),
    hint: words(
      'Wij zijn heel voorzichtig met foto’s en video’s.',
      'We are very careful with photos and videos.',
      'Wir sind sehr vorsichtig mit Fotos und Videos.',
    ),
    protocol: 'Dat betekent dat we zeer terughoudend zijn met het plaatsen van foto’s en/of video’s op social media.',
  },
  {
    id: 'i-group',
    on: true,
    when: answered('q-pup', 'yes'),
    level: { medewerker: null, leerkracht: 'info', leiding: null, stagiair: null },
    ask: notice,
    label: words(
      'Je kent de voorkeuren van je eigen groep. Andere groep? Vraag het die leerkracht.',
      'You know the preferences of your own group. Another group? Ask that teacher.',
      'Du kennst die Einstellungen deiner Gruppe. Andere Gruppe? Frag die Lehrkraft dort.',
    ),
    protocol: 'Je bent op de hoogte van de beeldgebruikvoorkeuren van de leerlingen van jouw groep en past deze toe',
  },
  {
    id: 'i-alt',
    on: true,
    when: { any: [{ signal: ['parent_audience'] }, answered('q-pup', 'yes')] },
    level: everyone('info'),
    ask: notice,
    label: words(
      'Is dit voor ouders? Zet het dan in Social Schools.',
      'Is this for parents? Use Social Schools.',
      'Ist das für Eltern? Nutze Social Schools.',
    ),
    hint: words(
      'Daar zien alleen ouders van de groep het.',
      'Only parents of the group see it there.',
      'Dort sehen es nur die Eltern der Gruppe.',
    ),
    protocol: 'Konot heeft ervoor gekozen om gebruik te maken van Social Schools voor de oudercommunicatie.',
  },
  {
    id: 'i-work',
    on: true,
    when: { all: [{ schoolHours: true }, { not: isStagiair }] },
    level: { ...everyone('info'), stagiair: null },
    ask: notice,
    label: words(
      'Het is nu schooltijd. Kan dit ook later?',
      'It is school time. Can this wait?',
      'Es ist Unterrichtszeit. Geht es auch später?',
    ),
    hint: words(
      'Onderwijstijd gaat voor. Pauze? Dan is er niets aan de hand.',
      'Teaching time comes first. Break? Then it is fine.',
      'Unterricht geht vor. Pause? Dann ist alles in Ordnung.',
    ),
    protocol:
      'Je gaat tijdens werktijd terughoudend om met social media en draagt er zorg voor dat dit gebruik niet ten koste gaat van de onderwijstijd en het belang van de leerlingen.',
  },
  {
    id: 'i-work-s',
    on: true,
    when: { schoolHours: true },
    level: stagiair('info'),
    ask: notice,
    label: words(
      'Het is nu werktijd. Kan dit ook later?',
      'It is working time. Can this wait?',
      'Es ist Arbeitszeit. Geht es auch später?',
    ),
    hint: words(
      'Je tijd is nu voor de leerlingen en je collega’s. Ook in de teamkamer.',
      'Your time is for the pupils and your colleagues now. Also in the staff room.',
      'Deine Zeit ist jetzt für die Schüler und das Team. Auch im Teamzimmer.',
    ),
    protocol:
      'Je gaat tijdens werktijd terughoudend om met social media en draagt er zorg voor dat dit gebruik niet ten koste gaat van de onderwijstijd, het belang van de leerlingen en je communicatie met iedereen in gemeenschappelijke ruimtes (zoals teamkamers).',
  },
  {
    id: 'i-perm',
    on: true,
    when: { always: true },
    level: everyone('info'),
    ask: notice,
    label: words(
      'Alles wat je plaatst, kan iedereen later vinden en delen.',
      'Anyone can find and share what you post, also later.',
      'Alles, was du postest, kann jeder später finden und teilen.',
    ),
    protocol: 'Medewerkers van Konot weten dat publicaties op social media altijd vindbaar en deelbaar zijn.',
  },
];
