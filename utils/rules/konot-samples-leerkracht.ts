import type { Sample } from '../model/sample';
import { sampleFor } from './sample-of';

const leerkracht = sampleFor('leerkracht');

/** Invented posts of this role; tests/unit/rules-bench.test.ts holds what comes of them true. */
export const samplesLeerkracht: Sample[] = [
  leerkracht('v-prive-voetbal', 'x', 'Privé: voetbal', 'Wat een wedstrijd! Drie punten mee naar huis.', 'q-scope'),
  leerkracht(
    'v-trots-op-de-groep',
    'facebook',
    'Trots op de groep',
    'Wat een mooie dag met groep 5! De ouders waren trots.',
    'q-scope q-cap q-conf q-name',
  ),
  leerkracht(
    'v-foto-van-het-schoolreisje',
    'facebook',
    'Foto van het schoolreisje',
    'Schoolreisje met groep 4, wat hebben de leerlingen genoten!',
    'q-plat q-scope q-cap q-pup q-cons q-coll q-conf q-name',
    { images: 3, stopped: true },
  ),
  leerkracht(
    'v-reel-uit-de-klas',
    'instagram',
    'Reel uit de klas',
    'Zo leren mijn leerlingen de tafels',
    'q-plat q-scope q-cap q-pup q-cons q-coll q-conf q-name',
    { kind: 'reel', videos: 1, stopped: true },
  ),
  leerkracht(
    'v-kanaal-als-juf',
    'tiktok',
    'Kanaal als juf',
    'Hoi, ik ben juf Roos en op dit kanaal deel ik mijn leven in de klas.',
    'q-scope q-pup q-coll q-name q-chan',
    { kind: 'video', videos: 1 },
  ),
  leerkracht(
    'v-mening-over-de-werkdruk',
    'linkedin',
    'Mening over de werkdruk',
    'De werkdruk in het basisonderwijs is te hoog. Dat zie ik elke dag op onze school.',
    'q-scope q-cap q-conf q-name',
  ),
  leerkracht(
    'v-uitleg-over-breuken',
    'youtube',
    'Uitleg over breuken',
    'Breuken uitgelegd voor groep 7',
    'q-scope q-cap q-pup q-coll q-conf q-name',
    { kind: 'video', videos: 1 },
  ),
  leerkracht(
    'v-antwoord-aan-een-boze-ouder',
    'facebook',
    'Antwoord aan een boze ouder',
    'Beste ouder, uw zoon heeft dat zelf gedaan. Dit bespreken we liever niet hier.',
    'q-scope q-cap q-conf q-disc q-name',
    { kind: 'comment', reply: true },
  ),
  leerkracht(
    'v-zorg-over-een-leerling',
    'x',
    'Zorg over een leerling',
    'Daan uit mijn groep heeft ADHD en krijgt nu medicijnen.',
    'q-conf-found q-scope q-cap q-conf q-name',
    { stopped: true },
  ),
  leerkracht(
    'v-adres-van-een-leerling',
    'instagram',
    'Adres van een leerling',
    'Feestje bij Noor uit groep 6, Kerkstraat 12 in Losdam.',
    'q-conf-found q-scope q-cap q-pup q-coll q-conf q-name',
    { kind: 'story', images: 1, stopped: true },
  ),
  leerkracht(
    'v-english-proud-of-my-class',
    'linkedin',
    'English: proud of my class',
    'So proud of my class today. The pupils of group 8 gave a great performance!',
    'q-scope q-cap q-conf q-name',
  ),
  leerkracht(
    'v-privevideo-van-de-hond',
    'tiktok',
    'Privévideo van de hond',
    'Kijk hem gaan',
    'q-scope q-pup q-coll q-name',
    { kind: 'video', videos: 1 },
  ),
  leerkracht(
    'v-oproep-aan-ouders',
    'facebook',
    'Oproep aan ouders',
    'Beste ouders, wie kan woensdag rijden naar het museum?',
    'q-scope',
  ),
];
