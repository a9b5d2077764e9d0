import type { Sample } from '../model/sample';
import { sampleFor } from './sample-of';

const medewerker = sampleFor('medewerker');

/** Invented posts of this role; tests/unit/rules-bench.test.ts holds what comes of them true. */
export const samplesMedewerker: Sample[] = [
  medewerker('v-prive-mooi-weer', 'x', 'Privé: mooi weer', 'Wat een heerlijk weer vandaag. Op naar zee!', 'q-scope'),
  medewerker(
    'v-prive-nieuwe-fiets',
    'facebook',
    'Privé: nieuwe fiets',
    'Eindelijk een nieuwe fiets. Hij rijdt als een zonnetje.',
    'q-scope',
  ),
  medewerker(
    'v-privefoto-van-een-taart',
    'instagram',
    'Privéfoto van een taart',
    'Zelf gebakken!',
    'q-scope q-pup q-coll q-name',
    { images: 1 },
  ),
  medewerker('v-dansvideo-thuis', 'tiktok', 'Dansvideo thuis', 'Nieuw dansje geleerd', 'q-scope q-pup q-coll q-name', {
    kind: 'video',
    videos: 1,
  }),
  medewerker(
    'v-zoekt-een-andere-baan',
    'linkedin',
    'Zoekt een andere baan',
    'Na zes mooie jaren zoek ik een nieuwe uitdaging. Tips zijn welkom.',
    'q-scope',
  ),
  medewerker(
    'v-reactie-op-een-recept',
    'youtube',
    'Reactie op een recept',
    'Dank je, dit recept ga ik proberen.',
    'q-scope q-disc q-name',
    { kind: 'comment', reply: true },
  ),
  medewerker(
    'v-telefoonnummer-van-een-moeder',
    'facebook',
    'Telefoonnummer van een moeder',
    'De moeder van Sanne uit groep 5 is te bereiken op 06-12345678.',
    'q-conf-found q-scope q-cap q-conf q-name',
    { stopped: true },
  ),
  medewerker(
    'v-deelt-een-krantenstuk-over-onderwijs',
    'x',
    'Deelt een krantenstuk over onderwijs',
    'Weer een bezuiniging op het basisonderwijs. Wat vinden jullie?',
    'q-scope q-cap q-conf q-disc q-name',
    { kind: 'quote', reply: true },
  ),
  medewerker(
    'v-onder-schooltijd-koffie',
    'linkedin',
    'Onder schooltijd: koffie',
    'Koffie en een goed boek, wat wil je nog meer?',
    'q-scope',
    { atWork: true },
  ),
  medewerker(
    'v-verhaal-met-een-zonsondergang',
    'instagram',
    'Verhaal met een zonsondergang',
    '',
    'q-scope q-pup q-coll q-name',
    { kind: 'story', images: 1 },
  ),
  medewerker(
    'v-vergadering-onder-werktijd',
    'linkedin',
    'Vergadering onder werktijd',
    'Zit nu in een lange vergadering.',
    'q-scope q-cap q-conf q-name',
    { atWork: true },
  ),
];
