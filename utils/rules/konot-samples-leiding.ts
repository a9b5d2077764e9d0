import type { Sample } from '../model/sample';
import { sampleFor } from './sample-of';

const leiding = sampleFor('leiding');

/** Invented posts of this role; tests/unit/rules-bench.test.ts holds what comes of them true. */
export const samplesLeiding: Sample[] = [
  leiding(
    'v-mening-van-een-schoolleider',
    'x',
    'Mening van een schoolleider',
    'Ik vind de nieuwe wet geen goed plan.',
    'q-lead q-conf q-name',
  ),
  leiding(
    'v-open-dag',
    'facebook',
    'Open dag',
    'Kom zaterdag naar de open dag van onze school. Iedereen is welkom!',
    'q-lead q-conf q-name',
  ),
  leiding(
    'v-foto-van-de-open-dag',
    'facebook',
    'Foto van de open dag',
    'Wat een drukte op de open dag!',
    'q-lead q-pup q-acc q-coll q-conf q-name',
    { images: 2 },
  ),
  leiding(
    'v-foto-van-een-leeg-lokaal',
    'instagram',
    'Foto van een leeg lokaal',
    'De nieuwe lokalen zijn klaar.',
    'q-lead q-pup q-acc q-coll q-conf q-name',
    { images: 1 },
  ),
  leiding(
    'v-video-van-de-musical',
    'tiktok',
    'Video van de musical',
    'Onze leerlingen schitteren in de musical van groep 8!',
    'q-plat q-lead q-pup q-acc q-cons q-coll q-conf q-name',
    { kind: 'video', videos: 1, stopped: true },
  ),
  leiding(
    'v-vacature',
    'linkedin',
    'Vacature',
    'Wij zoeken een leerkracht voor groep 3. Kom je bij ons team?',
    'q-lead q-conf q-name',
  ),
  leiding(
    'v-antwoord-op-een-klacht',
    'youtube',
    'Antwoord op een klacht',
    'We nemen uw klacht over de leerkracht serieus. Bel ons gerust.',
    'q-lead q-conf q-disc q-name',
    { kind: 'comment', reply: true },
  ),
  leiding(
    'v-reorganisatie',
    'linkedin',
    'Reorganisatie',
    'Intern is besloten dat er volgend jaar vier ontslagen vallen. Nog niet doorvertellen.',
    'q-lead q-conf q-name',
  ),
];
