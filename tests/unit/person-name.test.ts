import { describe, expect, it } from 'vitest';
import { findSignals } from '../../utils/signals';
import { exampleSettings } from '../../utils/signals/check';
import { isFirstName, lookUp } from '../../utils/signals/person-name/lexicon';

/** Names as found in a text, with what made us believe it. */
function found(text: string): string[] {
  return findSignals(text, exampleSettings)
    .filter(({ type }) => type === 'person_name')
    .map((signal) => signal.text);
}

describe('a name', () => {
  it.each([
    ['mw. De Boer belde weer', 'De Boer'],
    ['Juf Marieke heeft pauze', 'Marieke'],
    ["Sem's tekening hangt al", 'Sem'],
    ['Vandaag las Sannes broer voor', 'Sanne'],
    ['#SanneDeVries', 'SanneDeVries'],
    ['#goSem', 'Sem'],
    ['Jan Peter van der Heide wordt directeur', 'Jan Peter van der Heide'],
    ['Even voorstellen: Saskia Oude Nijhuis', 'Saskia Oude Nijhuis'],
    ['Met dank aan Tom B. en zijn vader', 'Tom B.'],
    ['J.P. de Vries haalde de toets niet', 'J.P. de Vries'],
    ['De tekening van Zoë hangt al', 'Zoë'],
  ])('is taken without its title, its possessive s and the rest of a tag: %s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it('is seen in a list by its neighbours, also without capitals', () => {
    expect(found('Goed gewerkt Sem, Brasilio en Noor!')).toEqual(['Sem', 'Brasilio', 'Noor']);
    expect(found('vandaag met daan en fenna naar het bos')).toEqual(['daan', 'fenna']);
  });

  it('that is a word needs proof from around it', () => {
    expect(found('Storm op komst, dus geen gym')).toEqual([]);
    expect(found('Collega Storm is jarig')).toEqual(['Storm']);
    expect(found('Roos is mijn lievelingskleur')).toEqual([]);
    expect(found('Juf Roos is jarig')).toEqual(['Roos']);
  });

  it('of somebody famous is none, nor is a school, street, brand or animal', () => {
    for (const text of [
      'Max Verstappen wint! Max is de beste',
      'Door Harry, Ron en Hermelien verkleed',
      'Een boek van Karin Smeets-Houtman gelezen',
      'Burgemeester Lotte Jansen kwam langs',
      'Basisschool Maria viert feest',
      'Wij wonen in de Prins Bernhardstraat',
      'De hond heet Max',
      'Leuk bij De Wilgenhof',
    ])
      expect(found(text), text).toEqual([]);
  });

  it.each([
    ['Bel Wietse maar even', 'Wietse'],
    ['Wie is S. ter H. uit de bovenbouw?', 'S. ter H.'],
    ['Winnaars: 1. Luuk 2. Nikki 3. Ahmed', 'Luuk, Nikki, Ahmed'],
    ['Sky heeft vandaag haar diploma gehaald', 'Sky'],
    ['die jeffrey toch haha', 'jeffrey'],
    ['Nu heeft Fennah het begrepen', 'Fennah'],
    ['@Kimberly Aalderink ik leg het je nog eens uit', 'Kimberly Aalderink'],
    ['Die van Oudghiri ken ik, zijn moeder werkt hier', 'Oudghiri'],
  ])('is read from what stands around it: %s', (text, names) => {
    expect(found(text).join(', ')).toBe(names);
  });

  it('is no pet, doll, abbreviation, or thing with a name in it', () => {
    for (const text of [
      'Teckel Bram ligt in de zon',
      'Onze nieuwe pup heet Saar',
      'Reanimatiepop Anne heeft het overleefd',
      'Onze RvT is opgestapt',
      'De Lisa-bingo in de kroeg',
      '"juf jij ruikt naar oma"',
    ])
      expect(found(text), text).toEqual([]);
  });

  it('alone beside a programme or a contest is that of a star, but not at school', () => {
    expect(found('Heel Holland Bakt: Annemarie had de mooiste taart')).toEqual([]);
    expect(found('Wij deden Heel Holland Bakt met groep 6: Annemarie had de mooiste taart')).toEqual(['Annemarie']);
  });

  it('tells why', () => {
    const why = (text: string) => findSignals(text, exampleSettings).find(({ type }) => type === 'person_name')?.why;
    expect(why('Juf Marieke heeft pauze')).toBe('title-before');
    expect(why('Fijn in de klas, #SanneDeVries')).toBe('hashtag');
    expect(why('Lekker naar het strand met Sanne')).toBe('private-post');
  });
});

describe('names that no list knows', () => {
  const invented = [
    'Zubeyla',
    'Taviëlle',
    'Keshwan',
    'Mirzaya',
    'Oluwani',
    'Brisanne',
    'Jorvin',
    'Selmira',
    'Tadesho',
    'Nyvenna',
  ];
  const sentences = [
    (name: string) => `Juf ${name} is morgen vrij`,
    (name: string) => `De moeder van ${name} belde net`,
    (name: string) => `Kijk eens wat ${name} vandaag gemaakt heeft`,
    (name: string) => `Wat fijn dat ${name} weer beter is`,
    (name: string) => `Goed gewerkt Sem, ${name} en Noor`,
    (name: string) => `Gisteren vertelde ${name} over haar konijn`,
    (name: string) => `Lieve ${name}, gefeliciteerd met je verjaardag`,
    (name: string) => `Vandaag heeft ${name} uit groep 4 voorgelezen`,
  ];

  it('are found by their shape and by what stands around them, nine times in ten', () => {
    for (const name of invented)
      expect([isFirstName(name), lookUp(name.toLowerCase()).given], name).toEqual([false, null]);
    const tried = invented.flatMap((name) => sentences.map((sentence) => ({ name, text: sentence(name) })));
    const missed = tried.filter(({ name, text }) => !found(text).includes(name));
    expect(missed.length / tried.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.1);
  });
});

describe('the search for names', () => {
  it('costs little a post', () => {
    const post =
      'Vandaag heeft Sanne uit groep 5 haar spreekbeurt gehouden. Trots op haar! Met dank aan juf Marieke en Yazan. ';
    findSignals(post, exampleSettings);
    const before = process.threadCpuUsage();
    for (let at = 0; at < 50; at++) findSignals(post, exampleSettings);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1000 / 50).toBeLessThan(5);
  });
});
