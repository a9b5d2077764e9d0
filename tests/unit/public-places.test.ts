import { describe, expect, it } from 'vitest';
import { findSignals } from '../../utils/signals';
import { exampleSettings } from '../../utils/signals/check';

describe('the address of a public place', () => {
  it.each([
    'Zwembad De Dolfijn, Lange Laan 7: baantjes trekken met oma',
    'Onze kerk is verhuisd van Molenstraat 3 naar Parkweg 9',
    'Bij halte Beukenlaan 4 vertrekt de bus',
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

function addressesIn(text: string): string[] {
  return findSignals(text, exampleSettings).flatMap(({ type, why }) => (type === 'address' ? [why] : []));
}
