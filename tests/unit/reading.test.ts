import { describe, expect, it } from 'vitest';
import { readText, sentenceAt } from '../../utils/signals/reading';

const sentences = (text: string) => readText(text, []).sentences.map(({ start, end }) => text.slice(start, end).trim());

describe('readText', () => {
  it('keeps every character in its place', () => {
    const text = 'Éen ‘Zoë’ in İzmir — 🎉 GROEP 5, café’s';
    const { plain } = readText(text, []);
    expect(plain).toHaveLength(text.length);
    expect(plain).toBe("een 'zoe' in izmir — 🎉 groep 5, cafe's");
  });

  it('cuts sentences at marks and line feeds, not at abbreviations', () => {
    expect(sentences('Mooi weer! Dhr. Bos komt om 8.30 uur.\nTot dan... Dag')).toEqual([
      'Mooi weer!',
      'Dhr. Bos komt om 8.30 uur.',
      'Tot dan...',
      'Dag',
    ]);
    expect(sentences('')).toEqual([]);
  });

  it('leaves no gaps and no sentence without end', () => {
    for (const text of ['a'.repeat(5000), 'woord '.repeat(1000), '. '.repeat(500), '\n\n\n']) {
      const all = readText(text, []).sentences;
      expect(all.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const { start, end } of all) expect(end - start).toBeLessThanOrEqual(400);
    }
  });

  it('knows in which sentence a place is', () => {
    const text = 'Eén. Twee. Drie';
    const seen = readText(text, []);
    expect([0, 3, 5, 12, 15].map((place) => sentenceAt(seen, place))).toEqual([0, 0, 1, 2, 2]);
  });
});
