import { describe, expect, it } from 'vitest';
import { findSignals } from '../../utils/signals';
import { exampleSettings } from '../../utils/signals/check';

describe('the address of a public place', () => {
  it.each([
    'Zwembad De Dolfijn, Lange Laan 7: baantjes trekken met oma',
    'Onze kerk is verhuisd van Molenstraat 3 naar Parkweg 9',
    'Bus 7 vertrekt voortaan van halte Beukenlaan 4',
    'Wij staan zaterdag aan de Lindelaan 12',
    'De Xenos aan het Raadhuisplein 6 verkoopt weer krijtjes',
    'Zutphen, Beukerstraat 14: het kleinste boekwinkeltje van het land',
  ])('is no news: %s', (text) => {
    expect(addressesIn(text)).toContain('published');
    expect(addressesIn(text)).not.toContain('');
  });

  it.each([
    'Ons nieuwe huis: Parkweg 9, naast het zwembad',
    'Wij zijn verhuisd naar Parkweg 9, vlak bij de kerk',
    'Noor woont boven de Bruna, Lange Laan 8',
    'Werkt mijn buurman bij de Hema? Lange Laan 8 is waar hij woont',
  ])('is somebody’s: %s', (text) => {
    expect(addressesIn(text)).toContain('');
  });
});

it('knows that only offices have a number that begins with 088', () => {
  const whys = ['088-1234567', '085-1234567'].map((number) => findSignals(`Bel ${number}`, exampleSettings)[0]?.why);
  expect(whys).toEqual(['published', '']);
});

function addressesIn(text: string): string[] {
  return findSignals(text, exampleSettings).flatMap(({ type, why }) => (type === 'address' ? [why] : []));
}
