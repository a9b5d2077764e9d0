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
    'De meiden van groep 6 na een uur boetseren',
    'Mijn stagegroep en ik tussen de schapen',
    'Our Yusra holding her very first spider',
    'mijn 3/4 drijfnat na de regendans',
    'Een aula vol piraten',
    'groep 5 reageert op mijn schoolfoto',
  ])('somebody is shown: %s', (text) => expect(found(text)).not.toEqual([]));

  it.each([
    'Het dak is dicht, de steigers zijn weg',
    'Mijn bureau voor en na de grote schoonmaak',
    'De nieuwe kapstokken hangen, nog helemaal leeg',
    'Zonsondergang boven de Dinkel, geen mens te zien',
    'Vijfentwintig egels van klei in de vensterbank',
    'De sportdag in beeld: 150 ballonnen aan een touw',
    'Ik zelf in groep 3, met de beugel',
    'De meesters tegen de juffen bij het trefballen, raad wie er won',
    'Als de leerkrachten van de bovenbouw een dansje doen',
    'Klassenfoto van mijn tomaten',
    'De wisselbeker van het schoolschaaktoernooi staat in de hal',
  ])('nobody is shown: %s', (text) => expect(found(text)).toEqual([]));
});
