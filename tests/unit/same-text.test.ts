import { describe, expect, it } from 'vitest';
import { sameText } from '../../utils/guard/same-text';

describe('the same text', () => {
  it.each([
    ['Tot morgen!', 'Tot morgen!\n'],
    ['Ja & nee', 'Ja &amp; nee'],
    ['Zó mooi', 'Zo\u0301 mooi'],
    ['Kop\nHet verhaal.', '<h1>Kop</h1><p>Het verhaal.</p>'],
    ['een twee', 'een\u00a0twee'],
    ['Feest 🎉', 'Feest 🎉\ufe0f'],
  ])('%j may be sent as %j', (written, sent) => expect(sameText(written, sent)).toBe(true));

  it.each([
    ['Groep 6 was er', 'Groep 7 was er'],
    ['Groep 6 was er', 'Groep 6 was er niet'],
    ['Groep 6 was er niet', 'Groep 6 was er'],
    ['Feest 🎉', 'Feest 🍺'],
    ['', 'Hoi'],
    ['Hoi', ''],
  ])('%j is not %j', (written, sent) => expect(sameText(written, sent)).toBe(false));
});
