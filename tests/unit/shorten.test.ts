import { expect, test } from 'vitest';
import { shorten } from '../../components/checklist/shorten';

test.each([
  ['what fits stays', 'Zijn vader zit vast', 'Zijn vader zit vast'],
  [
    'a sentence ends behind a word',
    'Zijn vader zit sinds kerst in de gevangenis en thuis is er geen geld voor de reis',
    'Zijn vader zit sinds kerst in de gevangenis en thuis is er…',
  ],
  [
    'a word that ends just there stays whole',
    `${'a'.repeat(40)} ${'b'.repeat(19)} c`,
    `${'a'.repeat(40)} ${'b'.repeat(19)}…`,
  ],
  ['one long word is cut', 'z'.repeat(80), `${'z'.repeat(60)}…`],
  ['no character is cut in two', `${'z'.repeat(59)}🎉🎉`, `${'z'.repeat(59)}…`],
])('%s', (_, words, shown) => expect(shorten(words)).toBe(shown));
