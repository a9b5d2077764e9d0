import { describe, expect, it } from 'vitest';
import { checks, readDraft } from '../../utils/signals';
import { exampleSettings } from '../../utils/signals/check';

const withPicture = { ...exampleSettings, media: true };
const found = (text: string) => checks.media_of_pupils.find(text, withPicture, readDraft(text, withPicture));

describe('with a picture attached', () => {
  it.each([
    'Slide 4: wie heeft zijn muts achterstevoren op? Alle 27 hebben gewonnen',
    'Dertig neuzen tegen de ruit van de bus',
    'Opening van de moestuin, twintig kleuters juichen',
    'Onze bakkers kneden er flink op los',
    'Wat een dag op het schoolplein! Hier zie je ze net voor de start',
    'Gespot op de gang: Jurre en Samira als pinguïn',
    'So many proud pupils in one picture, look at them go',
    'Unsere Klasse beim Singen, schaut mal',
  ])('somebody is shown: %s', (text) => expect(found(text)).not.toEqual([]));

  it.each([
    'Het dak is dicht, de steigers zijn weg',
    'Mijn bureau voor en na de grote schoonmaak',
    'De nieuwe kapstokken hangen, nog helemaal leeg',
    'Zonsondergang boven de Dinkel, geen mens te zien',
    'Vijfentwintig egels van klei in de vensterbank',
  ])('nobody is shown: %s', (text) => expect(found(text)).toEqual([]));
});
