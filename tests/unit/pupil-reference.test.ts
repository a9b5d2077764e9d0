import { describe, expect, it } from 'vitest';
import { checks, readDraft } from '../../utils/signals';
import { exampleSettings } from '../../utils/signals/check';

const found = (text: string) => checks.pupil_reference.find(text, exampleSettings, readDraft(text, exampleSettings));

describe('a class or pupil of the writer', () => {
  it.each([
    'Een knulletje van zeven bij mij begint nu zomaar te fluiten',
    'Iemand van 8 bij ons snapt de klok beter dan ik',
    'Mijn grootste belhamel heeft de planten water gegeven',
    'Mijn dertigtal is klaar voor de vakantie',
    'Onze drie-vier heeft een hut gebouwd',
    'De kleinste groep hier bij ons zoekt oude kranten',
    'Ik val in: invallen bij de taalklas is topsport',
    'De plusgroep van vrijdag mist een schaakbord',
    'Eine Zweitklässlerin von mir hat mich heute Oma genannt',
    'Two of my seven-year-olds are writing a novel',
    'Ik heb een groep die klapt voor iedere goede som',
    'Mijn 27 draken hebben vandaag stil gelezen in de klas',
    'Gisteren de ruit vervangen. Een meisje van negen kwam helpen vegen',
  ])('%s', (text) => expect(found(text)).not.toEqual([]));

  it.each([
    'Mijn klas van toen, met dertig jongens en een orgel',
    'In 1979 zat ik in een klas met 41 kinderen',
    'Cijferen hoort erbij, tot en met groep 8',
    'Mijn 25 jaar in het onderwijs vlogen voorbij',
  ])('is not meant: %s', (text) => expect(found(text)).toEqual([]));
});
