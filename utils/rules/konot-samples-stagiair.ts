import type { Sample } from '../model/sample';
import { sampleFor } from './sample-of';

const stagiair = sampleFor('stagiair');

/** Invented posts of this role; tests/unit/rules-bench.test.ts holds what comes of them true. */
export const samplesStagiair: Sample[] = [
  stagiair('v-prive-concert', 'x', 'Privé: concert', 'Beste concert ooit gisteren!', 'q-int1'),
  stagiair(
    'v-eerste-stagedag',
    'facebook',
    'Eerste stagedag',
    'Mijn eerste stagedag in groep 5 zit erop. Wat een leuke leerlingen!',
    'q-int2 q-int1 q-conf q-name',
    { stopped: true },
  ),
  stagiair(
    'v-foto-met-de-stageklas',
    'instagram',
    'Foto met de stageklas',
    'Laatste dag met mijn stageklas',
    'q-plat q-int2 q-int1 q-pup q-acc q-cons q-coll q-conf q-name',
    { images: 1, stopped: true },
  ),
  stagiair(
    'v-video-over-de-stage',
    'tiktok',
    'Video over de stage',
    'Een dag uit mijn leven als stagiair in groep 3',
    'q-plat q-int2 q-int1 q-pup q-acc q-cons q-coll q-conf q-name',
    { kind: 'video', videos: 1, stopped: true },
  ),
  stagiair('v-diploma-gehaald', 'linkedin', 'Diploma gehaald', 'Geslaagd! Op naar de volgende opleiding.', 'q-int1'),
  stagiair(
    'v-reactie-onder-een-lesvideo',
    'youtube',
    'Reactie onder een lesvideo',
    'Handig, deze uitleg over lezen ga ik morgen aan mijn stageklas laten zien.',
    'q-int2 q-int1 q-conf q-disc q-name',
    { kind: 'comment', reply: true, stopped: true },
  ),
  stagiair(
    'v-leerlingnummer',
    'x',
    'Leerlingnummer',
    'Leerlingnummer 204518 is vandaag weer te laat.',
    'q-int2 q-conf-found q-int1 q-conf q-name',
    { stopped: true },
  ),
  stagiair('v-deutsch-privat', 'facebook', 'Deutsch: privat', 'Heute war ein schöner Tag am See.', 'q-int1'),
];
