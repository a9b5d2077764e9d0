import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../utils/signals/learned/kinds';
import { kindsOfWords } from '../../utils/signals/vocabulary/kinds-of-words';

describe('kinds of words', () => {
  it('are known of a whole word, its beginning and its end', () => {
    expect(kindsOf('bajes')).toEqual(['law']);
    expect(kindsOf('voedselbankpakket')).toEqual(['money']);
    expect(kindsOf('darmontsteking')).toEqual(['ill']);
  });

  it('may be several, or none', () => {
    expect(kindsOf('vriend')).toEqual(expect.arrayContaining(['kin', 'split']));
    expect(kindsOf('tafelkleed')).toEqual([]);
    expect(kindsOf('constructor')).toEqual([]);
  });

  it('are told by plain words of one or more letters, with a rest that is long enough to tell', () => {
    const words = Object.values(kindsOfWords).flatMap((list) => list.trim().split(/\s+/));
    expect(words.filter((word) => !/^\*?[a-z0-9'-]+\*?$/.test(word))).toEqual([]);
    expect(words.filter((word) => word.includes('*') && !/^.{4,20}$/.test(word.replaceAll('*', '')))).toEqual([]);
  });
});
