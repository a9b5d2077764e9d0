import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { learnedFile } from '../learned/learned-file';
import { pack } from '../lists/pack';
import { packedFile, packedLists } from '../lists/packed-lists';
import * as lists from '../../utils/signals/lists/packed';
import { isFirstName, lookUp } from '../../utils/signals/person-name/lexicon';
import { asker, hashOn, noText, placeOf } from '../../utils/signals/person-name/packed-set';

describe('the lists of names and words', () => {
  const committed = readFileSync(packedFile, 'utf8');

  it('are what `npm run lists` makes of their sources', () => {
    expect(packedLists() === committed).toBe(true);
  }, 60_000);

  it('weigh at most 176 kB gzip, and 200 kB with what was learned', () => {
    const files = [committed, readFileSync(learnedFile, 'utf8')];
    const sizes = files.map((file) => gzipSync(file, { level: 9 }).length);
    expect(sizes[0]).toBeLessThanOrEqual(176_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000);
  });

  it('are unpacked within 100 ms of the processor', () => {
    const before = process.threadCpuUsage();
    for (const list of Object.values(lists)) asker(list)('sanne');
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(100);
  });

  it('know names of every origin, with and without accents, and tell words from names', () => {
    for (const name of [
      'Sanne',
      'Yusuf',
      'Selamawit',
      'Zoë',
      'zoe',
      'Daryna',
      'Oleksandr',
      'Jayvano',
      'Anne-Marie',
      'İrem',
    ])
      expect(isFirstName(name), name).toBe(true);
    for (const word of ['school', 'vandaag', 'leerling', 'zwembad']) {
      expect(isFirstName(word), word).toBe(false);
      expect(lookUp(word).word, word).toBe(true);
    }
    for (const form of ['tekeningen', 'fietsers', 'geplante', 'fietsten', 'schoolpleinen'])
      expect(lookUp(form).word, form).toBe(true);
    expect(lookUp('storm').asWord).toBe('often');
    expect(lookUp('hengelo').place).toBe(true);
    expect(lookUp('nijhuis').surname).toBe(true);
  });
});

describe('a packed set', () => {
  const words = Array.from({ length: 5_000 }, (_, at) => `woord${at}`);
  const holds = asker(pack(words, 8));

  it('knows all its words', () => expect(words.filter((word) => !holds(word))).toEqual([]));

  it('seldom takes another word for one of its own', () => {
    const wrong = words.filter((word) => holds(`${word}x`));
    expect(wrong.length).toBeLessThan((words.length / 2 ** 8) * 2);
  });

  it('can have a wide gap before its first word', () => {
    const late = words.filter((word) => placeOf(hashOn(noText, word), 60, 8) >= 50 * 2 ** 8).slice(0, 60);
    const has = asker(pack(late, 8));
    expect(late).toHaveLength(60);
    expect(late.filter((word) => !has(word))).toEqual([]);
    expect(words.filter(has).length).toBeLessThan(200);
  });

  it('can be empty', () => expect(asker(pack([], 8))('woord')).toBe(false));
});
