import type { Sample } from '../model/sample';
import { sampleFor } from './sample-of';

const leiding = sampleFor('leiding');
const stagiair = sampleFor('stagiair');

/** Invented posts of a leiding and a stagiair; konot-samples.test.ts holds what comes of them true. */
export const samplesOthers: Sample[] = [
  leiding('v-mening-van-een-schoolleider', 'x', "Mening van een schoolleider", "Ik vind de nieuwe wet geen goed plan.", 'q-lead q-conf q-name'),
  leiding('v-open-dag', 'facebook', "Open dag", "Kom zaterdag naar de open dag van onze school. Iedereen is welkom!", 'q-lead q-conf q-name'),
  leiding('v-foto-van-de-open-dag', 'facebook', "Foto van de open dag", "Wat een drukte op de open dag!", 'q-lead q-pup q-acc q-coll q-conf q-name', { images: 2 }),
  leiding('v-foto-van-een-leeg-lokaal', 'instagram', "Foto van een leeg lokaal", "De nieuwe lokalen zijn klaar.", 'q-lead q-pup q-acc q-coll q-conf q-name', { images: 1 }),
  leiding('v-video-van-de-musical', 'tiktok', "Video van de musical", "Onze leerlingen schitteren in de musical van groep 8!", 'q-lead q-pup q-acc q-coll q-conf q-name', { kind: 'video', videos: 1 }),
  leiding('v-vacature', 'linkedin', "Vacature", "Wij zoeken een leerkracht voor groep 3. Kom je bij ons team?", 'q-lead q-conf q-name'),
  leiding('v-antwoord-op-een-klacht', 'youtube', "Antwoord op een klacht", "We nemen uw klacht over de leerkracht serieus. Bel ons gerust.", 'q-lead q-conf q-disc q-name', { kind: 'comment', reply: true }),
  leiding('v-reorganisatie', 'linkedin', "Reorganisatie", "Intern is besloten dat er volgend jaar vier ontslagen vallen. Nog niet doorvertellen.", 'q-lead q-conf q-name'),
  stagiair('v-prive-concert', 'x', "Privé: concert", "Beste concert ooit gisteren!", 'q-int1'),
  stagiair('v-eerste-stagedag', 'facebook', "Eerste stagedag", "Mijn eerste stagedag in groep 5 zit erop. Wat een leuke leerlingen!", 'q-int2 q-int1 q-conf q-name', { stopped: true }),
  stagiair('v-foto-met-de-stageklas', 'instagram', "Foto met de stageklas", "Laatste dag met mijn stageklas", 'q-int2 q-int1 q-pup q-coll q-conf q-name', { images: 1, stopped: true }),
  stagiair('v-video-over-de-stage', 'tiktok', "Video over de stage", "Een dag uit mijn leven als stagiair in groep 3", 'q-int2 q-int1 q-pup q-coll q-conf q-name', { kind: 'video', videos: 1, stopped: true }),
  stagiair('v-diploma-gehaald', 'linkedin', "Diploma gehaald", "Geslaagd! Op naar de volgende opleiding.", 'q-int1'),
  stagiair('v-reactie-onder-een-lesvideo', 'youtube', "Reactie onder een lesvideo", "Handig, deze uitleg over lezen ga ik in mijn stageklas gebruiken.", 'q-int2 q-int1 q-conf q-disc q-name', { kind: 'comment', reply: true, stopped: true }),
  stagiair('v-leerlingnummer', 'x', "Leerlingnummer", "Leerlingnummer 204518 is vandaag weer te laat.", 'q-conf-found q-int1 q-conf q-name', { stopped: true }),
  stagiair('v-deutsch-privat', 'facebook', "Deutsch: privat", "Heute war ein schöner Tag am See.", 'q-int1'),
];
