import type { Sample } from '../model/sample';
import { sampleFor } from './sample-of';

const medewerker = sampleFor('medewerker');
const leerkracht = sampleFor('leerkracht');

/** Invented posts of a medewerker and a leerkracht; konot-samples.test.ts holds what comes of them true. */
export const samplesStaff: Sample[] = [
  medewerker('v-prive-mooi-weer', 'x', "Privé: mooi weer", "Wat een heerlijk weer vandaag. Op naar zee!", 'q-scope'),
  medewerker('v-prive-nieuwe-fiets', 'facebook', "Privé: nieuwe fiets", "Eindelijk een nieuwe fiets. Hij rijdt als een zonnetje.", 'q-scope'),
  medewerker('v-privefoto-van-een-taart', 'instagram', "Privéfoto van een taart", "Zelf gebakken!", 'q-scope q-pup q-coll q-name', { images: 1 }),
  medewerker('v-dansvideo-thuis', 'tiktok', "Dansvideo thuis", "Nieuw dansje geleerd", 'q-scope q-pup q-coll q-name', { kind: 'video', videos: 1 }),
  medewerker('v-zoekt-een-andere-baan', 'linkedin', "Zoekt een andere baan", "Na zes mooie jaren zoek ik een nieuwe uitdaging. Tips zijn welkom.", 'q-scope'),
  medewerker('v-reactie-op-een-recept', 'youtube', "Reactie op een recept", "Dank je, dit recept ga ik proberen.", 'q-scope q-disc q-name', { kind: 'comment', reply: true }),
  medewerker('v-telefoonnummer-van-een-moeder', 'facebook', "Telefoonnummer van een moeder", "De moeder van Sanne uit groep 5 is te bereiken op 06-12345678.", 'q-conf-found q-scope q-cap q-conf q-name', { stopped: true }),
  medewerker('v-deelt-een-krantenstuk-over-onderwijs', 'x', "Deelt een krantenstuk over onderwijs", "Weer een bezuiniging op het basisonderwijs. Wat vinden jullie?", 'q-scope q-cap q-conf q-disc q-name', { kind: 'quote', reply: true }),
  medewerker('v-onder-schooltijd-koffie', 'linkedin', "Onder schooltijd: koffie", "Koffie en een goed boek, wat wil je nog meer?", 'q-scope', { atWork: true }),
  medewerker('v-verhaal-met-een-zonsondergang', 'instagram', "Verhaal met een zonsondergang", "", 'q-scope q-pup q-coll q-name', { kind: 'story', images: 1 }),
  medewerker('v-vergadering-onder-werktijd', 'linkedin', "Vergadering onder werktijd", "Zit nu in een lange vergadering.", 'q-scope', { atWork: true }),
  leerkracht('v-prive-voetbal', 'x', "Privé: voetbal", "Wat een wedstrijd! Drie punten mee naar huis.", 'q-scope'),
  leerkracht('v-trots-op-de-groep', 'facebook', "Trots op de groep", "Wat een mooie dag met groep 5! De ouders waren trots.", 'q-scope q-cap q-conf q-name'),
  leerkracht('v-foto-van-het-schoolreisje', 'facebook', "Foto van het schoolreisje", "Schoolreisje met groep 4, wat hebben de leerlingen genoten!", 'q-scope q-cap q-pup q-coll q-conf q-name', { images: 3 }),
  leerkracht('v-reel-uit-de-klas', 'instagram', "Reel uit de klas", "Zo leren mijn leerlingen de tafels", 'q-scope q-cap q-pup q-coll q-conf q-name', { kind: 'reel', videos: 1 }),
  leerkracht('v-kanaal-als-juf', 'tiktok', "Kanaal als juf", "Hoi, ik ben juf Roos en op dit kanaal deel ik mijn leven in de klas.", 'q-scope q-cap q-pup q-coll q-conf q-name q-chan', { kind: 'video', videos: 1 }),
  leerkracht('v-mening-over-de-werkdruk', 'linkedin', "Mening over de werkdruk", "De werkdruk in het basisonderwijs is te hoog. Dat zie ik elke dag op onze school.", 'q-scope q-cap q-conf q-name'),
  leerkracht('v-uitleg-over-breuken', 'youtube', "Uitleg over breuken", "Breuken uitgelegd voor groep 7", 'q-scope q-cap q-pup q-coll q-conf q-name', { kind: 'video', videos: 1 }),
  leerkracht('v-antwoord-aan-een-boze-ouder', 'facebook', "Antwoord aan een boze ouder", "Beste ouder, uw zoon heeft dat zelf gedaan. Dit bespreken we liever niet hier.", 'q-scope q-disc q-name', { kind: 'comment', reply: true }),
  leerkracht('v-zorg-over-een-leerling', 'x', "Zorg over een leerling", "Daan uit mijn groep heeft ADHD en krijgt nu medicijnen.", 'q-conf-found q-scope q-conf q-name', { stopped: true }),
  leerkracht('v-adres-van-een-leerling', 'instagram', "Adres van een leerling", "Feestje bij Noor uit groep 6, Kerkstraat 12 in Losdam.", 'q-conf-found q-scope q-cap q-pup q-coll q-conf q-name', { kind: 'story', images: 1, stopped: true }),
  leerkracht('v-english-proud-of-my-class', 'linkedin', "English: proud of my class", "So proud of my class today. The pupils of group 8 gave a great performance!", 'q-scope q-cap q-conf q-name'),
  leerkracht('v-privevideo-van-de-hond', 'tiktok', "Privévideo van de hond", "Kijk hem gaan", 'q-scope q-pup q-coll q-name', { kind: 'video', videos: 1 }),
  leerkracht('v-oproep-aan-ouders', 'facebook', "Oproep aan ouders", "Beste ouders, wie kan woensdag rijden naar het museum?", 'q-scope'),
];
