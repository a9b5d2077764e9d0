import { describe, expect, test, vi } from 'vitest';
import { isIn, plainPattern, spansOf } from '../../utils/signals/matching';
import { beginText, possibleIn } from '../../utils/signals/phrases/every-phrase';
import { phrasesIn, type PhraseList } from '../../utils/signals/phrases/phrase-list';
import { sourceOf } from '../../utils/signals/phrases/phrase-pattern';
import { plainText, readText } from '../../utils/signals/reading';
import { draftsOf } from '../corpus/drafts';

/** Every list of the checks, with its phrases as it was made from them. */
const made = vi.hoisted(() => [] as { phrases: readonly string[]; list: unknown }[]);

vi.mock('../../utils/signals/phrases/phrase-list', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../utils/signals/phrases/phrase-list')>();
  const phraseList: typeof real.phraseList = (phrases) => {
    const list = real.phraseList(phrases);
    made.push({ phrases, list });
    return list;
  };
  return { ...real, phraseList };
});

describe('a list of phrases', () => {
  test.each([
    ['klas, groep ?[1-8]', 'Mijn klas en groep 5, niet klassen', ['klas', 'groep 5']],
    ['school*', 'voorschool, schoolplein', ['schoolplein']],
    ['*toets, *gedrag*', 'de citotoets en wangedragingen', ['toets', 'gedragingen']],
    ['(de|mijn)? kat, poes', 'mijn kat, kat, poes', ['mijn kat', ' kat', 'poes']],
    ['(de |mijn )?kat', 'mijn kat, kat, poes', ['mijn kat', 'kat']],
    ['[a-z]+toets, citotoets', 'de citotoets', ['citotoets']],
    ["'m, z'n *, #juf*", "ik zag 'm met z'n jas #jufleven", ["'m", "z'n jas", '#jufleven']],
    ['ik .. weg', 'ik ga nu even snel weg, ik ben er nu al heel lang niet weg', ['ik ga nu even snel weg']],
    ['u, uw', 'u en uw kind, uur', ['u', 'uw']],
    ['(?!juf)[a-z]{3} lief, juf boos', 'pap lief, juf lief, juf boos', ['pap lief', 'juf boos']],
    ['(er |het ){1,3}weg, [0-9]+ kids', 'er het er weg, 12 kids', ['er het er weg', '12 kids']],
    ['5%, %, b?c', '5%, 7 % en c, bc', ['5%', '%', 'c', 'bc']],
    ['een heel lange dag, een heel lange dag met jou', 'een heel lange dag met jou', ['een heel lange dag']],
    ['een (a|b|c{2}), een', 'een cc, een c', ['een cc', 'een']],
  ])('%s in %s', (list, text, found) => {
    expect(spansOf(text, plainPattern(list)).map(({ start, end }) => text.slice(start, end))).toEqual(found);
    expect(isIn(text, plainPattern(list))).toBe(true);
    expect(isIn('', plainPattern(list))).toBe(false);
  });

  test('a list is looked for also in a text that others were looked for in before', () => {
    const text = 'de kat en de hond';
    expect(isIn(text, plainPattern('kat'))).toBe(true);
    expect(spansOf(text, plainPattern('hond, poes'))).toEqual([{ start: 13, end: 17 }]);
  });

  test('no phrase is tried where only its first words stand', () => {
    const { list } = plainPattern('een halve (dag|week), een hele (week|maand)');
    expect(possibleIn('een hele dag', list)).toEqual([]);
    expect(possibleIn('een hele week', list)).toHaveLength(2);
  });

  test('a sentence holds the same phrases when it was read with the text around it', async () => {
    await import('../../utils/signals');
    const text = draftsOf('open').map((draft) => draft.text);
    const { plain, sentences } = readText([...text.slice(0, 100), 'Kanaal9'.repeat(100)].join(' '), []);
    const read = sentences.map(({ start, end }) => plain.slice(start, end));
    const all = () => made.map(({ list }) => read.map((sentence) => phrasesIn(sentence, list as PhraseList)));
    const together = all();
    beginText('', []);
    expect(all()).toEqual(together);
    expect(together.flat(2).length).toBeGreaterThan(300);
  });

  test('every list finds what one pattern of all its phrases would find', async () => {
    await import('../../utils/signals');
    const texts = draftsOf('open').map(({ text }) => plainText(text));
    const read = texts.join('\n');
    expect(made.length).toBeGreaterThan(100);
    for (const { phrases, list } of made) {
      const found = phrasesIn(read, list as PhraseList);
      const expected = Array.from(read.matchAll(onePattern(phrases)), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
      }));
      expect(found, phrases.join(', ').slice(0, 200)).toEqual(expected);
    }
  });

  test('every phrase is a pattern by itself', () => {
    const broken = made.flatMap(({ phrases }) =>
      phrases.filter((phrase) => !isPattern(sourceOf(phrase.replace(/^\*/, '')))),
    );
    expect(broken).toEqual([]);
  });
});

function onePattern(phrases: readonly string[]): RegExp {
  const whole = phrases.filter((phrase) => !phrase.startsWith('*')).map(sourceOf);
  const ending = phrases.filter((phrase) => phrase.startsWith('*')).map((phrase) => sourceOf(phrase.slice(1)));
  const first = whole.length > 0 ? [`(?<![a-z0-9])(?:${whole.join('|')})`] : [];
  if (phrases.length === 0) return /(?!)/g;
  return new RegExp(`(?:${[...first, ...ending].join('|')})(?![a-z0-9])`, 'g');
}

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source)) && !/^[^([]*\|/.test(source);
  } catch {
    return false;
  }
}
