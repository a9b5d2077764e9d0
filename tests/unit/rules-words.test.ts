import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../utils/rules/words-in';

describe('word lists of a school', () => {
  it.each([
    ['De musical was top!', 'musical'],
    ['Onze MUSICAL', 'musical'],
    ['de eindmusical van groep 8', '*musical'],
    ['musicalkaartjes te koop', 'musical*'],
    ['Op de Zilveren   Maan', 'zilveren maan'],
    ['#kamp2026!', 'kamp*'],
    ['Crème brûlée', 'crème brûlée'],
    ['a+b (test)', 'a+b'],
  ])('sees in "%s" the word "%s"', (text, word) => expect(wordsIn(text, ['niets', word])).toBe(true));

  it.each([
    ['De eindmusical', 'musical'],
    ['musicals', 'musical'],
    ['kampioen', 'kamp'],
    ['zilveren maan', 'zilveren*maan*ster'],
    ['alles', '*'],
    ['alles', ''],
    ['aaaa', '(a+)+$'],
  ])('does not see in "%s" the word "%s"', (text, word) => expect(wordsIn(text, [word])).toBe(false));

  it('takes four times as long for four times as much', () => {
    const cost = (size: number) => {
      const text = 'ab '.repeat(size);
      const words = Array.from({ length: 200 }, (_, at) => `${'ab '.repeat(20)}${at}*`);
      const since = performance.now();
      wordsIn(text, words);
      return performance.now() - since;
    };
    cost(10_000);
    expect(cost(40_000) / cost(10_000)).toBeLessThan(16);
  });
});
