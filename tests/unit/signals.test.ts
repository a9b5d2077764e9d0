import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { signalTypes } from '../../utils/model/signal';
import { exampleSettings, type Check } from '../../utils/signals/check';
import { checks, findSignals, readDraft } from '../../utils/signals';

const all: [string, Check][] = Object.entries(checks);
const parts = [
  'index.ts',
  'attention.ts',
  'check.ts',
  'matching.ts',
  'number-context.ts',
  'published.ts',
  'reading.ts',
  'street.ts',
];

describe('the catalogue of checks', () => {
  it('has one file per check, named after what it sees', () => {
    const files = readdirSync('utils/signals').filter((file) => file.endsWith('.ts') && !parts.includes(file));
    expect(files.sort()).toEqual(
      Object.keys(checks)
        .map((type) => `${type}.ts`)
        .sort(),
    );
    for (const type of Object.keys(checks)) expect(signalTypes).toContain(type);
  });

  it('gives every check at least three examples of both sorts', () => {
    for (const [type, { examples }] of all) {
      expect(examples.yes.length, type).toBeGreaterThanOrEqual(3);
      expect(examples.no.length, type).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(all)('%s', (_, { find, examples }) => {
  const settings = { ...exampleSettings, ...examples.where };

  it.each(examples.yes)('sees it in: %s', (text) => {
    const spans = find(text, settings, readDraft(text, settings));
    expect(spans).not.toEqual([]);
    for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.toBe('');
  });

  it.each(examples.no)('sees nothing in: %s', (text) =>
    expect(find(text, settings, readDraft(text, settings))).toEqual([]),
  );
});

describe('findSignals', () => {
  const seen = (text: string, account: string | null = null) =>
    findSignals(text, { ...exampleSettings, account }).map(({ type, text: found }) => `${type}: ${found}`);

  it('tells where, in the order of the text', () => {
    const text = '🎉 Groep 5! Mail bo@voorbeeld.nl of bel 06-12345678.';
    const signals = findSignals(text, exampleSettings);
    expect(signals.map(({ type }) => type)).toEqual(['pupil_reference', 'email', 'phone']);
    for (const { start, end, text: found } of signals) expect(text.slice(start, end)).toBe(found);
  });

  it('reads the digits of a bank account once', () => {
    expect(seen('NL91 ABNA 0417 1643 00')).toEqual(['iban: NL91 ABNA 0417 1643 00']);
  });

  it('reads a pgn both as the number of a pupil and as a BSN', () => {
    expect(seen('pgn 123456782').sort()).toEqual(['bsn: 123456782', 'student_id: 123456782']);
  });

  it('sees a school account by its name, without a place in the text', () => {
    for (const account of ['Juf Bo', '@jufbo', 'meester_kees', 'Bo | leerkracht', 'in groep 5', 'meesterkees'])
      expect(findSignals('Mooi weer', { ...exampleSettings, account })).toEqual([
        { type: 'new_channel', start: 0, end: 0, text: account, why: '' },
      ]);
    for (const account of ['Bo Visser', 'burgemeester van Losser', 'Meesterbakker Bo', 'Jur Fabels', ''])
      expect(seen('Mooi weer', account), account).toEqual([]);
  });

  it.each([
    'Wat een heerlijke zondag! Appeltaart met mijn ouders, in de zon.',
    'We zijn op vakantie op Texel 🌞 De kinderen zitten de hele dag in zee.',
    '10 km gelopen in 52 minuten. Volgend jaar de halve marathon!',
    'Iemand een tip voor een goede loodgieter in Oldenzaal?',
    'Just watched the match. What a goal in the 89th minute!',
    'Endlich Wochenende! Wir gehen wandern.',
  ])('sees nothing in a private post: %s', (text) => expect(seen(text)).toEqual([]));

  it('finds a name of the settings also when it holds signs of a pattern', () => {
    const settings = { ...exampleSettings, board: 'Stichting A+ (Oost)', schools: ['De * Ster', '('] };
    expect(
      findSignals('Leuk bij A+ Oost', settings).length + findSignals('Dag De Ster', settings).length,
    ).toBeGreaterThan(0);
  });
});

describe('the name of a school', () => {
  const schools = [
    'De Regenboog',
    'OBS De Zon',
    'St. Jozef',
    'IKC Drie Linden',
    'Sint Plechelmusschool',
    'Jenaplanschool Het Mozaïek',
  ];
  const seen = (text: string) =>
    findSignals(text, { ...exampleSettings, schools })
      .filter(({ type }) => type === 'school_mention')
      .map(({ text: found }) => found);

  it.each([
    ['Feest op De Regenboog', 'De Regenboog'],
    ['de juf van de zon', 'de zon'],
    ['OBS DE ZON', 'OBS DE ZON'],
    ['De Jozefschool zingt', 'De Jozefschool'],
    ['Plechelmusschool!', 'Plechelmusschool'],
    ['bij Drie Linden is het feest', 'Drie Linden'],
    ['#hetmozaiek', '#hetmozaiek'],
    ['kijk op deregenboog.nl', 'deregenboog.nl'],
  ])('is seen in: %s', (text, name) => expect(seen(text)).toEqual([name]));

  it.each([
    'De zon schijnt!',
    'DE ZON SCHIJNT!',
    'Na de bui kwam de regenboog',
    'de drie linden bij de kerk zijn gekapt',
    'Een mozaïek gelegd',
    '#zon #regenboog',
    'mail naar info@deregenboog.nl',
  ])('is not seen in: %s', (text) => expect(seen(text)).toEqual([]));
});
